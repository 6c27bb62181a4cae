using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Parse;

/// <summary>Parses all of <c>content/</c>.</summary>
public static class Documents
{
    /// <summary>The documents in order of path, whatever order the files came in.</summary>
    public static ImmutableArray<Document> Parse(
        ImmutableArray<RawFile> content,
        ICollection<Diagnostic> diagnostics,
        Memo<RawFile, Document>? memo = null)
    {
        var files = content.OrderBy(f => f.Path, StringComparer.Ordinal).ToArray();
        ImmutableArray<Document> documents = [.. Memo.Map(memo, files, null, (Parse, diagnostics))];
        Placement.CheckPackages(documents, diagnostics);
        return documents;
    }

    private static Document Parse(RawFile file, List<Diagnostic> faults)
    {
        var parsed = ParsedFile.From(file);
        faults.AddRange(parsed.Diagnostics);
        return parsed.Document;
    }
}
