using System.IO.Enumeration;

namespace Catalogue.Cli.Disk;

/// <summary>Finds what people have put into a published site (CNAME, .nojekyll, a repository): the next publish would take it away.</summary>
internal static class OwnFiles
{
    /// <summary>Paths from the site's folder, in ordinal order; none where the marker does not list what was published.</summary>
    public static IReadOnlyList<string> In(PublishPaths paths)
    {
        if (SiteMarker.Published(paths.Site) is not { } published)
        {
            return [];
        }

        var length = paths.Site.Length + 1;
        var found = new FileSystemEnumerable<string>(
            paths.Site,
            (ref FileSystemEntry entry) => entry.ToFullPath()[length..].Replace('\\', '/'),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !IsFolder(ref entry),
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                IsFolder(ref entry) && !(IsTop(ref entry) && paths.IsTool(entry.FileName.ToString())),
        };
        return [.. found.Where(path => !published.Contains(path) && !IsExpected(path) && !paths.IsTool(path)).Order(StringComparer.Ordinal)];
    }

    private static bool IsFolder(ref FileSystemEntry entry) => entry.IsDirectory && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static bool IsTop(ref FileSystemEntry entry) => entry.Directory.Length == entry.RootDirectory.Length;

    // The first two are ours; file managers strew the others about.
    private static bool IsExpected(string path) =>
        path is SiteMarker.FileName or ".gitignore" || Path.GetFileName(path) is ".DS_Store" or "Thumbs.db" or "desktop.ini";
}
