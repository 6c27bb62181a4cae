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
        ICollection<Diagnostic> faults,
        Memo<Document, MarkdownBody?>? memo = null)
    {
        var bodies = Memo.Map(memo, documents, site, (Render, faults));
        var result = new Dictionary<SourceText, MarkdownBody>(documents.Length);
        for (var i = 0; i < documents.Length; i++)
        {
            if (bodies[i] is { } body)
            {
                result.Add(documents[i].Source, body);
            }
        }

        return result;

        MarkdownBody? Render(Document document, List<Diagnostic> found) =>
            document.Place.Kind != ContentKind.Misplaced && SitePaths.PageOf(document.Source.Path) is { } page
                ? MarkdownRenderer.Render(
                    document.Source,
                    document.Body,
                    new(SitePaths.RootFrom(page)) { BaseUrl = site.BaseUrl, Pictures = site.Pictures },
                    found)
                : null;
    }
}
