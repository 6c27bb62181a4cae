using System.Collections.Immutable;
using Catalogue.Search.Analysis;
using Catalogue.Source;

namespace Catalogue.Search;

/// <summary>
/// The pages by their names, in JSON files (<c>p/0.json</c>) of a range each of the names' first words: rows of name, title, kind, path and
/// <see cref="NameMatch"/>. A query fetches the files of its words, so it costs the same however large the catalogue is.
/// </summary>
internal static class PageFiles
{
    // A query pays for a whole file; a smaller one compresses badly.
    private const int Target = 1024;

    private const int MinFolded = 4;

    public static (ImmutableArray<byte[]> Files, Cuts Cuts) From(ImmutableArray<NamedPage> pages)
    {
        var rows = pages.SelectMany(RowsOf)
            .OrderBy(row => row.FirstWord, StringComparer.Ordinal)
            .ThenBy(row => row.Name, StringComparer.Ordinal)
            .ThenBy(row => row.Page.Path, StringComparer.Ordinal);
        var (files, cuts, file, length) = (ImmutableArray.CreateBuilder<byte[]>(), new Cuts(), new List<Row>(), 0);
        string? before = null;
        foreach (var row in rows)
        {
            if (length >= Target && row.FirstWord != before)
            {
                files.Add(Json(file));
                (file, length) = ([], 0);
            }

            if (file.Count == 0)
            {
                cuts.Add(before, row.FirstWord);
            }

            file.Add(row);
            (before, length) = (row.FirstWord, length + row.Name.Length + row.Page.Title.Length + row.Page.Kind.Length + row.Page.Path.Length);
        }

        if (file.Count > 0)
        {
            files.Add(Json(file));
        }

        return (files.ToImmutable(), cuts);
    }

    private static IEnumerable<Row> RowsOf(NamedPage page) =>
        page.Names.Where(n => n.Length > 0).Select(name => RowOf(name, page)).DistinctBy(row => row.Name, StringComparer.Ordinal);

    // What the page makes of the words of a query too. A short name keeps its letters: «bo» is not Bø.
    private static Row RowOf(string name, NamedPage page)
    {
        var words = page.Match == NameMatch.Written ? Analyser.Forms(name) : Analyser.Parts(name);
        var written = words.IsEmpty ? name.ToLowerInvariant() : string.Join(' ', words);
        var isShort = page.Match == NameMatch.Written && written.Length < MinFolded;
        return new(isShort ? written : FoldKey.Of(written), FoldKey.Of(words.IsEmpty ? written : words[0]), page);
    }

    private static byte[] Json(List<Row> rows) => JsonBytes.Write(json =>
    {
        json.WriteStartArray();
        foreach (var (name, _, page) in rows)
        {
            json.WriteStartArray();
            json.WriteStringValue(name);
            json.WriteStringValue(page.Title);
            json.WriteStringValue(page.Kind);
            json.WriteStringValue(page.Path);
            json.WriteNumberValue((int)page.Match);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    });

    private sealed record Row(string Name, string FirstWord, NamedPage Page);
}
