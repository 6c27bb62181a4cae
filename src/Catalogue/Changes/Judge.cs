using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Model;

namespace Catalogue.Changes;

/// <summary>Judges a change by two builds: the sources as they were, and as they are now.</summary>
public static class Judge
{
    private const int MostSimilar = 3;

    public static Judgement Of(Revision before, Revision after)
    {
        var files = ChangedFiles.Between(before.Sources, after.Sources);
        return new(files, FaultSorting.Sort(before.Result.Diagnostics, after.Result.Diagnostics, files), SiteComparison.Compare(before.Result, after.Result, files), NewTiltak(before.Result, after.Result));
    }

    private static ImmutableArray<NewTiltak> NewTiltak(BuildResult before, BuildResult after)
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
        var shown = after.Pages.Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
        var secret = SecretFiles(after);
        return [.. added.Select(t => new NewTiltak(t.Id, secret.Contains(t.Tiltak.Origin.Source.Path) ? "" : t.Tiltak.Tittel, !shown.Contains(Paths.Of(t)), similarity.To(t, MostSimilar)))];
    }

    /// <summary>Files with something that must not be printed; it may stand in the title.</summary>
    internal static HashSet<string> SecretFiles(BuildResult result) =>
        result.Diagnostics.Where(d => d.Rule.IsSecret).Select(d => d.Location.Source.Path).ToHashSet(StringComparer.Ordinal);
}
