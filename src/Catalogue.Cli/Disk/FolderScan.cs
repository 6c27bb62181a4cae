using System.Collections.Immutable;
using System.IO.Enumeration;
using Catalogue.Source;

namespace Catalogue.Cli.Disk;

/// <summary>A file found in a folder: full path, path from the folder with forward slashes, size in bytes, and when it was changed (UTC).</summary>
public readonly record struct FoundFile(string FullPath, string RelativePath, long Size, DateTime Changed = default);

/// <summary>What lies below a folder, in ordinal order of path: the files that were wanted, and all that is not read.</summary>
public sealed record FoundFiles(ImmutableArray<FoundFile> Files, ImmutableArray<Refused> Refused);

/// <summary>
/// Finds the files below a folder. No link is followed: files may come from
/// strangers, and a link would have us read, publish or write what lies elsewhere. The folder itself may be a link, since the user named it.
/// </summary>
public static class FolderScan
{
    private enum Kind
    {
        File,
        Folder,
        Link,
        Repository,
    }

    /// <summary>Those that are wanted; dot files and <c>node_modules</c> are not seen.</summary>
    public static FoundFiles Find(string folder, Func<string, bool> wanted) => Find(folder, wanted, seesHidden: false);

    /// <summary>Those that are wanted, hidden or not.</summary>
    public static FoundFiles FindAll(string folder, Func<string, bool> wanted) => Find(folder, wanted, seesHidden: true);

    private static FoundFiles Find(string folder, Func<string, bool> wanted, bool seesHidden)
    {
        if (!Directory.Exists(folder))
        {
            return new([], []);
        }

        var root = RealPath.Of(folder);
        var files = new List<FoundFile>();
        var refused = new List<Refused>();
        var names = new List<string>();
        foreach (var (fullPath, size, changed, kind) in Entries(root, seesHidden))
        {
            var path = Path.GetRelativePath(root, fullPath).Replace('\\', '/');
            names.Add(path);
            if (kind == Kind.File && wanted(path))
            {
                files.Add(new(fullPath, path, size, changed));
            }
            else if (kind == Kind.Link)
            {
                refused.Add(new(path, Directory.Exists(fullPath) ? Refusal.LinkToFolder : Refusal.LinkToFile));
            }
            else if (kind == Kind.Repository && path.Contains('/', StringComparison.Ordinal))
            {
                refused.Add(new(path, Refusal.GitRepository));
            }
        }

        refused.AddRange(GitLookalikes.Find(names).Select(head => new Refused(head, Refusal.GitRepository)));
        return new(
            [.. files.OrderBy(file => file.RelativePath, StringComparer.Ordinal)],
            [.. refused.OrderBy(entry => entry.Path, StringComparer.Ordinal).ThenBy(entry => entry.Why)]);
    }

    private static FileSystemEnumerable<(string FullPath, long Size, DateTime Changed, Kind Kind)> Entries(string root, bool seesHidden) => new(
        root,
        (ref FileSystemEntry entry) => (entry.ToFullPath(), entry.Length, entry.LastWriteTimeUtc.UtcDateTime, KindOf(ref entry)),
        new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => seesHidden || IsRepository(ref entry) || !IsHidden(ref entry),
        ShouldRecursePredicate = (ref FileSystemEntry entry) => (seesHidden ? !IsRepository(ref entry) : !IsHidden(ref entry)) && !IsLink(ref entry),
    };

    private static Kind KindOf(ref FileSystemEntry entry) =>
        IsRepository(ref entry) ? Kind.Repository
        : IsLink(ref entry) ? Kind.Link
        : entry.IsDirectory ? Kind.Folder
        : Kind.File;

    // A file that Windows fetches from the cloud or keeps packed is marked as a link is, but leads nowhere else.
    private static bool IsLink(ref FileSystemEntry entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.ToFileSystemInfo().LinkTarget is not null;

    private static bool IsRepository(ref FileSystemEntry entry) => entry.FileName.Equals(".git", StringComparison.OrdinalIgnoreCase);

    // What npm installs is npm's; a link in its place is not.
    private static bool IsHidden(ref FileSystemEntry entry) =>
        entry.FileName.StartsWith('.') || (entry.IsDirectory && !IsLink(ref entry) && entry.FileName.SequenceEqual("node_modules"));
}
