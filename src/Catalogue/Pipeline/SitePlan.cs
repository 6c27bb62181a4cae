using System.Collections.Immutable;
using Catalogue.Assets;
using Catalogue.Diagnostics;
using Catalogue.Edition;
using Catalogue.Markdown;
using Catalogue.Pages;
using Catalogue.Parse;
using Catalogue.Search;
using Catalogue.Source;
using Catalogue.Tables;
using Catalogue.Templating;

namespace Catalogue.Pipeline;

/// <summary>What a site is made of, neither made nor judged yet: the linked content, its edition, the templates and the assets.</summary>
public sealed record SitePlan(FrontEnd Front, BuildOptions Options, string BaseUrl)
{
    /// <summary>Every text as HTML, by its file.</summary>
    public required IReadOnlyDictionary<SourceText, MarkdownBody> Bodies { get; init; }

    public required SiteEdition Edition { get; init; }

    /// <summary>The rows of the tables, for the pages that tell of them and the files that hold them.</summary>
    public required TableRows Tables { get; init; }

    public required AssetSet Assets { get; init; }

    public required PageRenderer Renderer { get; init; }

    public static SitePlan Of(Sources sources, BuildOptions options, List<Diagnostic> faults) =>
        Of(FrontEnd.Link(sources, options, faults), sources, options, faults);

    public static SitePlan Of(FrontEnd front, Sources sources, BuildOptions options, List<Diagnostic> faults)
    {
        var baseUrl = options.BaseUrlOf(front.Katalog.Entries.Innstillinger);
        options.Enter(Stage.Markdown);
        var bodies = Markdown.Bodies.Render(front.Content, (baseUrl, front.Pictures), faults, options.Kept?.Bodies);
        options.Enter(Stage.Edition);
        var edition = new SiteEdition(front.Katalog, bodies, options.Drafts, options.Today) { KeptWords = options.Kept?.Words };
        var assets = AssetBundler.Bundle(sources.Assets, faults);
        var templates = TemplateSet.Compile(SourceDecoder.DecodeAll(sources.Templates, faults), new(options.Today), faults);
        return new(front, options, baseUrl)
        {
            Bodies = bodies,
            Edition = edition,
            Tables = new(edition, baseUrl),
            Assets = assets,
            Renderer = new(templates, assets, edition, baseUrl),
        };
    }

    public SearchFiles Search() =>
        SearchIndex.Build(SearchDocuments.Of(Edition), SearchOptions.Of(Edition) with { LunrJson = Options.LunrJson });

    public ImmutableArray<Page> Pages(SearchFiles search) => AllPages.Of(Context(search));

    public PageContext Context(SearchFiles search) => new(Edition)
    {
        BaseUrl = BaseUrl,
        Tables = Tables,
        Rules = Descriptors.All,
        PersonalData = FormRules.PersonalData(Front.Katalog.Entries),
        TextSigns = FormRules.TextSigns,
        SearchManifest = search.ManifestPath,
    };
}
