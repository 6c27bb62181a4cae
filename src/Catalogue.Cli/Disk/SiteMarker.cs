using System.Globalization;

namespace Catalogue.Cli.Disk;

/// <summary>The file inside a published folder that says that we made it, and may replace it.</summary>
public static class SiteMarker
{
    public const string FileName = ".katalog";
    private const string FirstWord = "katalog ";
    private const int FormatVersion = 1;

    public static void Write(string folder) =>
        File.WriteAllText(Path.Combine(folder, FileName), FirstWord + FormatVersion.ToString(CultureInfo.InvariantCulture) + "\n");

    /// <summary>Ours, or holding nothing that could be lost: empty, or only the <c>.gitignore</c> that keeps the folder in git.</summary>
    public static bool MayReplace(string folder) =>
        IsIn(folder) || new DirectoryInfo(folder).EnumerateFileSystemInfos().All(IsNothingToLose);

    /// <summary>Removes a folder of ours, the marker last: what is left by a process that dies on the way is still known as ours.</summary>
    public static void Remove(string folder)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(entry => entry.Name != FileName))
        {
            if (entry is DirectoryInfo { LinkTarget: null } subfolder)
            {
                subfolder.Delete(recursive: true);
            }
            else
            {
                entry.Delete();
            }
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Whether a publish has filled the folder.</summary>
    public static bool IsIn(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, FileName));
        if (file is not { Exists: true, LinkTarget: null, Length: < 100 })
        {
            return false;
        }

        var text = File.ReadAllText(file.FullName);
        return text.StartsWith(FirstWord, StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(FirstWord.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            && version <= FormatVersion;
    }

    // An empty marker is one whose writer died before it had written.
    private static bool IsNothingToLose(FileSystemInfo entry) =>
        entry is FileInfo file && (file.Name == ".gitignore" || (file.Name == FileName && file.Length == 0));
}
