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

    /// <summary>
    /// Marks a site that is about to be put aside: nobody may write to its marker. Git knows no such file, so nothing that is
    /// checked out, or unpacked from a code host, passes for a site of ours that was put aside.
    /// </summary>
    public static void SetAside(string folder) => SetReadOnly(folder, true);

    public static void TakeBack(string folder) => SetReadOnly(folder, false);

    /// <summary>Whether a publish has put the folder aside.</summary>
    public static bool IsSetAside(string folder)
    {
        var marker = Path.Combine(folder, FileName);
        return IsIn(folder) && (OperatingSystem.IsWindows()
            ? File.GetAttributes(marker).HasFlag(FileAttributes.ReadOnly)
            : (File.GetUnixFileMode(marker) & (UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) == 0);
    }

    /// <summary>Removes a folder of ours, the marker last: what is left by a process that dies on the way is still known as ours.</summary>
    public static void Remove(string folder)
    {
        TakeBack(folder);
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
        if (file is not { Exists: true, LinkTarget: null, Length: > 0 and < 100 })
        {
            return false;
        }

        var text = File.ReadAllText(file.FullName);
        return text.StartsWith(FirstWord, StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(FirstWord.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            && version <= FormatVersion;
    }

    // A folder that holds nothing to lose has no marker. One that another user has made may be ours to move, but not to mark.
    private static void SetReadOnly(string folder, bool isReadOnly)
    {
        try
        {
            if (IsIn(folder))
            {
                File.SetAttributes(Path.Combine(folder, FileName), isReadOnly ? FileAttributes.ReadOnly : FileAttributes.Normal);
            }
        }
        catch (UnauthorizedAccessException)
        {
        }
    }

    // An empty marker is one whose writer died before it had written.
    private static bool IsNothingToLose(FileSystemInfo entry) =>
        entry is FileInfo { LinkTarget: null } file && (file.Name == ".gitignore" || (file.Name == FileName && file.Length == 0));
}
