using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Language;

namespace Catalogue.Changes;

/// <summary>
/// A review as Markdown, ready to be a comment on a pull request: the verdict first, then the faults, what the site gets, and likenesses.
/// </summary>
public static class ChangeReviewMarkdown
{
    /// <summary>Bytes of UTF-8. GitHub takes comments of 65,536 characters, and the workflow that posts them adds a little.</summary>
    public const int Limit = 60_000;

    private const int MaxPages = 15;
    private const string TableHead = "| Fil | Linje | Kode | Melding |\n| --- | ---: | --- | --- |\n";

    /// <param name="review">What to tell.</param>
    /// <param name="report">Where files and rule pages stand; its faults are not used.</param>
    public static string Render(ChangeReview review, FaultReport report)
    {
        var text = new CappedText(Limit);
        text.Add($"## {Ours(ChangeReviewWords.Verdict(review))}\n\n{Ours(ChangeReviewWords.Files(review))}.");
        text.Add(Ours(review.Faults.Fixed > 0 ? $" {ChangeReviewWords.Fixed(review.Faults)}.\n" : "\n"));

        if (!review.NotJudged.IsEmpty)
        {
            var names = review.NotJudged.Take(MaxPages).Select(Item);
            text.AddList(Ours($"\n{ChangeReviewWords.NotJudged(review)}:\n\n"), names, review.NotJudged.Length);
        }

        // What the reviewer must know stands first; the lists of pages and of old faults give way when there is too much.
        AddFaults(ChangeReviewWords.InChangedFiles, review.Faults.InChangedFiles, report, text);
        AddFaults(ChangeReviewWords.Caused, review.Faults.Caused, report, text);
        AddSite(review.Site, text);
        AddSimilar(review.NewTiltak, text);
        AddOld(review.Faults.Old, report, text);
        return text.ToString();
    }

    private static void AddFaults(string heading, ImmutableArray<Diagnostic> faults, FaultReport report, CappedText text)
    {
        if (!faults.IsEmpty)
        {
            text.AddList(Ours($"\n### {heading}\n\n{NorwegianFormat.Capital(Counted(faults))}.\n\n{TableHead}"), Rows(faults, report), faults.Length);
        }
    }

    private static void AddOld(ImmutableArray<Diagnostic> faults, FaultReport report, CappedText text)
    {
        if (!faults.IsEmpty)
        {
            var heading = Ours($"\n<details><summary>{ChangeReviewWords.Old}: {Counted(faults)}</summary>\n\n{TableHead}");
            text.AddList(heading, Rows(faults, report), faults.Length, "\n</details>\n");
        }
    }

    private static void AddSite(SiteChange site, CappedText text)
    {
        if (site.IsNone)
        {
            return;
        }

        text.Add(Ours($"\n### {ChangeReviewWords.Site}\n"));
        text.Add(Ours(site.IsKnown ? "" : $"\n{ChangeReviewWords.Unknown}\n"));
        if (!site.Lost.IsEmpty)
        {
            text.AddList(Ours($"\n**{ChangeReviewWords.Lost(site)}:**\n\n"), site.Lost.Take(MaxPages).Select(Lost), site.Lost.Length);
        }

        AddPages(ChangeReviewWords.Added(site), site.Added, text);
        AddPages(ChangeReviewWords.Own(site), site.Own, text);
        AddPages(ChangeReviewWords.Other(site), site.Other, text);
        text.Add(Ours(site.FrameOnly > 0 ? $"\n{ChangeReviewWords.FrameOnly(site)}.\n" : ""));
    }

    private static void AddPages(string heading, ImmutableArray<PageChange> pages, CappedText text)
    {
        if (!pages.IsEmpty)
        {
            text.AddList(Ours($"\n{heading}:\n\n"), pages.Take(MaxPages).Select(Added), pages.Length);
        }
    }

    private static void AddSimilar(ImmutableArray<NewTiltak> added, CappedText text)
    {
        if (!added.IsEmpty)
        {
            text.AddList(Ours($"\n### {ChangeReviewWords.Similar}\n\n"), added.Select(Item), added.Length);
        }
    }

    private static MarkdownText Added(PageChange page) => $"- {Page(page.Path, page.Title)}\n";

    private static MarkdownText Lost(LostPage page) => $"- {Page(page.Path, page.Title)}{FaultTable.Below(page.Advice)}\n";

    private static MarkdownText Item(string path) => $"- {path}\n";

    private static MarkdownText Item(NewTiltak tiltak)
    {
        var draft = Ours(tiltak.IsDraft ? " (utkast: vises ikke før det er godkjent)" : "");
        var likenesses = tiltak.Similar.IsEmpty
            ? Ours("  - ligner ikke på noe som står i katalogen\n")
            : MarkdownText.Join(tiltak.Similar.Select(Item));
        return $"- {Page(tiltak.Path, tiltak.Title)}{draft}\n{likenesses}";
    }

    private static MarkdownText Item(Likeness likeness) =>
        $"  - {Ours(ChangeReviewWords.Percent(likeness.Share))}: ligner på {Page(likeness.Path, likeness.Title)}{FaultTable.Below(likeness.Why)}\n";

    // Errors first, so that what must be mended is never what is cut.
    private static IEnumerable<MarkdownText> Rows(ImmutableArray<Diagnostic> faults, FaultReport report) =>
        faults.OrderBy(f => f.Rule.Severity).Select(fault => FaultTable.Row(fault, report));

    private static MarkdownText Page(string path, string title)
    {
        var address = $"/{path}";
        if (title.Length == 0)
        {
            return $"{address}";
        }

        return $"{title} ({address})";
    }

    private static MarkdownText Ours(string sentence) => MarkdownText.Ours(sentence);

    private static string Counted(ImmutableArray<Diagnostic> faults) =>
        FaultCount.Describe(faults.Count(d => d.IsError), faults.Count(d => !d.IsError));
}
