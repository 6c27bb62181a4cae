using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Catalogue.BrowserTests;

/// <summary>
/// The real program serving a copy of the real content and templates, which a test may change; the process and the copy are gone afterwards.
/// </summary>
public sealed partial class ServedSite : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("katalog-").FullName;
    private readonly Process process;

    private ServedSite()
    {
        Copy("content");
        Copy("templates");
        process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Catalogue.Cli.dll"), "serve", "--port", "0"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        })!;
    }

    public string Address { get; private set; } = "";

    /// <summary>Starts the program; it has built the site once when this ends.</summary>
    public static async Task<ServedSite> StartAsync()
    {
        var site = new ServedSite();
        var told = new List<string>();
        while (await site.process.StandardOutput.ReadLineAsync() is { } line)
        {
            told.Add(line);
            if (Url().Match(line) is { Success: true } url)
            {
                site.Address = url.Value;
                _ = site.process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                return site;
            }
        }

        site.Dispose();
        throw new InvalidOperationException(string.Join('\n', told));
    }

    /// <summary>Changes a file as an editor does, with a part of its text replaced.</summary>
    public void Change(string path, string old, string replacement)
    {
        var file = Path.Combine(folder, path);
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private void Copy(string name)
    {
        var from = Path.Combine(SiteFixture.Root, name);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(folder, name, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/")]
    private static partial Regex Url();
}
