using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Catalogue.Source;

namespace Catalogue.Cli.Disk;

/// <summary>
/// Puts the modules of each script together into one small file with esbuild, in a private folder that holds nothing but them.
/// A module named as its folder (<c>sok/sok.mjs</c>), or one in no folder, is a script; the others are its parts.
/// </summary>
internal static partial class ScriptBundler
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

        var folder = RealPath.Of(Directory.CreateTempSubdirectory("katalog-skript-").FullName);
        try
        {
            foreach (var module in modules)
            {
                ScriptImports.Require(module);
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, RequireName(module.Path)))!);
                File.WriteAllBytes(Path.Combine(folder, module.Path), module.Bytes.Span);
            }

            var scripts = modules.Where(m => IsScript(m.Path)).Select(m => m.Path).ToImmutableArray();
            var esbuild = new Esbuild(EsbuildProgram.Find(templates), folder);
            esbuild.Run(scripts);
            return [.. assets.Where(a => !a.Path.EndsWith(Type, StringComparison.Ordinal)), .. scripts.Select(path => new RawFile(path, esbuild.Read(path)))];
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

    // On its command line esbuild reads «a=b» as another file to read, and «*» as many.
    private static string RequireName(string path) => Name().IsMatch(path) ? path
        : throw new DiskTroubleException($"skriptet «{path}» kan ikke hete det. Bruk bare bokstavene a–z, tall, punktum og bindestrek i navnet på fila og mappa.");

    [GeneratedRegex(@"^[A-Za-z0-9._/-]+$")]
    private static partial Regex Name();
}
