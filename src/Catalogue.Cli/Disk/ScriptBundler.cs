using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Catalogue.Source;

namespace Catalogue.Cli.Disk;

/// <summary>
/// Puts the modules of each script together into one small file with esbuild, which npm restores into <c>templates/node_modules</c>.
/// A module named as its folder (<c>sok/sok.mjs</c>), or one in no folder, is a script; the others are its parts.
/// </summary>
internal static class ScriptBundler
{
    private const string Root = "templates/assets/";
    private const string Type = ".mjs";

    /// <summary>The assets with every script whole and its parts left out; a script that cannot be read is disk trouble with its place.</summary>
    public static ImmutableArray<RawFile> Bundle(ImmutableArray<RawFile> assets, string templates)
    {
        var modules = assets.Where(a => a.Path.EndsWith(Type, StringComparison.Ordinal)).ToImmutableArray();
        if (modules.IsEmpty)
        {
            return assets;
        }

        var folder = Directory.CreateTempSubdirectory("katalog-skript-").FullName;
        try
        {
            foreach (var module in modules)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, module.Path))!);
                File.WriteAllBytes(Path.Combine(folder, module.Path), module.Bytes.Span);
            }

            var scripts = modules.Where(m => IsScript(m.Path)).Select(m => m.Path).ToImmutableArray();
            Run(Program(templates), folder, scripts);
            return [.. assets.Where(a => !a.Path.EndsWith(Type, StringComparison.Ordinal)), .. scripts.Select(path => new RawFile(path, File.ReadAllBytes(Path.Combine(folder, "ut", path[Root.Length..]))))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool IsScript(string path)
    {
        var names = path[Root.Length..^Type.Length].Split('/');
        return names.Length == 1 || names[^1] == names[^2];
    }

    private static void Run(string program, string folder, ImmutableArray<string> scripts)
    {
        var start = new ProcessStartInfo(program,
            [.. scripts, "--bundle", "--minify", "--format=esm", "--charset=utf8", "--legal-comments=none", "--outdir=ut", $"--outbase={Root}", "--out-extension:.js=.mjs", "--log-level=error", "--color=false"])
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
            throw new DiskTroubleException($"skriptene i {Root} kan ikke settes sammen. esbuild sier:\n\n{faults}\n");
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
            throw new DiskTroubleException($"finner ikke «{start.FileName}», som setter skriptene sammen. Kjør npm ci i mappen templates.", e);
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
