using System.IO.Enumeration;

namespace Catalogue.Cli.Disk;

/// <summary>A file found in a folder: full path, path from the folder with forward slashes, size in bytes.</summary>
public readonly record struct FoundFile(string FullPath, string RelativePath, long Size);

/// <summary>Finds the files below a folder, in ordinal order of their paths. Dot files and <c>node_modules</c> are not seen.</summary>
public static class FolderScan
{
    // A whole section of the content may be a link (a worktree or a measurement mounts it so); no other link may lead out of its folder.
    private static readonly string[] Mountable = ["pakker", "regioner", "uh", "temaer", "ordninger", "sider", "regler"];

    public static List<FoundFile> Find(string folder, Func<string, bool> wanted)
    {
        var found = new List<FoundFile>();
        if (!Directory.Exists(folder))
        {
            return found;
        }

        AddFrom(folder, "", wanted, found);
        foreach (var section in Mountable)
        {
            var path = Path.Combine(folder, section);
            if (new FileInfo(path).LinkTarget is not null && Directory.Exists(path))
            {
                AddFrom(RealPath.Of(path), section + "/", wanted, found);
            }
        }

        found.Sort((a, b) => string.CompareOrdinal(a.RelativePath, b.RelativePath));
        return found;
    }

    private static void AddFrom(string folder, string prefix, Func<string, bool> wanted, List<FoundFile> found)
    {
        var entries = new FileSystemEnumerable<(string FullPath, long Size, bool IsLink)>(
            folder,
            (ref FileSystemEntry entry) => (entry.ToFullPath(), entry.Length, IsLink(ref entry)),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !IsHidden(ref entry),
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                !IsLink(ref entry) && !IsHidden(ref entry) && !entry.FileName.SequenceEqual("node_modules"),
        };
        foreach (var (fullPath, size, isLink) in entries)
        {
            var path = Path.GetRelativePath(folder, fullPath).Replace('\\', '/');
            if (wanted(path) && (!isLink || LeadsWithin(fullPath, folder)))
            {
                found.Add(new(fullPath, prefix + path, isLink ? new FileInfo(RealPath.Of(fullPath)).Length : size));
            }
        }
    }

    private static bool LeadsWithin(string link, string folder)
    {
        try
        {
            var target = RealPath.Of(link);
            return File.Exists(target) && RealPath.IsWithin(target, RealPath.Of(folder));
        }
        catch (DiskTroubleException)
        {
            // A link in a circle leads nowhere.
            return false;
        }
    }

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static bool IsHidden(ref FileSystemEntry entry) => entry.FileName.StartsWith('.');
}
