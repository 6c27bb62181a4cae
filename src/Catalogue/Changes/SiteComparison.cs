using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Pipeline;

namespace Catalogue.Changes;

/// <summary>Holds the pages of two builds against each other.</summary>
public static class SiteComparison
{
    public static SiteChange Compare(BuildResult before, BuildResult after, ImmutableArray<FileChange> files)
    {
        var (old, now) = (Contents(before), Contents(after));
        if ((old.Count == 0 && before.Pages.Length > 0) || (now.Count == 0 && after.Pages.Length > 0))
        {
            return new() { IsKnown = false };
        }

        var touched = files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var pages = after.Pages.DistinctBy(p => p.Path).Where(p => now.ContainsKey(p.Path)).Select(ChangeOf).ToList();
        var changed = pages.Where(p => old.TryGetValue(p.Path, out var was) && !was.Span.SequenceEqual(now[p.Path].Span))
            .ToLookup(p => MainOf(old[p.Path].Span).SequenceEqual(MainOf(now[p.Path].Span)));
        return new()
        {
            Added = [.. pages.Where(p => !old.ContainsKey(p.Path))],
            Own = [.. changed[false].Where(p => p.File is not null)],
            Other = [.. changed[false].Where(p => p.File is null)],
            FrameOnly = changed[true].Count(),
            Lost = [.. before.Pages.Where(p => !now.ContainsKey(p.Path)).DistinctBy(p => p.Path).Select(LostOf)],
        };

        PageChange ChangeOf(SitePage page) =>
            new(page.Path, page.Title, page.File is { } file && touched.Contains(file) ? file : null) { Source = page.File };

        LostPage LostOf(SitePage page) => new(page.Path, page.Title, page.File, LostPages.Advice(page.Path, before, after));
    }

    // A page without a text was made by a faulty template.
    private static Dictionary<string, ReadOnlyMemory<byte>> Contents(BuildResult result)
    {
        var files = result.Files.DistinctBy(f => f.Path).ToDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal);
        return result.Pages.DistinctBy(p => p.Path).Where(p => files.TryGetValue(Paths.FileOf(p.Path), out var bytes) && !bytes.IsEmpty)
            .ToDictionary(p => p.Path, p => files[Paths.FileOf(p.Path)], StringComparer.Ordinal);
    }

    /// <summary>What is the page's own: the title, and what stands between the menu and the footer.</summary>
    private static ReadOnlySpan<byte> MainOf(ReadOnlySpan<byte> html)
    {
        var (start, end) = (html.IndexOf("<main"u8), html.LastIndexOf("</main>"u8));
        return start >= 0 && end > start ? html[start..end] : html;
    }
}
