using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Model;
using Catalogue.Pipeline;

namespace Catalogue.Changes;

/// <summary>Judges a change by two builds: the sources as they were, and as they are now.</summary>
public static class ChangeReviewer
{
    private const int MaxSimilar = 3;

    /// <param name="before">What the change starts from.</param>
    /// <param name="after">What it leads to.</param>
    /// <param name="notJudged">Files of the change that are no sources.</param>
    public static ChangeReview Of(Revision before, Revision after, ImmutableArray<string> notJudged = default)
    {
        var files = ChangedFiles.Between(before.Sources, after.Sources);
        var shown = new ShownText(before.Result.Secrets.And(after.Result.Secrets));
        return new(
            [.. files.Select(shown.Of)],
            FaultSorting.Sort(before.Result.Diagnostics, after.Result.Diagnostics, files),
            shown.Of(SiteComparison.Compare(before.Result, after.Result, files)),
            NewTiltak(before.Result, after.Result, shown))
        {
            NotJudged = notJudged.IsDefault ? [] : [.. notJudged.Select(shown.Of)],
        };
    }

    private static ImmutableArray<NewTiltak> NewTiltak(BuildResult before, BuildResult after, ShownText shown)
    {
        if (before.Katalog is not { } old || after.Katalog is not { } now)
        {
            return [];
        }

        var added = now.Tiltak.Where(t => old.FindTiltak(t.Id) is null).DistinctBy(t => t.Id).ToList();
        if (added.Count == 0)
        {
            return [];
        }

        var similarity = new Similarity(now.Tiltak);
        var published = after.Pages.Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
        return [.. added.Select(t => new NewTiltak(
            shown.Of(t.Id), shown.Of(Paths.Of(t)), shown.TitleOf(t), !published.Contains(Paths.Of(t)),
            [
                .. similarity.To(t, MaxSimilar).Select(shown.Of),
            ]))];
    }
}
