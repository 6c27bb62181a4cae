using System.Collections.Immutable;
using Catalogue.Diagnostics;

namespace Catalogue.Changes;

/// <summary>A judgement as Markdown, ready to be a comment on a pull request: the verdict first, then the faults, what the site gets, and likenesses.</summary>
public static class JudgementMarkdown
{
    /// <summary>Bytes of UTF-8. GitHub takes comments of 65,536 characters, and the workflow that posts them adds a little.</summary>
    public const int Limit = 60_000;

    private const int MostPages = 15;
    private const string TableHead = "| Fil | Linje | Kode | Melding |\n| --- | ---: | --- | --- |\n";

    /// <param name="judgement">What to tell.</param>
    /// <param name="report">Where files and rule pages stand; its faults are not used.</param>
    public static string Render(Judgement judgement, FaultReport report)
    {
        var text = new CappedText(Limit);
        text.Add($"## {JudgementWords.Verdict(judgement)}\n\n{JudgementWords.Files(judgement)}.");
        text.Add(judgement.Faults.Mended > 0 ? $" {JudgementWords.Mended(judgement.Faults)}.\n" : "\n");

        // What the reviewer must know stands first; the lists of pages and of old faults give way when there is too much.
        AddFaults(JudgementWords.InChangedFiles, judgement.Faults.InChangedFiles, report, text);
        AddFaults(JudgementWords.Caused, judgement.Faults.Caused, report, text);
        AddSite(judgement.Site, text);
        AddSimilar(judgement.NewTiltak, text);
        AddOld(judgement.Faults.Old, report, text);
        return text.ToString();
    }

    private static void AddFaults(string heading, ImmutableArray<Diagnostic> faults, FaultReport report, CappedText text)
    {
        if (!faults.IsEmpty)
        {
            text.AddList($"\n### {heading}\n\n{Capital(Counted(faults))}.\n\n{TableHead}", Rows(faults, report), "", faults.Length);
        }
    }

    private static void AddOld(ImmutableArray<Diagnostic> faults, FaultReport report, CappedText text)
    {
        if (!faults.IsEmpty)
        {
            text.AddList($"\n<details><summary>{JudgementWords.Old}: {Counted(faults)}</summary>\n\n{TableHead}", Rows(faults, report), "\n</details>\n", faults.Length);
        }
    }

    private static void AddSite(SiteChange site, CappedText text)
    {
        if (site.IsNone)
        {
            return;
        }

        text.Add($"\n### {JudgementWords.Site}\n");
        text.Add(site.IsKnown ? "" : $"\n{JudgementWords.Unknown}\n");
        if (!site.Lost.IsEmpty)
        {
            text.AddList($"\n**{JudgementWords.Lost(site)}:**\n\n", site.Lost.Take(MostPages).Select(p => $"- {Page(p.Path, p.Title)}<br>{FaultTable.Cell(p.Advice)}\n"), "", site.Lost.Length);
        }

        AddPages(JudgementWords.Added(site), site.Added, text);
        AddPages(JudgementWords.Own(site), site.Own, text);
        AddPages(JudgementWords.Other(site), site.Other, text);
        text.Add(site.FrameOnly > 0 ? $"\n{JudgementWords.FrameOnly(site)}.\n" : "");
    }

    private static void AddPages(string heading, ImmutableArray<PageChange> pages, CappedText text)
    {
        if (!pages.IsEmpty)
        {
            text.AddList($"\n{heading}:\n\n", pages.Take(MostPages).Select(p => $"- {Page(p.Path, p.Title)}\n"), "", pages.Length);
        }
    }

    private static void AddSimilar(ImmutableArray<NewTiltak> added, CappedText text)
    {
        if (!added.IsEmpty)
        {
            text.AddList($"\n### {JudgementWords.Similar}\n\n", added.Select(Item), "", added.Length);
        }
    }

    private static string Item(NewTiltak tiltak)
    {
        var draft = tiltak.IsDraft ? " (utkast: vises ikke før det er godkjent)" : "";
        var similar = tiltak.Similar.Select(s => $"  - {JudgementWords.Percent(s.Share)}: ligner på {Page($"tiltak/{s.Tiltak.Id}/", s.Tiltak.Tiltak.Tittel)}<br>{FaultTable.Cell(JudgementWords.Why(s))}\n");
        return $"- {Page($"tiltak/{tiltak.Id}/", tiltak.Title)}{draft}\n{string.Concat(similar.DefaultIfEmpty("  - ligner ikke på noe som står i katalogen\n"))}";
    }

    // Errors first, so that what must be mended is never what is cut.
    private static IEnumerable<string> Rows(ImmutableArray<Diagnostic> faults, FaultReport report) => faults.OrderBy(f => f.Rule.Severity).Select(fault => FaultTable.Row(fault, report));

    private static string Page(string path, string title) => title.Length == 0 ? FaultTable.Cell($"/{path}") : $"{FaultTable.Cell(title)} ({FaultTable.Cell($"/{path}")})";

    private static string Counted(ImmutableArray<Diagnostic> faults) => FaultCount.Describe(faults.Count(d => d.IsError), faults.Count(d => !d.IsError));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
