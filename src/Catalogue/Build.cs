using System.Collections.Immutable;
using Catalogue.Check;
using Catalogue.Diagnostics;
using Catalogue.Edition;
using Catalogue.Formats;
using Catalogue.Pipeline;
using Catalogue.Search;
using Catalogue.Source;

namespace Catalogue;

/// <summary>The pipeline: pure functions from sources to files and faults.</summary>
public static class Build
{
    public static BuildResult Run(Sources sources, BuildOptions options)
    {
        var faults = new List<Diagnostic>();
        return Whole(options, faults, () =>
        {
            var front = FrontEnd.Link(sources, options, faults);
            faults.AddRange(front.Validate(options));
            return Finish(SitePlan.Of(front, sources, options, faults), options, faults);
        });
    }

    /// <summary>What a run that only looks for faults would tell of a site that is planned already, and shown perhaps.</summary>
    /// <param name="plan">The site.</param>
    /// <param name="planning">What was found while it was planned.</param>
    /// <param name="options">Those of the plan, for this run.</param>
    public static BuildResult Check(SitePlan plan, IEnumerable<Diagnostic> planning, BuildOptions options)
    {
        List<Diagnostic> faults = [.. planning];
        return Whole(options, faults, () =>
        {
            faults.AddRange(plan.Front.Validate(options));
            return Finish(plan, options with { CheckOnly = true }, faults);
        });
    }

    private static BuildResult Whole(BuildOptions options, List<Diagnostic> faults, Func<BuildResult> run)
    {
        try
        {
            return run();
        }
        catch (Exception e) when (InternalError.Is(e))
        {
            // What is found so far is told all the same.
            faults.Add(InternalError.Anywhere(e));
            return new([], Sorted(faults), new(0, 0, 0, 0)) { BaseUrl = options.BaseUrlOf(new()) };
        }
    }

    private static BuildResult Finish(SitePlan plan, BuildOptions options, List<Diagnostic> faults)
    {
        var (edition, pictures) = (plan.Edition, plan.Front.Pictures);
        options.Enter(Stage.Index);
        var search = options.CheckOnly ? SearchFiles.None : plan.Search();

        options.Enter(Stage.Render);
        var pages = plan.Pages(search);
        var html = plan.Renderer.Render(pages, faults, options.Stopping);
        ImmutableArray<SitePage> sitePages = [.. pages.Select(p => p.ToSitePage())];
        var formats = AllFormats.Of(new(edition, sitePages, plan.BaseUrl) { Tables = plan.Tables });
        var published = PublishedPictures.Of(pictures, edition, faults);

        options.Enter(Stage.Check);
        ImmutableArray<OutputFile> files = [.. html, .. formats, .. plan.Assets.OfSite, .. published, .. search.Files];
        SiteChecker.Check(files, plan.Bodies, (plan.BaseUrl, pictures), faults);
        var addresses = AddressBook.Of(plan.Front.Addresses, files, edition);
        if (plan.Front.IsWhole)
        {
            LostAddresses.Check(addresses, edition.Katalog, faults);
        }

        return new(files, Sorted(faults), BuildCounts.Of(edition, pages.Length))
        {
            BaseUrl = plan.BaseUrl,
            Addresses = addresses,
            Katalog = plan.Front.Katalog,
            Pages = sitePages,
        };
    }

    private static ImmutableArray<Diagnostic> Sorted(List<Diagnostic> faults)
    {
        Redaction.Apply(faults);
        faults.Sort(DiagnosticOrder.Instance);
        return [.. faults];
    }
}
