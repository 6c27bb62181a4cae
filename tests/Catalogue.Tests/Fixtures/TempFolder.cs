namespace Catalogue.Tests.Fixtures;

/// <summary>A folder of its own for a test, gone afterwards.</summary>
public sealed class TempFolder : IDisposable
{
    public TempFolder() => Path = Directory.CreateTempSubdirectory("katalog-").FullName;

    public string Path { get; }

    public string this[string path] => System.IO.Path.Combine(Path, path);

    public TempFolder Write(string path, string text = "")
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
        return this;
    }

    /// <summary>The mode bits of a file or folder; none on Windows.</summary>
    public UnixFileMode ModeOf(string path) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(this[path]);

    public void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(this[path], mode);
        }
    }

    /// <summary>Every file below the folder with its text, dot files too; of a site's marker the first line alone.</summary>
    public string Tree(string below = "")
    {
        var root = this[below];
        return !Directory.Exists(root) ? "(mangler)" : string.Join('\n', Directory
            .EnumerateFiles(root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(file => $"{System.IO.Path.GetRelativePath(root, file)}: {TextOf(file).TrimEnd()}")
            .Order(StringComparer.Ordinal));
    }

    private static string TextOf(string file) =>
        System.IO.Path.GetFileName(file) == ".katalog" ? File.ReadLines(file).FirstOrDefault() ?? "" : File.ReadAllText(file);

    public void Dispose()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
