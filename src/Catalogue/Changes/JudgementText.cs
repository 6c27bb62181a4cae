using System.Collections.Immutable;
using Catalogue.Diagnostics;

namespace Catalogue.Changes;

/// <summary>A judgement as text for a terminal: the faults, what the site gets, and the verdict last, where it is read.</summary>
public static class JudgementText
{
    private const int MostPages = 8;
    private const int MostOld = 20;

    // A title must not push what follows it, or itself, to where another line seems to begin.
    private const int LongestTitle = 120;

    public static InkedText Render(Judgement judgement)
    {
        var text = new InkedText();
        WriteFaults(JudgementWords.InChangedFiles, judgement.Faults.InChangedFiles, text);
        WriteFaults(JudgementWords.Caused, judgement.Faults.Caused, text);
        WriteOld(judgement.Faults.Old, text);
        return RenderEffect(judgement, text);
    }

    /// <summary>Everything but the faults, for a run whose faults are told in another format.</summary>
    public static InkedText RenderEffect(Judgement judgement) => RenderEffect(judgement, new());

    private static InkedText RenderEffect(Judgement judgement, InkedText text)
    {
        WriteSite(judgement.Site, text);
        WriteSimilar(judgement.NewTiltak, text);
        text.Line($"{JudgementWords.Files(judgement)}.");
        _ = judgement.Faults.Mended > 0 ? text.Line($"{JudgementWords.Fixed(judgement.Faults)}.") : text;
        return text.Line($"{JudgementWords.Verdict(judgement)}.", judgement.HasErrors ? Ink.Error : Ink.Strong);
    }

    private static void WriteFaults(string heading, ImmutableArray<Diagnostic> faults, InkedText text)
    {
        if (faults.IsEmpty)
        {
            return;
        }

        text.Line($"{heading}: {Counted(faults)}", Ink.Strong).Line();
        TextRenderer.WriteAll(faults, text);
    }

    // Nobody who made the change needs more of these than a line.
    private static void WriteOld(ImmutableArray<Diagnostic> faults, InkedText text)
    {
        if (faults.IsEmpty)
        {
            return;
        }

        text.Line($"{JudgementWords.Old}: {Counted(faults)}", Ink.Strong).Line();
        foreach (var fault in faults.OrderBy(f => f.Rule.Severity).Take(MostOld))
        {
            var (line, column) = fault.Location.Position;
            text.Add($"  {(fault.IsError ? "feil" : "advarsel")}[{fault.Rule.Code}]", Ink.Frame)
                .Line(FormattableString.Invariant($" {fault.Location.Source.ShownPath}:{line}:{column}: {fault.Message}"));
        }

        WriteRest(faults.Length - MostOld, text);
        text.Line();
    }

    private static void WriteSite(SiteChange site, InkedText text)
    {
        if (site.IsNone)
        {
            return;
        }

        text.Line($"{JudgementWords.Site}:", Ink.Strong);
        if (!site.IsKnown)
        {
            text.Line($"  {JudgementWords.Unknown}");
        }

        WritePages(JudgementWords.Added(site), site.Added, text);
        WritePages(JudgementWords.Own(site), site.Own, text);
        WritePages(JudgementWords.Other(site), site.Other, text);
        if (!site.Lost.IsEmpty)
        {
            text.Line($"  {JudgementWords.Lost(site)}:", Ink.Warning);
            foreach (var lost in site.Lost.Take(MostPages))
            {
                text.Line($"    {Page(lost.Path, lost.Title)}").Line($"      {lost.Advice}", Ink.Help);
            }

            WriteRest(site.Lost.Length - MostPages, text);
        }

        _ = site.FrameOnly > 0 ? text.Line($"  {JudgementWords.FrameOnly(site)}") : text;
        text.Line();
    }

    private static void WritePages(string heading, ImmutableArray<PageChange> pages, InkedText text)
    {
        if (pages.IsEmpty)
        {
            return;
        }

        text.Line($"  {heading}:");
        foreach (var page in pages.Take(MostPages))
        {
            text.Line($"    {Page(page.Path, page.Title)}");
        }

        WriteRest(pages.Length - MostPages, text);
    }

    private static void WriteSimilar(ImmutableArray<NewTiltak> added, InkedText text)
    {
        if (added.IsEmpty)
        {
            return;
        }

        text.Line($"{JudgementWords.Similar}:", Ink.Strong);
        foreach (var tiltak in added.Take(MostPages))
        {
            text.Line($"  {Page(tiltak.Path, tiltak.Title)}{(tiltak.IsDraft ? " (utkast: vises ikke før det er godkjent)" : "")}");
            foreach (var similar in tiltak.Similar)
            {
                text.Add($"    {JudgementWords.Percent(similar.Share),5}", Ink.Frame)
                    .Line($"  ligner på {Page(similar.Path, similar.Title)}")
                    .Line($"           {similar.Why}");
            }

            _ = tiltak.Similar.IsEmpty ? text.Line("    ligner ikke på noe som står i katalogen") : text;
        }

        WriteRest(added.Length - MostPages, text);
        text.Line();
    }

    private static void WriteRest(int rest, InkedText text) => _ = rest > 0 ? text.Line(FormattableString.Invariant($"    … og {rest} til")) : text;

    private static string Page(string path, string title) => title.Length == 0 ? $"/{path}" : $"/{path} «{ForeignText.Cut(title, LongestTitle)}»";

    private static string Counted(ImmutableArray<Diagnostic> faults) => FaultCount.Describe(faults.Count(d => d.IsError), faults.Count(d => !d.IsError));
}
