using System.Text;
using System.Text.RegularExpressions;
using Catalogue.Source;

namespace Catalogue.Cli.Disk;

/// <summary>
/// Sees to it that a script imports nothing but other scripts, before esbuild may look for anything: it would put any file that a script
/// names into the public site. JavaScript can hide an import, but no spelling hides the words it takes; so these may only stand in lines
/// of the plainest kind, and a few harmless uses of them elsewhere are refused too.
/// </summary>
internal static partial class ScriptImports
{
    private const string Root = "templates/assets/";

    /// <summary>Throws at the first place that is not plain, or leads out of <c>templates/assets</c>.</summary>
    public static void Require(RawFile module)
    {
        var text = Encoding.UTF8.GetString(module.Bytes.Span).TrimStart('\uFEFF');
        if (Plain().Matches(text).Select(line => line.Groups["path"]).FirstOrDefault(path => !IsAmongModules(module.Path, path.Value)) is { } path)
        {
            throw new DiskTroubleException($"{Place(module, text, path.Index)}: «{path.Value}» ligger utenfor {Root}, der alle modulene skal være.");
        }

        var rest = Plain().Replace(text, line => new(' ', line.Length));
        if (Suspicious().Match(rest) is { Success: true } found)
        {
            throw new DiskTroubleException($"{Place(module, text, found.Index)}: «{found.Value}» kan ikke brukes slik i et skript. "
                + "Hent inn moduler med en linje som import { navn } from './modul.mjs'; og en adresse som siden oppgir, med import(new URL(…)). "
                + "Ordene import, from og require kan ellers ikke stå slik, heller ikke i merknader, og ingen bokstav a–z kan skrives som \\u.");
        }
    }

    internal static string Place(RawFile module, string text, int index)
    {
        var position = new SourceText(module.Path, text).PositionOf(index);
        return $"{module.Path}:{position.Line}:{position.Column}";
    }

    internal static bool IsAmongModules(string module, string path)
    {
        var depth = module[Root.Length..].Count(c => c == '/');
        foreach (var part in path.Split('/'))
        {
            depth += part switch { ".." => -1, "." or "" => 0, _ => 1 };
            if (depth < 0)
            {
                return false;
            }
        }

        return true;
    }

    // import './a.mjs';   import a from './a.mjs';   import { a, b as c } from '../a.mjs';   import * as a from "./a.mjs";
    [GeneratedRegex("""^import (?:(?:[\w$]+|\{[\w$, ]*\}|\* as [\w$]+) from )?(?<quote>['"])(?<path>\.\.?/[A-Za-z0-9_./-]*)\k<quote>;?\r?$""", RegexOptions.Multiline)]
    private static partial Regex Plain();

    // A comment may stand between «from» and the name, and JavaScript knows spaces outside ASCII.
    [GeneratedRegex("""
        (?<![A-Za-z0-9_$])import(?![A-Za-z0-9_$])(?!\(new\ URL\(|\.meta(?![A-Za-z0-9_$]))
        | (?<![A-Za-z0-9_$.])from[ \t\r\n\v\f]*(?:['"`/]|[^\x00-\x7F])
        | (?<![A-Za-z0-9_$])require(?![A-Za-z0-9_$])
        | \\u(?:00[0-7][0-9A-Fa-f]|\{0*[0-7]?[0-9A-Fa-f]\})
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Suspicious();
}
