using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Catalogue.Diagnostics;
using Catalogue.Parse;
using Catalogue.Source;

namespace Catalogue.Assets;

/// <summary>Puts style sheets together, names every asset by its content, and points the scripts at each other's new names.</summary>
public sealed partial class AssetBundler
{
    private const string Own = "templates/assets/";
    private const string Packages = "templates/node_modules/";
    private const string Pictures = "content/";
    private readonly Dictionary<string, RawFile> files;
    private readonly ICollection<Diagnostic> faults;
    private readonly Dictionary<string, OutputFile> done = new(StringComparer.Ordinal);

    private AssetBundler(ImmutableArray<RawFile> assets, ICollection<Diagnostic> faults)
    {
        files = assets.ToDictionary(a => a.Path, StringComparer.Ordinal);
        this.faults = faults;
    }

    public static AssetSet Bundle(ImmutableArray<RawFile> assets, ICollection<Diagnostic> faults)
    {
        var bundler = new AssetBundler(assets, faults);
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var asset in assets.Where(a => a.Path.StartsWith(Own, StringComparison.Ordinal)))
        {
            paths[asset.Path[Own.Length..]] = bundler.Output(asset).Path;
        }

        var pictures = assets
            .Where(a => a.Path.StartsWith(Pictures, StringComparison.Ordinal) && FileName.Check(a.Path, faults))
            .Select(a => new OutputFile("medier/" + a.Path[Pictures.Length..], a.Bytes));
        return new([.. bundler.done.Values.OrderBy(f => f.Path, StringComparer.Ordinal), .. pictures], paths.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private OutputFile Output(RawFile asset)
    {
        if (done.TryGetValue(asset.Path, out var known))
        {
            return known;
        }

        var bytes = Path.GetExtension(asset.Path) switch
        {
            ".css" => Encoding.UTF8.GetBytes(StyleSheet(asset)),
            ".mjs" => Encoding.UTF8.GetBytes(Module(asset)),
            _ => asset.Bytes,
        };
        return done[asset.Path] = new(Hashed("assets/" + asset.Path[Own.Length..], bytes.Span), bytes);
    }

    private static string Hashed(string path, ReadOnlySpan<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        var dot = path.LastIndexOf('.');
        return dot < 0 ? $"{path}.{hash}" : $"{path[..dot]}.{hash}{path[dot..]}";
    }

    // A browser would fetch imports one by one; and the packages' single files are unlayered, so each is put in the layer its import names.
    private string StyleSheet(RawFile asset)
    {
        var css = Encoding.UTF8.GetString(asset.Bytes.Span);
        return Import().Replace(Slimming.StyleSheet(css), match =>
        {
            var path = Packages + match.Groups["file"].Value;
            if (!files.TryGetValue(path, out var imported))
            {
                Missing(asset, css, match.Groups["file"].Value);
                return "";
            }

            var text = Encoding.UTF8.GetString(imported.Bytes.Span).Trim();
            return match.Groups["layer"].Success ? $"@layer {match.Groups["layer"].Value}{{{text}}}" : text;
        });
    }

    private string Module(RawFile asset)
    {
        var script = Encoding.UTF8.GetString(asset.Bytes.Span);
        var folder = asset.Path[..(asset.Path.LastIndexOf('/') + 1)];
        return ModuleImport().Replace(Slimming.Script(script), match =>
        {
            if (!files.TryGetValue(folder + match.Groups["file"].Value, out var imported))
            {
                Missing(asset, script, match.Groups["file"].Value);
                return match.Value;
            }

            var name = Output(imported).Path;
            return $"from \"./{name[(name.LastIndexOf('/') + 1)..]}\"";
        });
    }

    private void Missing(RawFile asset, string text, string file) => faults.Add(new(
        AssetRules.Missing,
        new(new(asset.Path, text), new(text.IndexOf(file, StringComparison.Ordinal), file.Length)),
        $"fila «{file}» finnes ikke",
        "Rett navnet, eller hent pakkene med «npm ci» i mappa templates"));

    [GeneratedRegex("""@import\s+"(?<file>[^"]+)"(?:\s+layer\((?<layer>[\w.-]+)\))?\s*;""")]
    private static partial Regex Import();

    [GeneratedRegex("""from\s+(?<quote>["'])\./(?<file>[\w-]+\.mjs)\k<quote>""")]
    private static partial Regex ModuleImport();
}
