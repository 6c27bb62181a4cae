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
        IsIn(folder) || Directory.EnumerateFileSystemEntries(folder).All(path => Path.GetFileName(path) == ".gitignore" && File.Exists(path));

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
}
