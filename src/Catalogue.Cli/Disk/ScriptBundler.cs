using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Catalogue.Source;

namespace Catalogue.Cli.Disk;

/// <summary>
/// Puts the parts of each script and style sheet together into one small file with esbuild, which npm restores into <c>templates/node_modules</c>.
/// A file named as its folder (<c>sok/sok.mjs</c>), or one in no folder, is whole; the others are parts.
/// </summary>
internal static class ScriptBundler
{
    private const string Root = "templates/assets/";
    private static readonly string[] Types = [".mjs", ".css"];

    /// <summary>
    /// The assets with every script and style sheet whole and minified, the parts left out; one that cannot be read is disk trouble with its place.
    /// What a style sheet imports of npm packages is minified already, and stays an import.
    /// </summary>
    public static ImmutableArray<RawFile> Bundle(ImmutableArray<RawFile> assets, string templates)
    {
        var modules = assets.Where(a => IsModule(a.Path)).ToImmutableArray();
        var entries = modules.Where(m => IsEntry(m.Path)).Select(m => m.Path).ToImmutableArray();
        if (entries.IsEmpty)
        {
            return [.. assets.Where(a => !IsModule(a.Path))];
        }

        var folder = Directory.CreateTempSubdirectory("katalog-skript-").FullName;
        try
        {
            foreach (var module in modules)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, module.Path))!);
                File.WriteAllBytes(Path.Combine(folder, module.Path), module.Bytes.Span);
            }

            Run(Program(templates), folder, entries);
            var made = entries.Select(path => new RawFile(path, File.ReadAllBytes(Path.Combine(folder, "ut", path[Root.Length..]))));
            return [.. assets.Where(a => !IsModule(a.Path)), .. made];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool IsModule(string path) => Array.Exists(Types, type => path.EndsWith(type, StringComparison.Ordinal));

    private static bool IsEntry(string path)
    {
        var names = Path.ChangeExtension(path[Root.Length..], null).Split('/');
        return names.Length == 1 || names[^1] == names[^2];
    }

    private static void Run(string program, string folder, ImmutableArray<string> entries)
    {
        var start = new ProcessStartInfo(program,
            [
                .. entries, "--bundle", "--minify", "--charset=utf8", "--legal-comments=none",
                "--format=esm", "--external:@*.css", "--outdir=ut", $"--outbase={Root}", "--out-extension:.js=.mjs",
                "--log-level=error", "--log-override:css-syntax-error=error", "--color=false",
            ])
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Start(start);
        var faults = process.StandardError.ReadToEnd().Trim();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new DiskTroubleException($"skriptene og stilarkene i {Root} kan ikke settes sammen. esbuild sier:\n\n{faults}\n");
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new DiskTroubleException($"finner ikke «{start.FileName}», som setter skript og stilark sammen. Kjør npm ci i mappen templates.", e);
        }
    }

    // npm's own starter is a script for Node; the program itself starts in a few milliseconds.
    private static string Program(string templates)
    {
        var system = OperatingSystem.IsWindows() ? "win32" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        var package = Path.Combine(templates, "node_modules", "@esbuild", $"{system}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}");
        return Path.GetFullPath(OperatingSystem.IsWindows() ? Path.Combine(package, "esbuild.exe") : Path.Combine(package, "bin", "esbuild"));
    }
}
