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

    /// <summary>
    /// Throws at the first address that is neither an npm package's nor among the assets: esbuild would look for it on the machine.
    /// </summary>
    internal static void Require(RawFile sheet)
    {
        var text = Encoding.UTF8.GetString(sheet.Bytes.Span);
        if (Disguise().Match(text) is { Success: true } disguise)
        {
            throw new DiskTroubleException($"{ScriptImports.Place(sheet, text, disguise.Index)}: «{disguise.Value}» kan ikke brukes i et "
                + "stilark, for slik kan en adresse skjules. "
                + "Skriv tegnet selv; bare tegn utenfor ASCII kan skrives med omvendt skråstrek og tall.");
        }

        foreach (var address in Address().Matches(text).Select(m => m.Groups["path"]))
        {
            if (address.Value is not (['@', ..] or ['#', ..]) && !address.Value.StartsWith("data:", StringComparison.Ordinal)
                && !(address.Value is not ['/' or '~', ..] && !address.Value.Contains(':', StringComparison.Ordinal)
                    && ScriptImports.IsAmongModules(sheet.Path, address.Value)))
            {
                throw new DiskTroubleException($"{ScriptImports.Place(sheet, text, address.Index)}: «{address.Value}» kan ikke brukes i et stilark. "
                    + "Bruk en adresse som begynner med ./ og peker på en fil i templates/assets, eller på en npm-pakke (@navn/pakke/fil.css).");
            }
        }
    }

    [GeneratedRegex("(?:@import\\s*(?:url\\(\\s*)?|url\\(\\s*)[\"']?(?<path>[^\"')\\s;]*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    // With a backslash CSS spells any letter of «@import», «url» and their addresses.
    [GeneratedRegex(@"\\(?:0000[0-7][0-9A-Fa-f]|0{0,4}[0-7]?[0-9A-Fa-f](?![0-9A-Fa-f])|[^0-9A-Fa-f]|$)")]
    private static partial Regex Disguise();

    // As esbuild writes it. Only a scoped package begins with @; every other import was a file of our own, and is part of the sheet now.
    [GeneratedRegex("""@import\s*"(?<path>@[\w.-]+/[^"]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Import();
}
