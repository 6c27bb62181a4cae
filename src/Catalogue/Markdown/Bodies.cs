using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Parse;
using Catalogue.Pictures;
using Catalogue.Source;

namespace Catalogue.Markdown;

/// <summary>Renders the body of every content file that becomes a page.</summary>
public static class Bodies
{
    public static IReadOnlyDictionary<SourceText, MarkdownBody> Render(
        ImmutableArray<Document> documents,
        (string BaseUrl, PictureSet Pictures) site,
        ICollection<Diagnostic> faults)
    {
        var bodies = new MarkdownBody?[documents.Length];
        var found = new List<Diagnostic>[documents.Length];
        Parallel.For(0, documents.Length, i =>
        {
            var document = documents[i];
            if (document.Place.Kind != ContentKind.Misplaced && SitePaths.PageOf(document.Source.Path) is { } page)
            {
                bodies[i] = MarkdownRenderer.Render(
                    document.Source,
                    document.Body,
                    new(SitePaths.RootFrom(page)) { BaseUrl = site.BaseUrl, Pictures = site.Pictures },
                    found[i] = []);
            }
        });

        var result = new Dictionary<SourceText, MarkdownBody>(documents.Length);
        for (var i = 0; i < documents.Length; i++)
        {
            if (bodies[i] is { } body)
            {
                result.Add(documents[i].Source, body);
                found[i].ForEach(faults.Add);
            }
        }

        return result;
    }
}
