using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Edition;
using Catalogue.Formats;
using Catalogue.Pages;
using Catalogue.Search;
using Catalogue.Source;

namespace Catalogue.Pipeline;

/// <summary>
/// The files of a site, all of one state of the sources, each made when it is asked for with the bytes that a build gives it: a page by itself, the
/// search files together, and the formats together.
/// </summary>
public sealed class FilesOnDemand
{
    private readonly SitePlan plan;
    private readonly ImmutableArray<Page> pages;
    private readonly Dictionary<string, Page> pageByFile;
    private readonly Dictionary<string, OutputFile> assets;
    private readonly Lazy<Dictionary<string, OutputFile>> others;
    private readonly Lazy<SearchFiles> search;
    private readonly Lazy<Dictionary<string, OutputFile>> searchFiles;

    public FilesOnDemand(SitePlan plan)
    {
        this.plan = plan;
        pages = plan.Pages(SearchFiles.None);
        pageByFile = new(pages.Length, StringComparer.Ordinal);
        foreach (var page in pages)
        {
            pageByFile.TryAdd(Paths.FileOf(page.Path), page);
        }

        assets = ByPath(plan.Assets.OfSite);
        others = new(() => ByPath([
            .. AllFormats.Of(new(plan.Edition, [.. pages.Select(p => p.ToSitePage())], plan.BaseUrl) { Tables = plan.Tables }),
            .. PublishedPictures.Of(plan.Front.Pictures, plan.Edition, []),
        ]));
        search = new(plan.Search);
        searchFiles = new(() => ByPath(search.Value.Files));
    }

    public bool HasPage(string file) => pageByFile.ContainsKey(file);

    /// <summary>The file of a path from the site's root; null where the site has none. The faults are of the template of that page.</summary>
    public OutputFile? Find(string path, ICollection<Diagnostic> faults)
    {
        if (pageByFile.TryGetValue(path, out var page))
        {
            return plan.Renderer.Render(page.Path == Paths.Search ? SearchPageWithIndex() : page, faults);
        }

        var known = assets.ContainsKey(path) ? assets
            : path.StartsWith(Paths.Search, StringComparison.Ordinal) ? searchFiles.Value
            : others.Value;
        return known.GetValueOrDefault(path);
    }

    /// <summary>Makes one page with each template: faults that every page of a template has are then known before any is shown.</summary>
    public void TryTemplates(ICollection<Diagnostic> faults) => plan.Renderer.Render([.. pages.DistinctBy(p => p.Template)], faults);

    // It names the index, so it is the one page that has to wait for it.
    private Page SearchPageWithIndex() => SearchPage.Of(plan.Context(search.Value)).Single();

    private static Dictionary<string, OutputFile> ByPath(IEnumerable<OutputFile> files) =>
        files.DistinctBy(f => f.Path).ToDictionary(f => f.Path, StringComparer.Ordinal);
}
