using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Parse;

/// <summary>Parses all of <c>content/</c>.</summary>
public static class Documents
{
    /// <summary>The documents in order of path, whatever order the files came in.</summary>
    public static ImmutableArray<Document> Parse(ImmutableArray<RawFile> content, ICollection<Diagnostic> diagnostics)
    {
        var files = content.OrderBy(f => f.Path, StringComparer.Ordinal).ToArray();
        var parsed = new ParsedFile[files.Length];
        Parallel.For(0, files.Length, i => parsed[i] = ParsedFile.From(files[i]));
        return Gather(parsed, diagnostics);
    }

    /// <summary>Joins files that are parsed already, some perhaps at an earlier build.</summary>
    private static ImmutableArray<Document> Gather(IReadOnlyList<ParsedFile> parsed, ICollection<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in parsed.SelectMany(p => p.Diagnostics))
        {
            diagnostics.Add(diagnostic);
        }

        ImmutableArray<Document> documents = [.. parsed.Select(p => p.Document)];
        Placement.CheckPackages(documents, diagnostics);
        return documents;
    }
}
