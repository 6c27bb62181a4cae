using Catalogue.Diagnostics;
using Catalogue.Edition;
using Catalogue.Markdown;
using Catalogue.Pipeline;
using Catalogue.Source;

namespace Catalogue.CaseBook;

/// <summary>
/// The texts of a saksbok. On the page of a package its own and those of its tiltak stand below headings, and their links lead to the published
/// site, but for what is in the saksbok itself.
/// </summary>
internal static class CaseBodies
{
    public static Dictionary<SourceText, MarkdownBody> Render(FrontEnd front, CaseSelection selection, string baseUrl, List<Diagnostic> faults)
    {
        var prefixes = selection.Tiltak.ToDictionary(t => t.Tiltak.Origin.Source, t => t.Id + "-");
        var links = selection.Tiltak.DistinctBy(t => t.Id).ToDictionary(t => Paths.Of(t), t => "../" + CaseBookPaths.Of(t), StringComparer.Ordinal);
        foreach (var pakke in selection.Pakker)
        {
            prefixes.Add(pakke.Pakke.Origin.Source, "pakke-");
            links.TryAdd(Paths.Of(pakke), "../" + CaseBookPaths.Of(pakke));
        }

        return front.Content.Where(d => prefixes.ContainsKey(d.Source)).ToDictionary(d => d.Source, d => MarkdownRenderer.Render(
            d.Source,
            d.Body,
            new(baseUrl)
            {
                BaseUrl = baseUrl,
                Pictures = front.Pictures,
                Elsewhere = path => front.Pictures.Find(path) is not null ? "../" + path : links.GetValueOrDefault(path),
                AnchorPrefix = prefixes[d.Source],
                HeadingsDown = 1,
            },
            faults));
    }
}
