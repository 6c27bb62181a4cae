using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Catalogue.Markdown;
using Catalogue.Search.Compounds;
using Catalogue.Source;

namespace Catalogue.Search;

/// <summary>The files of the search, and the path of the manifest that a search page has to name.</summary>
public sealed record SearchFiles(string ManifestPath, ImmutableArray<OutputFile> Files)
{
    public static SearchFiles None { get; } = new("", []);
}

/// <summary>
/// Documents to search files: counted, weighted as lunr does, quantised, cut into shards; the order of the documents does not matter.
/// </summary>
public static class SearchIndex
{
    private const int HashLength = 12;

    public static SearchFiles Build(ImmutableArray<SearchDocument> documents, SearchOptions options)
    {
        documents = Number(documents);
        var counted = DocumentTerms.Count(documents);
        var compounds = CompoundTerms.Of(counted, options.Ordliste);
        counted = PartsField.Fill(counted, compounds);
        var index = InvertedIndex.From(counted) with { Compounds = compounds };
        var quantised = QuantisedIndex.From(index, documents.Length, Weights.Of(index, counted));
        var (shards, cuts) = ShardFiles.From(quantised);
        var (words, wordCuts) = WordFiles.From(WordForms.Of(counted));
        var (pages, pageCuts) = PageFiles.From(options.Pages);
        var synonyms = SynonymGroup.Of(options.Synonymer, quantised);
        var root = SitePaths.RootFrom($"{options.Folder}/hash/manifest.json");

        ImmutableArray<OutputFile> files =
        [
            new("manifest.json", Manifest.From(new(documents.Length, root)
            {
                Cuts = cuts,
                WordCuts = wordCuts,
                PageCuts = pageCuts,
                Words = options.Ordliste,
                Synonyms = string.Join('|', synonyms),
                Names = ShortNames.Of(options.Navn),
            })),
            .. shards.Select((bytes, i) => new OutputFile($"t/{i}.bin", bytes)),
            .. words.Select((bytes, i) => new OutputFile($"v/{i}.bin", bytes)),
            .. pages.Select((bytes, i) => new OutputFile($"p/{i}.json", bytes)),
            .. synonyms.Select((group, i) => new OutputFile($"s/{i}.bin", Shard.Of(quantised, group.Sought))),
            .. CardFiles.From(documents).Select((bytes, i) => new OutputFile($"k/{i}.json", bytes)),
            .. FacetFiles.From(documents),
        ];
        var folder = $"{options.Folder}/{Hash(files)}";
        files = [.. files.Select(f => f with { Path = $"{folder}/{f.Path}" })];
        if (options.LunrJson)
        {
            files = files.Add(new($"{options.Folder}/lunr.json", LunrJson.From(quantised, documents)));
        }

        return new($"{folder}/manifest.json", files);
    }

    private static ImmutableArray<SearchDocument> Number(ImmutableArray<SearchDocument> documents) =>
        [.. documents.OrderBy(d => d.SortKey, StringComparer.Ordinal).ThenBy(d => d.Id, StringComparer.Ordinal)];

    // One name for all files of one index: a page never mixes files of two.
    private static string Hash(ImmutableArray<OutputFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{file.Path} {file.Bytes.Length}\n")));
            hash.AppendData(file.Bytes.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..HashLength];
    }
}
