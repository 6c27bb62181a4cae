using System.Collections.Immutable;
using Catalogue.Assets;
using Catalogue.Check;
using Catalogue.Diagnostics;
using Catalogue.Formats;
using Catalogue.Markdown;
using Catalogue.Model;
using Catalogue.Pages;
using Catalogue.Parse;
using Catalogue.Read;
using Catalogue.Rules;
using Catalogue.Search;
using Catalogue.Source;
using Catalogue.Templating;
using Catalogue.Templating.BuiltIns;

namespace Catalogue;

/// <summary>What a build is told beside its sources. Today's date is given, so that the same input gives the same bytes.</summary>
public sealed record BuildOptions(DateOnly Today)
{
    /// <summary>Show tiltak that are not approved for publication.</summary>
    public bool Drafts { get; init; }

    /// <summary>Where the site will stand, when other than <c>content/katalog.yml</c> says.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Write the whole search index as lunr's own JSON too.</summary>
    public bool LunrJson { get; init; }

    /// <summary>Only look for faults. Pages are rendered and read back all the same, since templates and links can have faults too; only the search index is left out.</summary>
    public bool CheckOnly { get; init; }

    /// <summary>Told as each stage begins, so that the shell can show progress and measure; never part of the result.</summary>
    public Action<Stage>? Entering { get; init; }
}

/// <summary>The stages of a build, in order.</summary>
public enum Stage
{
    Parse,
    Read,
    Link,
    Validate,
    Index,
    Render,
    Check,
}

/// <summary>What was built, counted for the summary.</summary>
public sealed record BuildCounts(int Tiltak, int Pakker, int Pages, int Drafts);

/// <summary>The outcome of a build: every file of the site and every fault, sorted.</summary>
public sealed record BuildResult(ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics, BuildCounts Counts)
{
    public bool HasErrors => Diagnostics.Any(d => d.IsError);

    /// <summary>Where the site will stand, with a trailing slash.</summary>
    public string BaseUrl { get; init; } = "";

    /// <summary>What the files were made of, for who compares two builds.</summary>
    public Katalog? Katalog { get; init; }

    public ImmutableArray<Page> Pages { get; init; } = [];
}

/// <summary>The pipeline: pure functions from sources to files and faults.</summary>
public static class Build
{
    public static BuildResult Run(Sources sources, BuildOptions options)
    {
        var faults = new List<Diagnostic>();

        options.Entering?.Invoke(Stage.Parse);
        var documents = Documents.Parse(sources.Content, faults);
        FileSize.CheckPictures(sources.Assets, faults);
        options.Entering?.Invoke(Stage.Read);
        var entries = EntriesReader.Read(documents, faults);
        options.Entering?.Invoke(Stage.Link);
        var katalog = Linker.Link(entries);
        options.Entering?.Invoke(Stage.Validate);
        faults.AddRange(AllRules.Check(new(katalog, options.Today)));

        options.Entering?.Invoke(Stage.Index);
        var bodies = Bodies.Render(documents, Pictures.Of(sources.Assets), faults);
        var utgave = new Utgave(katalog, bodies, options.Drafts);
        var search = options.CheckOnly ? SearchFiles.None : SearchIndex.Build(SearchDocuments.Of(utgave), Search(options, entries));

        options.Entering?.Invoke(Stage.Render);
        var baseUrl = BaseUrl(options, entries);
        var assets = AssetBundler.Bundle(sources.Assets, faults);
        var context = new PageContext(utgave, new(utgave)) { Rules = Descriptors.All, SearchManifest = search.ManifestPath };
        var pages = AllPages.Of(context);
        var templates = Templates(sources.Templates, options.Today, faults);
        var html = new PageRenderer(templates, assets, utgave, baseUrl).Render(pages, faults);
        var formats = AllFormats.Of(new(utgave, pages, baseUrl));

        options.Entering?.Invoke(Stage.Check);
        ImmutableArray<OutputFile> files = [.. html, .. formats, .. assets.Files, .. search.Files];
        SiteChecker.Check(files, bodies, baseUrl, faults);

        Redaction.Apply(faults);
        faults.Sort(DiagnosticOrder.Instance);
        return new(files, [.. faults], new(utgave.Tiltak.Length, utgave.Pakker.Length, pages.Length, katalog.Tiltak.Length - utgave.Alle.Length))
        {
            BaseUrl = baseUrl,
            Katalog = katalog,
            Pages = pages,
        };
    }

    private static SearchOptions Search(BuildOptions options, Entries entries) => new()
    {
        LunrJson = options.LunrJson,
        Ordliste = entries.Ordliste,
        Synonymer = entries.Synonymer,
        Navn = [.. entries.Kommuner.SelectMany(k => new[] { k.Navn, k.SamiskNavn }).OfType<string>()],
    };

    private static TemplateSet Templates(ImmutableArray<RawFile> templates, DateOnly today, List<Diagnostic> faults)
    {
        var sources = templates.Select(t => SourceDecoder.Decode(t, faults)).OfType<SourceText>();
        return TemplateSet.Compile(sources, new(BuiltInFunctions.Create(), today.ToDateTime(TimeOnly.MinValue), new()), faults);
    }

    /// <summary>Where the site will stand, with a trailing slash.</summary>
    private static string BaseUrl(BuildOptions options, Entries entries)
    {
        var url = options.BaseUrl ?? entries.Innstillinger.Grunnadresse;
        return url.EndsWith('/') ? url : url + "/";
    }
}
