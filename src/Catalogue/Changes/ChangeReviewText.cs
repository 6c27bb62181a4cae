using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Changes;

/// <summary>A review as text for a terminal: the faults, what the site gets, and the verdict last, where it is read.</summary>
public static class ChangeReviewText
{
    private const int MaxPages = 8;
    private const int MaxOld = 20;

    // A title must not push what follows it, or itself, to where another line seems to begin.
    private const int LongestTitle = 120;

    public static InkedText Render(ChangeReview review)
    {
        var text = new InkedText();
        WriteFaults(ChangeReviewWords.InChangedFiles, review.Faults.InChangedFiles, text);
        WriteFaults(ChangeReviewWords.Caused, review.Faults.Caused, text);
        WriteOld(review.Faults.Old, text);
        return RenderEffect(review, text);
    }

    /// <summary>Everything but the faults, for a run whose faults are told in another format.</summary>
    public static InkedText RenderEffect(ChangeReview review) => RenderEffect(review, new());

    private static InkedText RenderEffect(ChangeReview review, InkedText text)
    {
        WriteSite(review.Site, text);
        WriteSimilar(review.NewTiltak, text);
        text.Line($"{ChangeReviewWords.Files(review)}.");
        WriteNotJudged(review, text);
        _ = review.Faults.Fixed > 0 ? text.Line($"{ChangeReviewWords.Fixed(review.Faults)}.") : text;
        return text.Line($"{ChangeReviewWords.Verdict(review)}.", review.HasErrors ? Ink.Error : Ink.Strong);
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

        text.Line($"{ChangeReviewWords.Old}: {Counted(faults)}", Ink.Strong).Line();
        foreach (var fault in faults.OrderBy(f => f.Rule.Severity).Take(MaxOld))
        {
            var (line, column) = fault.Location.Position;
            text.Add($"  {(fault.IsError ? "feil" : "advarsel")}[{fault.Rule.Code}]", Ink.Frame)
                .Line(FormattableString.Invariant($" {fault.Location.Source.ShownPath}:{line}:{column}: {fault.Message}"));
        }

        WriteRest(faults.Length - MaxOld, text);
        text.Line();
    }

    private static void WriteSite(SiteChange site, InkedText text)
    {
        if (site.IsNone)
        {
            return;
        }

        text.Line($"{ChangeReviewWords.Site}:", Ink.Strong);
        if (!site.IsKnown)
        {
            text.Line($"  {ChangeReviewWords.Unknown}");
        }

        WritePages(ChangeReviewWords.Added(site), site.Added, text);
        WritePages(ChangeReviewWords.Own(site), site.Own, text);
        WritePages(ChangeReviewWords.Other(site), site.Other, text);
        if (!site.Lost.IsEmpty)
        {
            text.Line($"  {ChangeReviewWords.Lost(site)}:", Ink.Warning);
            foreach (var lost in site.Lost.Take(MaxPages))
            {
                text.Line($"    {Page(lost.Path, lost.Title)}").Line($"      {lost.Advice}", Ink.Help);
            }

            WriteRest(site.Lost.Length - MaxPages, text);
        }

        _ = site.FrameOnly > 0 ? text.Line($"  {ChangeReviewWords.FrameOnly(site)}") : text;
        text.Line();
    }

    private static void WritePages(string heading, ImmutableArray<PageChange> pages, InkedText text)
    {
        if (pages.IsEmpty)
        {
            return;
        }

        text.Line($"  {heading}:");
        foreach (var page in pages.Take(MaxPages))
        {
            text.Line($"    {Page(page.Path, page.Title)}");
        }

        WriteRest(pages.Length - MaxPages, text);
    }

    private static void WriteNotJudged(ChangeReview review, InkedText text)
    {
        if (review.NotJudged.IsEmpty)
        {
            return;
        }

        text.Line($"{ChangeReviewWords.NotJudged(review)}:", Ink.Warning);
        foreach (var path in review.NotJudged.Take(MaxPages))
        {
            text.Line($"  {Cut.To(path, LongestTitle)}");
        }

        WriteRest(review.NotJudged.Length - MaxPages, text);
    }

    private static void WriteSimilar(ImmutableArray<NewTiltak> added, InkedText text)
    {
        if (added.IsEmpty)
        {
            return;
        }

        text.Line($"{ChangeReviewWords.Similar}:", Ink.Strong);
        foreach (var tiltak in added.Take(MaxPages))
        {
            text.Line($"  {Page(tiltak.Path, tiltak.Title)}{(tiltak.IsDraft ? " (utkast: vises ikke før det er godkjent)" : "")}");
            foreach (var similar in tiltak.Similar)
            {
                text.Add($"    {ChangeReviewWords.Percent(similar.Share),5}", Ink.Frame)
                    .Line($"  ligner på {Page(similar.Path, similar.Title)}")
                    .Line($"           {similar.Why}");
            }

            _ = tiltak.Similar.IsEmpty ? text.Line("    ligner ikke på noe som står i katalogen") : text;
        }

        WriteRest(added.Length - MaxPages, text);
        text.Line();
    }

    private static void WriteRest(int rest, InkedText text) => _ = rest > 0 ? text.Line(FormattableString.Invariant($"    … og {rest} til")) : text;

    private static string Page(string path, string title) => title.Length == 0 ? $"/{path}" : $"/{path} «{ForeignText.Cut(title, LongestTitle)}»";

    private static string Counted(ImmutableArray<Diagnostic> faults) =>
        FaultCount.Describe(faults.Count(d => d.IsError), faults.Count(d => !d.IsError));
}
