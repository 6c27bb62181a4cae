using System.Collections.Immutable;
using Catalogue.Assets;
using Catalogue.Diagnostics;
using Catalogue.Edition;
using Catalogue.Edition.Views;
using Catalogue.Markdown;
using Catalogue.Model;
using Catalogue.Pages.Views;
using Catalogue.Source;
using Catalogue.Templating;

namespace Catalogue.Pages;

/// <summary>What the templates of a page see: the way to the site's root, the frame's facts, and the page's own view.</summary>
public sealed record PageModel(string Rot, Hode Hode, string Mal, object Side)
{
    public required Innstillinger Nettsted { get; init; }

    /// <summary>The page's path from the site's root.</summary>
    public required string Sti { get; init; }

    /// <summary>The whole address of the page.</summary>
    public required string Kanonisk { get; init; }

    public required string Stilark { get; init; }

    public required string Ikon { get; init; }

    /// <summary>The script of the page, or empty.</summary>
    public required string Skript { get; init; }

    /// <summary>The scripts that the first one may fetch.</summary>
    public required ImmutableArray<string> Senere { get; init; }

    /// <summary>The address of the picture that others show beside a link to the page.</summary>
    public required string Delebilde { get; init; }

    public required ImmutableArray<Lenke> Meny { get; init; }

    public required ImmutableArray<Lenke> Bunnmeny { get; init; }

    /// <summary>The page's file on the forge; null where it has none, or nobody knows where it is.</summary>
    public Fil? Fil { get; init; }

    /// <summary>What the page says to machines (JSON-LD); null where it says nothing.</summary>
    public Html? Strukturert { get; init; }

    public string Sikkerhet { get; init; } = ContentSecurityPolicy.Value;
}

/// <summary>Renders pages through their templates and the frame, in parallel; the result is in the order of the pages.</summary>
public sealed class PageRenderer(TemplateSet templates, AssetSet assets, SiteEdition edition, string baseUrl)
{
    private const int FirstBatch = 32;
    private const int MaxFaultyPages = 16;
    private readonly string basePath = new Uri(baseUrl).AbsolutePath;
    private readonly ForgeLinks? depot = ForgeLinks.Of(edition.Innstillinger);
    private readonly StructuredData structured = new(edition.Innstillinger, baseUrl);
    private readonly ImmutableArray<Lenke> menu = Menus.Main(edition);
    private readonly ImmutableArray<Lenke> footer = Menus.Foot(edition);

    /// <summary>The template around that of each page.</summary>
    public string Frame { get; init; } = "deler/dokument.sbn-html";

    public string StyleSheet { get; init; } = "katalog.css";

    /// <summary>One page; without bytes where its template is missing.</summary>
    public OutputFile Render(Page page, ICollection<Diagnostic> faults) =>
        Missing([page], faults).Count > 0 ? new(Paths.FileOf(page.Path), default) : Guarded(page, faults);

    public ImmutableArray<OutputFile> Render(ImmutableArray<Page> pages, ICollection<Diagnostic> faults, CancellationToken stopping = default)
    {
        var missing = Missing(pages, faults);
        OutputFile[] files = [.. pages.Select(p => new OutputFile(Paths.FileOf(p.Path), default))];
        var found = new List<Diagnostic>[pages.Length];
        Array.Fill(found, []);

        // A template that does all it may on every page would take hours; twice as many pages each time cost the others nothing.
        for (int start = 0, end; start < pages.Length && found.Count(f => f.Count > 0) < MaxFaultyPages; start = end)
        {
            end = Math.Min(pages.Length, (start * 2) + FirstBatch);
            Parallel.For(start, end, new ParallelOptions { CancellationToken = stopping }, i =>
            {
                if (!missing.Contains(pages[i].Template) && !missing.Contains(Frame))
                {
                    found[i] = [];
                    files[i] = Guarded(pages[i], found[i]);
                }
            });
        }

        // A fault in a template would else be told once for every page that it shows.
        foreach (var fault in found.SelectMany(f => f).DistinctBy(f => (f.Rule.Code, f.Location.Source.Path, f.Location.Span, f.Message)))
        {
            faults.Add(fault);
        }

        // What a faulty template has cut short is not worth reading back: it would give faults that are not there.
        return faults.Any(f => TemplateRules.All.Contains(f.Rule) || f.Rule == InternalError.Rule)
            ? [.. files.Select(f => f with { Bytes = default })]
            : [.. files];
    }

    private HashSet<string> Missing(ImmutableArray<Page> pages, ICollection<Diagnostic> faults)
    {
        var missing = pages.Select(p => p.Template).Append(Frame).Where(t => !templates.Contains(t)).ToHashSet(StringComparer.Ordinal);
        foreach (var name in missing.Order(StringComparer.Ordinal))
        {
            faults.Add(new(
                TemplateRules.Missing,
                new(new("templates/" + name, ""), default),
                $"malen «{name}» finnes ikke",
                "Legg fila tilbake i mappa templates"));
        }

        return missing;
    }

    private OutputFile Guarded(Page page, ICollection<Diagnostic> faults)
    {
        try
        {
            return Make(page, faults);
        }
        catch (Exception e) when (InternalError.Is(e))
        {
            faults.Add(InternalError.In(page.Hode.Fil ?? "templates/" + page.Template, e));
            return new(Paths.FileOf(page.Path), default);
        }
    }

    private OutputFile Make(Page page, ICollection<Diagnostic> faults)
    {
        // The page for lost addresses is shown at any depth, so its links begin at the root of the host.
        var root = page.Path == Paths.NotFound ? basePath : SitePaths.RootFrom(page.Path);
        return new(Paths.FileOf(page.Path), templates.RenderUtf8(Frame, Model(page, root.Length == 0 ? "./" : root), faults));
    }

    private PageModel Model(Page page, string root)
    {
        return new(root, page.Hode, page.Template, page.View())
        {
            Nettsted = edition.Innstillinger,
            Sti = page.Path,
            Kanonisk = baseUrl + page.Path,
            Delebilde = baseUrl + Paths.SharePicture,
            Stilark = assets.PathOf(StyleSheet),
            Ikon = assets.PathOf("ikon.svg"),
            Skript = page.Hode.Skript.Length == 0 ? "" : assets.PathOf(page.Hode.Skript),
            Senere = [.. page.Hode.Senere.Select(assets.PathOf)],
            Meny = menu,
            Bunnmeny = footer,
            Strukturert = structured.Of(page),
            Fil = depot is not null && page.Hode.Fil is { } fil ? new(depot.Edit(fil), depot.History(fil)) : null,
        };
    }
}
