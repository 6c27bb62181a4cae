using System.Text.RegularExpressions;

namespace Catalogue.Assets;

/// <summary>Takes comments and indentation out of our own scripts and style sheets, which stand on lines of their own; names and line breaks are kept, so that an error in the browser can still be read.</summary>
internal static partial class Slimming
{
    public static string Script(string script) => Indentation().Replace(ScriptComment().Replace(script, ""), "");

    public static string StyleSheet(string css) => Indentation().Replace(StyleComment().Replace(css, ""), "");

    [GeneratedRegex(@"^[ \t]*(//|/\*|\*).*\n", RegexOptions.Multiline)]
    private static partial Regex ScriptComment();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex StyleComment();

    [GeneratedRegex(@"^\s+", RegexOptions.Multiline)]
    private static partial Regex Indentation();
}
