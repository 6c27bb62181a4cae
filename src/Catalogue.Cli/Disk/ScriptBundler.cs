using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Catalogue.Source;

namespace Catalogue.Cli.Disk;

/// <summary>
/// Puts the parts of each script and style sheet together into one small file with esbuild, in a private folder that holds nothing but them.
/// A file named as its folder (<c>sok/sok.mjs</c>), or one in no folder, is whole; the others are parts.
/// </summary>
internal static partial class ScriptBundler
{
    private const string Root = "templates/assets/";
    private static readonly string[] Types = [".mjs", ".css"];

    /// <summary>
    /// The assets with every script and style sheet whole and minified, the parts left out; one that cannot be read is disk trouble with its place.
    /// What a style sheet imports of npm packages is minified already, and stays an import.
    /// </summary>
    public static ImmutableArray<RawFile> Bundle(ImmutableArray<RawFile> assets, string templates, CancellationToken stopping = default)
    {
        var modules = assets.Where(a => IsModule(a.Path)).ToImmutableArray();
        var entries = modules.Where(m => IsEntry(m.Path)).Select(m => m.Path).ToImmutableArray();
        if (entries.IsEmpty)
        {
            return [.. assets.Where(a => !IsModule(a.Path))];
        }

        var folder = NewFolder();
        try
        {
            foreach (var module in modules)
            {
                RequireImports(module);
                RequireName(module.Path);
            }

            Write(modules, folder);

            var esbuild = new Esbuild(EsbuildProgram.Find(templates), folder);
            esbuild.Run(entries, stopping);
            return [.. assets.Where(a => !IsModule(a.Path)), .. entries.Select(path => new RawFile(path, esbuild.Read(path)))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string NewFolder()
    {
        try
        {
            return RealPath.Of(Directory.CreateTempSubdirectory("katalog-skript-").FullName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var variable = OperatingSystem.IsWindows() ? "TEMP" : "TMPDIR";
            throw new DiskTroubleException(
                $"kan ikke lage en midlertidig mappe i «{Path.GetTempPath()}». Sett {variable} til en mappe som finnes, og som du kan skrive i.", e);
        }
    }

    private static void Write(ImmutableArray<RawFile> modules, string folder)
    {
        try
        {
            foreach (var module in modules)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, module.Path))!);
                File.WriteAllBytes(Path.Combine(folder, module.Path), module.Bytes.Span);
            }
        }
        catch (Exception e) when (DiskTroubleException.From(e, $"kan ikke skrive i den midlertidige mappen «{Path.GetTempPath()}»") is { } trouble)
        {
            throw trouble;
        }
    }

    private static bool IsModule(string path) => Array.Exists(Types, type => path.EndsWith(type, StringComparison.Ordinal));

    private static bool IsEntry(string path)
    {
        var names = Path.ChangeExtension(path[Root.Length..], null).Split('/');
        return names.Length == 1 || names[^1] == names[^2];
    }

    private static void RequireImports(RawFile module)
    {
        if (module.Path.EndsWith(".css", StringComparison.Ordinal))
        {
            StylesheetImports.Require(module);
        }
        else
        {
            ScriptImports.Require(module);
        }
    }

    // On its command line esbuild reads «a=b» as another file to read, and «*» as many.
    private static void RequireName(string path)
    {
        if (!Name().IsMatch(path))
        {
            throw new DiskTroubleException(
                $"skriptet «{path}» kan ikke hete det. Bruk bare bokstavene a–z, tall, punktum og bindestrek i navnet på fila og mappa.");
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9._/-]+$")]
    private static partial Regex Name();
}
