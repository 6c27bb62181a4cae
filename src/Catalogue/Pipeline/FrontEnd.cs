using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Edition;
using Catalogue.Model;
using Catalogue.Parse;
using Catalogue.Pictures;
using Catalogue.Read;
using Catalogue.Rules;
using Catalogue.Source;

namespace Catalogue.Pipeline;

/// <summary>The half of the pipeline that every run shares: content to a linked catalogue, with the faults that the files themselves have.</summary>
public sealed record FrontEnd(Katalog Katalog, ImmutableArray<Document> Content, PictureSet Pictures)
{
    /// <summary>The list of addresses that have been published; null where there is none, or none that can be read.</summary>
    public SourceText? Addresses { get; init; }

    /// <summary>Every file could be read: what is not here is not in the content either.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Parses, reads and links, without judging.</summary>
    public static FrontEnd Link(Sources sources, BuildOptions options, List<Diagnostic> faults)
    {
        options.Enter(Stage.Parse);
        Refusals.Check(sources.Refused, faults);
        SameNames.Check(NamesIn(sources), faults);
        var documents = Documents.Parse(sources.Content, faults, options.Kept?.Documents);
        var pictures = PictureSet.Of(sources.Assets, faults, options.Kept?.Pictures);
        options.Enter(Stage.Read);
        var entries = EntriesReader.Read(documents, faults, options.Kept?.Entries);
        options.Enter(Stage.Link);
        var addresses = SourceDecoder.DecodeAll(sources.Addresses, faults).FirstOrDefault();
        return new(Linker.Link(entries), documents, pictures) { Addresses = addresses, IsWhole = !faults.Any(f => f.IsError) };
    }

    /// <summary>What the rules say of the linked content.</summary>
    public IEnumerable<Diagnostic> Validate(BuildOptions options)
    {
        options.Enter(Stage.Validate);
        return AllRules.Check(new(Katalog, options.Today)
        {
            Pictures = Pictures,
            OwnAddresses = Paths.Own,
            BaseUrl = options.BaseUrlOf(Katalog.Entries.Innstillinger),
            Stopping = options.Stopping,
        });
    }

    private static IEnumerable<string> NamesIn(Sources sources) =>
        sources.Content.Concat(sources.Assets).Select(f => f.Path).Concat(sources.Refused.Select(r => r.Path))
            .Where(path => path.StartsWith(ContentFiles.Folder, StringComparison.Ordinal));
}
