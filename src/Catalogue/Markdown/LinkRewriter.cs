using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Source;
using Markdig.Syntax.Inlines;

namespace Catalogue.Markdown;

/// <summary>Makes the links of one body relative to its page, and refuses addresses that could run code.</summary>
internal sealed class LinkRewriter(SourceText source, int offset, BodyPlace site, ICollection<Diagnostic> faults)
{
    private const int MaxShown = 60;

    /// <summary>Rewrites the link; yields it when it stays within the site.</summary>
    public ImmutableArray<SiteLink> Rewrite(LinkInline link)
    {
        var url = link.Url ?? "";
        var written = url.Length == 0 ? link.Span : link.UrlSpan;
        var span = new Span(offset + written.Start, Math.Max(0, written.Length));
        if (url.StartsWith('#'))
        {
            link.Url = $"#{site.AnchorPrefix}{url[1..]}";
            return [new(SitePaths.PageOf(source.Path) ?? "", url[1..], span)];
        }

        if (HasScheme(url) || url.StartsWith("//", StringComparison.Ordinal))
        {
            if (!IsAllowed(url) || link.IsImage)
            {
                faults.Add(IsAllowed(url) ? Outside(url, span) : Refused(url, span));
                link.Url = "#";
                return [];
            }

            // A whole address of our own site leads there, as it is written, and has to lead somewhere.
            return site.BaseUrl.Length > 0 && url.StartsWith(site.BaseUrl, StringComparison.OrdinalIgnoreCase)
                ? [Own(SiteAddress.Of(url[site.BaseUrl.Length..]), span)]
                : [];
        }

        var address = SiteAddress.Of(url);
        var target = SitePaths.Resolve(source.Path, address.Path);
        link.Url = site.Elsewhere(target) ?? site.Root + target + address.Query + (address.Anchor is null ? "" : "#" + address.Anchor);
        return [new(target, address.Anchor, span)];
    }

    public void Check(AutolinkInline link)
    {
        if (!IsAllowed(link.Url))
        {
            faults.Add(Refused(link.Url, new(offset + link.Span.Start, link.Span.Length)));
            link.Url = "#";
        }
    }

    private static bool IsAllowed(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    // A colon before any slash: «javascript:», «data:», «mailto:», also with control characters or entities that Markdig has decoded.
    private static bool HasScheme(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        var slash = url.AsSpan().IndexOfAny('/', '#', '?');
        return colon >= 0 && (slash < 0 || colon < slash);
    }

    private static SiteLink Own(SiteAddress address, Span span) => new(Uri.UnescapeDataString(address.Path), address.Anchor, span);

    // The browser would not show it, and its host would learn who reads the page.
    private Diagnostic Outside(string url, Span span) => new(
        MarkdownRules.OutsidePicture,
        new(source, span),
        $"bildet hentes fra et annet nettsted: «{Cut.To(url, MaxShown)}»",
        "Last ned bildet hvis dere har lov til å bruke det, legg det i en mappe ved siden av teksten, og skriv for eksempel ![Det bildet "
            + "viser](bilder/navn.webp).");

    private Diagnostic Refused(string url, Span span)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        var what = colon < 0 ? "adresser uten https" : $"adresser som begynner med «{Cut.To(url[..(colon + 1)], 20)}»";
        return new(
            MarkdownRules.LinkScheme,
            new(source, span),
            $"{what} er ikke tillatt i lenker",
            "Bruk en adresse som begynner med https:// eller en sti i katalogen, for eksempel /temaer/");
    }
}
