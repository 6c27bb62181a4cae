using System.Globalization;
using System.Text;

namespace Catalogue.Cli.Disk;

/// <summary>The file inside a published folder that says that we made it, and may replace it.</summary>
public static class SiteMarker
{
    public const string FileName = ".katalog";
    private const string FirstWord = "katalog ";
    private const int FormatVersion = 1;

    /// <summary>Says whose the folder is and what it holds, and lists what we put there; a rename makes a file of another name the marker.</summary>
    public static void Write(string file, OutputKind kind, IEnumerable<string> files)
    {
        var text = new StringBuilder(FirstWord).Append(CultureInfo.InvariantCulture, $"{FormatVersion}");
        text.Append(kind.Word.Length > 0 ? " " : "").Append(kind.Word).Append('\n');
        foreach (var path in files.Order(StringComparer.Ordinal))
        {
            text.Append(path).Append('\n');
        }

        File.WriteAllText(file, text.ToString());
    }

    /// <summary>The files that the last publish put in a folder of ours; null where its marker does not say.</summary>
    public static HashSet<string>? Published(string folder)
    {
        var files = IsIn(folder) ? File.ReadLines(Path.Combine(folder, FileName)).Skip(1).ToHashSet(StringComparer.Ordinal) : [];
        return files.Count == 0 ? null : files;
    }

    /// <summary>Ours, or holding nothing that could be lost: empty, or only the <c>.gitignore</c> that keeps the folder in git.</summary>
    public static bool MayReplace(string folder, Func<string, bool>? isTool = null) =>
        IsIn(folder)
            || new DirectoryInfo(folder).EnumerateFileSystemInfos().All(entry => IsNothingToLose(entry) || isTool?.Invoke(entry.Name) == true);

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

    /// <summary>Whether we have filled the folder.</summary>
    public static bool IsIn(string folder) => KindOf(folder) is not null;

    /// <summary>What we have filled the folder with; null where we have not.</summary>
    public static OutputKind? KindOf(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, FileName));
        var line = file is { Exists: true, LinkTarget: null, Length: > 0 } ? FirstLine(file) : "";
        if (!line.StartsWith(FirstWord, StringComparison.Ordinal))
        {
            return null;
        }

        var words = line[FirstWord.Length..].Trim().Split(' ', 2);
        return int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version <= FormatVersion
            ? OutputKind.Of(words.ElementAtOrDefault(1) ?? "")
            : null;
    }

    // Not more than such a line takes: whatever else has this name may be large.
    private static string FirstLine(FileInfo file)
    {
        Span<byte> start = stackalloc byte[100];
        using var handle = File.OpenHandle(file.FullName);
        start = start[..RandomAccess.Read(handle, start, 0)];
        var end = start.IndexOf((byte)'\n');
        return Encoding.UTF8.GetString(end < 0 ? start : start[..end]);
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
