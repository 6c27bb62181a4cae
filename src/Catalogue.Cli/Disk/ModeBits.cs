using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Cli.Disk;

/// <summary>Who may read and write a site stays as somebody has set it: the new one takes the last one's mode bits, each folder and file.</summary>
internal static class ModeBits
{
    private const UnixFileMode Execute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>What the last site does not have keeps what the system gave it. Does nothing on Windows.</summary>
    public static void Keep((string Last, string New) folders, ImmutableArray<OutputFile> files)
    {
        if (OperatingSystem.IsWindows() || !Directory.Exists(folders.Last))
        {
            return;
        }

        var usualFolder = File.GetUnixFileMode(folders.New);
        var usualFile = usualFolder & ~Execute;
        Parallel.ForEach(files, file => Keep(new FileInfo(Path.Combine(folders.Last, file.Path)), Path.Combine(folders.New, file.Path), usualFile));
        foreach (var folder in files.SelectMany(file => FoldersOf(file.Path)).Distinct(StringComparer.Ordinal))
        {
            Keep(new DirectoryInfo(Path.Combine(folders.Last, folder)), Path.Combine(folders.New, folder), usualFolder);
        }
    }

    private static void Keep(FileSystemInfo last, string path, UnixFileMode usual)
    {
        if (last is { Exists: true, LinkTarget: null } && last.UnixFileMode is var mode && mode != usual && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }

    // From the site's own folder down.
    private static IEnumerable<string> FoldersOf(string path)
    {
        yield return "";
        for (var end = path.IndexOf('/', StringComparison.Ordinal); end >= 0; end = path.IndexOf('/', end + 1))
        {
            yield return path[..end];
        }
    }
}
