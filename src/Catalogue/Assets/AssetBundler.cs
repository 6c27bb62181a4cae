using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Assets;

/// <summary>Puts style sheets together, and names every asset by its content.</summary>
public sealed partial class AssetBundler
{
    private const string Own = "templates/assets/";
    private const string Packages = "templates/node_modules/";
    private readonly Dictionary<string, RawFile> files;
    private readonly ICollection<Diagnostic> faults;

    private AssetBundler(ImmutableArray<RawFile> assets, ICollection<Diagnostic> faults)
    {
        files = assets.ToDictionary(a => a.Path, StringComparer.Ordinal);
        this.faults = faults;
    }

    public static AssetSet Bundle(ImmutableArray<RawFile> assets, ICollection<Diagnostic> faults)
    {
        var bundler = new AssetBundler(assets, faults);
        var own = assets.Where(a => a.Path.StartsWith(Own, StringComparison.Ordinal))
            .Select(a => (Name: a.Path[Own.Length..], File: bundler.Output(a)))
            .ToList();
        return new(
            [.. own.Select(a => a.File).OrderBy(f => f.Path, StringComparer.Ordinal)],
            own.ToFrozenDictionary(a => a.Name, a => a.File.Path, StringComparer.Ordinal));
    }

    private OutputFile Output(RawFile asset)
    {
        var bytes = asset.Path.EndsWith(".css", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(StyleSheet(asset)) : asset.Bytes;
        return new(Hashed("assets/" + asset.Path[Own.Length..], bytes.Span), bytes);
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
        return Import().Replace(css, match =>
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

    private void Missing(RawFile asset, string text, string file) => faults.Add(new(
        AssetRules.Missing,
        new(new(asset.Path, text), new(text.IndexOf(file, StringComparison.Ordinal), file.Length)),
        $"fila «{file}» finnes ikke",
        "Rett navnet, eller bygg programmet på nytt med dotnet build, som henter pakkene."));

    [GeneratedRegex("""@import\s*"(?<file>[^"]+)"(?:\s*layer\((?<layer>[\w.-]+)\))?\s*;""")]
    private static partial Regex Import();
}
