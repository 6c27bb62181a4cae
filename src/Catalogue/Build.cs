using System.Collections.Immutable;
using Catalogue.Assets;
using Catalogue.Check;
using Catalogue.Diagnostics;
using Catalogue.Edition;
using Catalogue.Formats;
using Catalogue.Markdown;
using Catalogue.Pages;
using Catalogue.Parse;
using Catalogue.Pipeline;
using Catalogue.Search;
using Catalogue.Source;
using Catalogue.Templating;

namespace Catalogue;

/// <summary>The pipeline: pure functions from sources to files and faults.</summary>
public static class Build
{
    public static BuildResult Run(Sources sources, BuildOptions options)
    {
        var faults = new List<Diagnostic>();
        try
        {
            return Run(sources, options, faults);
        }
        catch (Exception e) when (InternalError.Is(e))
        {
            // What is found so far is told all the same.
            faults.Add(InternalError.Anywhere(e));
            return new([], Sorted(faults), new(0, 0, 0, 0)) { BaseUrl = options.BaseUrlOf(new()) };
        }
    }

    private static BuildResult Run(Sources sources, BuildOptions options, List<Diagnostic> faults)
    {
        var (katalog, content, pictures) = FrontEnd.Run(sources, options, faults);

        options.Enter(Stage.Markdown);
        var baseUrl = options.BaseUrlOf(katalog.Entries.Innstillinger);
        var bodies = Bodies.Render(content, (baseUrl, pictures), faults);
        options.Enter(Stage.Edition);
        var edition = new SiteEdition(katalog, bodies, options.Drafts);

        options.Enter(Stage.Index);
        var search = options.CheckOnly
            ? SearchFiles.None
            : SearchIndex.Build(SearchDocuments.Of(edition), SearchOptions.Of(edition) with { LunrJson = options.LunrJson });

        options.Enter(Stage.Render);
        var assets = AssetBundler.Bundle(sources.Assets, faults);
        var pages = AllPages.Of(new(edition)
        {
            Rules = Descriptors.All,
            PersonalData = FormRules.PersonalData(katalog.Entries),
            TextSigns = FormRules.TextSigns,
            SearchManifest = search.ManifestPath,
        });
        var templates = TemplateSet.Compile(SourceDecoder.DecodeAll(sources.Templates, faults), new(options.Today), faults);
        var html = new PageRenderer(templates, assets, edition, baseUrl).Render(pages, faults);
        ImmutableArray<SitePage> sitePages = [.. pages.Select(p => p.ToSitePage())];
        var formats = AllFormats.Of(new(edition, sitePages, baseUrl));
        var published = PublishedPictures.Of(pictures, edition, faults);

        options.Enter(Stage.Check);
        ImmutableArray<OutputFile> files = [.. html, .. formats, .. assets.Files, .. published, .. search.Files];
        SiteChecker.Check(files, bodies, (baseUrl, pictures), faults);

        return new(files, Sorted(faults), BuildCounts.Of(edition, pages.Length)) { BaseUrl = baseUrl, Katalog = katalog, Pages = sitePages };
    }

    private static ImmutableArray<Diagnostic> Sorted(List<Diagnostic> faults)
    {
        Redaction.Apply(faults);
        faults.Sort(DiagnosticOrder.Instance);
        return [.. faults];
    }
}
