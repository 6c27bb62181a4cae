using System.Text;
using System.Text.RegularExpressions;
using Catalogue.Source;

namespace Catalogue.Cli.Disk;

/// <summary>The npm files that our stylesheets import, as they lie below <c>templates/node_modules</c>.</summary>
public static partial class StylesheetImports
{
    /// <summary>Paths from the templates folder, each once, in ordinal order.</summary>
    public static IEnumerable<string> Find(IEnumerable<RawFile> assets) => assets
        .Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal))
        .SelectMany(file => Import().Matches(Encoding.UTF8.GetString(file.Bytes.Span)))
        .Select(match => match.Groups["path"].Value)
        .Where(path => !path.Split('/').Contains(".."))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .Select(path => $"node_modules/{path}");

    // As esbuild writes it. Only a scoped package begins with @; every other import was a file of our own, and is part of the sheet now.
    [GeneratedRegex("""@import\s*"(?<path>@[\w.-]+/[^"]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Import();
}
