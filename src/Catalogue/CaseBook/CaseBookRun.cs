using System.Collections.Immutable;
using Catalogue.Assets;
using Catalogue.Diagnostics;
using Catalogue.Edition;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages;
using Catalogue.Parse;
using Catalogue.Pipeline;
using Catalogue.Source;
using Catalogue.Templating;

namespace Catalogue.CaseBook;

/// <summary>What came of a saksbok: its files, or why there are none.</summary>
public sealed record CaseBookResult(ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What was asked for and cannot be had; null where all is well.</summary>
    public string? Refusal { get; init; }

    public CaseSelection? Selection { get; init; }
}

/// <summary>Makes a saksbok of what is not approved yet. Faults of the content do not stop it: it shows them. Personal data does.</summary>
public static class CaseBookRun
{
    public static CaseBookResult Of(Sources sources, BuildOptions options, CaseBookRequest request)
    {
        var faults = new List<Diagnostic>();
        var front = FrontEnd.Link(sources, options, faults);
        if (ScopeOf(request, front.Katalog.Registers, out var why) is not { } scope)
        {
            return new([], []) { Refusal = why };
        }

        var selection = CaseSelection.Of(front.Katalog, scope);
        if (selection.Tiltak.IsEmpty)
        {
            return new([], [])
            {
                Refusal = $"ingen tiltak fra {scope.Title} venter på behandling. "
                    + "De som er med i en saksbok, har status utkast, meldt eller innstilt, og ikke godkjent_dato.",
            };
        }

        faults.AddRange(front.Validate(options));
        options.Enter(Stage.Markdown);
        var bodies = CaseBodies.Render(front, selection, options.BaseUrlOf(front.Katalog.Entries.Innstillinger), faults);
        options.Enter(Stage.Edition);
        var edition = new SiteEdition(front.Katalog, bodies, drafts: true, options.Today);
        return Render(sources, options, (front, selection, edition), faults) with { Selection = selection };
    }

    private static CaseBookResult Render(
        Sources sources, BuildOptions options, (FrontEnd Front, CaseSelection Selection, SiteEdition Edition) made, List<Diagnostic> faults)
    {
        var assets = AssetBundler.Bundle(sources.Assets, faults);
        var templates = TemplateSet.Compile(SourceDecoder.DecodeAll(sources.Templates, faults), new(options.Today), faults);
        var found = CaseFaults.Of(faults, made.Front.Katalog, made.Selection);
        var baseUrl = options.BaseUrlOf(made.Edition.Innstillinger);
        var context = new CaseBookContext(made.Selection, made.Edition, found) { BaseUrl = baseUrl };
        options.Enter(Stage.Render);
        List<Diagnostic> ofTemplates = [];
        var renderer = new PageRenderer(templates, assets, made.Edition, baseUrl)
        {
            Frame = CaseBookPages.Frame,
            StyleSheet = CaseBookPages.StyleSheet,
        };
        var pages = renderer.Render(CaseBookPages.Of(context), ofTemplates, options.Stopping);
        if (found.Blocking.Concat(ofTemplates).ToImmutableArray() is { IsEmpty: false } blocking)
        {
            return new([], blocking);
        }

        string[] needed = [assets.PathOf(CaseBookPages.StyleSheet), assets.PathOf("ikon.svg"), assets.PathOf(CaseBookPages.Script)];
        return new(
            [
                .. pages,
                DecisionSheet.Of(made.Selection),
                .. assets.Files.Where(f => needed.Contains(f.Path)),
                .. Pictures(made.Front, made.Edition),
            ],
            []);
    }

    private static IEnumerable<OutputFile> Pictures(FrontEnd front, SiteEdition edition)
    {
        var shown = edition.AllBodies.SelectMany(b => b.Links).Select(l => l.Path).ToHashSet(StringComparer.Ordinal);
        return front.Pictures.All.Where(p => p.Bytes is not null && shown.Contains(p.Path)).Select(p => new OutputFile(p.Path, p.Bytes!.Value));
    }

    private static CaseBookScope? ScopeOf(CaseBookRequest request, Registers registers, out string? why)
    {
        var fylke = Find(registers.Fylker, request.Fylke);
        var ordning = request.Ordning is { } asked ? Find(registers.Ordninger, asked) : null;
        why = fylke is null ? $"fylket «{request.Fylke}» finnes ikke{Meant(request.Fylke, registers.Fylker.Ids)}"
            : request.Ordning is { } scheme && ordning is null ? $"ordningen «{scheme}» finnes ikke{Meant(scheme, registers.Ordninger.Ids)}"
            : null;
        return why is null ? new(fylke!, request.Ar, ordning, request.Ramme) : null;
    }

    private static T? Find<T>(Register<T> register, string name)
        where T : class =>
        register.Find(name.ToLowerInvariant()) ?? (register.IdOf(name) is { } id ? register.Find(id) : null);

    private static string Meant(string name, IEnumerable<string> ids) =>
        Suggest.Nearest(name.ToLowerInvariant(), ids) is { } nearest ? $". Mente du «{nearest}»?" : ".";
}
