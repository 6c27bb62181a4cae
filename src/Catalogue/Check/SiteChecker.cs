using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Catalogue.Diagnostics;
using Catalogue.Edition;
using Catalogue.Markdown;
using Catalogue.Pictures;
using Catalogue.Source;

namespace Catalogue.Check;

/// <summary>
/// Reads every finished page back: links and anchors lead somewhere, ids are unique, pictures have a text. A fault that stems from a Markdown
/// body is told at its place there.
/// </summary>
public sealed class SiteChecker
{
    private readonly ImmutableArray<OutputFile> files;
    private readonly FrozenSet<string> paths;
    private readonly ICollection<Diagnostic> faults;
    private readonly string basePath;
    private readonly PictureSet pictures;
    private readonly LinkFaults links;
    private readonly Dictionary<(Rule Rule, string What), (Func<Diagnostic> Tell, int Times)> onPages = [];

    private SiteChecker(ImmutableArray<OutputFile> files, (string BaseUrl, PictureSet Pictures) site, ICollection<Diagnostic> faults)
    {
        this.files = files;
        this.faults = faults;
        basePath = new Uri(site.BaseUrl).AbsolutePath.TrimStart('/');
        pictures = site.Pictures;
        paths = files.Select(f => f.Path).ToFrozenSet(StringComparer.Ordinal);
        links = new(paths, pictures);
    }

    /// <param name="files">The whole site.</param>
    /// <param name="bodies">Every rendered body, by its file: those of drafts too, which have no page.</param>
    /// <param name="site">Where the site stands, and every picture of the content: those that only drafts show are not among the files.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static void Check(
        ImmutableArray<OutputFile> files,
        IReadOnlyDictionary<SourceText, MarkdownBody> bodies,
        (string BaseUrl, PictureSet Pictures) site,
        ICollection<Diagnostic> faults) =>
        new SiteChecker(files, site, faults).Check(bodies);

    private void Check(IReadOnlyDictionary<SourceText, MarkdownBody> bodies)
    {
        // Two pages of one address are a fault that the rules of the content have told; a page without a text has a faulty template.
        var pages = files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal) && !f.Bytes.IsEmpty).DistinctBy(f => f.Path).ToArray();
        var scans = new PageScan[pages.Length];
        Parallel.For(0, pages.Length, i => scans[i] = HtmlScanner.Scan(pages[i], paths));
        var ids = scans.ToDictionary(s => s.File, s => s.Ids, StringComparer.Ordinal);

        var told = CheckBodies(bodies, ids);
        for (var i = 0; i < pages.Length; i++)
        {
            CheckPage(pages[i], scans[i], ids, told);
        }

        foreach (var (tell, times) in onPages.Values)
        {
            faults.Add(Told(tell, times));
        }
    }

    private HashSet<(string Page, string Target)> CheckBodies(
        IReadOnlyDictionary<SourceText, MarkdownBody> bodies,
        Dictionary<string, HashSet<string>> ids)
    {
        var told = new HashSet<(string, string)>();
        foreach (var (source, body) in bodies)
        {
            var page = Paths.FileOf(SitePaths.PageOf(source.Path) ?? "");
            foreach (var link in body.Links)
            {
                var target = Paths.FileOf(link.Path);
                if (!paths.Contains(target))
                {
                    // A draft's link to its own headings has no page to be checked on, and its pictures are not published; nor are those that have a
                    // fault of their own.
                    if (target != page && pictures.Find(target) is null)
                    {
                        told.Add((page, target));
                        faults.Add(links.Dead(new(source, link.Span), link.Path));
                    }
                }
                else if (link.Anchor is { } anchor && ids.TryGetValue(target, out var known) && !known.Contains(Uri.UnescapeDataString(anchor)))
                {
                    told.Add((page, target + "#" + Uri.UnescapeDataString(anchor)));
                    faults.Add(LinkFaults.Lost(new(source, link.Span), anchor, known));
                }
            }
        }

        return told;
    }

    private void CheckPage(OutputFile page, PageScan scan, Dictionary<string, HashSet<string>> ids, HashSet<(string, string)> told)
    {
        Location At(int offset) => new(new("site/" + page.Path, Encoding.UTF8.GetString(page.Bytes.Span)), new(Math.Max(0, offset), 1));

        foreach (var link in scan.DeadLinks)
        {
            if (!told.Contains((page.Path, link.File)) && pictures.Find(link.File) is null && !StandsBelowBase(page, link))
            {
                Note(CheckRules.DeadLink, link.File, () => links.Dead(At(link.Offset), link.File));
            }
        }

        foreach (var link in scan.AnchorLinks)
        {
            if (ids.TryGetValue(link.File, out var known)
                && !known.Contains(Uri.UnescapeDataString(link.Anchor!))
                && !told.Contains((page.Path, link.File + "#" + Uri.UnescapeDataString(link.Anchor!))))
            {
                Note(CheckRules.DeadAnchor, link.Anchor!, () => LinkFaults.Lost(At(link.Offset), link.Anchor!, known));
            }
        }

        foreach (var (offset, message) in scan.Faults)
        {
            const string Help = "Rett det i teksten eller i malen som siden er laget av";
            Note(CheckRules.PageFault, message, () => new(CheckRules.PageFault, At(offset), message, Help));
        }
    }

    // What a template has wrong is wrong on every page that it makes: it is told once, where it stands first.
    private void Note(Rule rule, string what, Func<Diagnostic> tell) =>
        onPages[(rule, what)] = onPages.TryGetValue((rule, what), out var known) ? (known.Tell, known.Times + 1) : (tell, 1);

    private static Diagnostic Told(Func<Diagnostic> tell, int times)
    {
        var fault = tell();
        var more = times == 2 ? "ett sted" : FormattableString.Invariant($"{times - 1} steder");
        return times == 1 ? fault : fault with { Help = $"{fault.Help} (det samme står {more} til, trolig fra en mal)" };
    }

    private bool StandsBelowBase(OutputFile page, PageLink link) =>
        page.Path == Paths.NotFound && link.File.StartsWith(basePath, StringComparison.Ordinal) && paths.Contains(link.File[basePath.Length..]);
}
