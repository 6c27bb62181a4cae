using System.Text.RegularExpressions;

namespace Catalogue.Assets;

/// <summary>Takes comments and indentation out of our own style sheets, whose rules stand on lines of their own.</summary>
internal static partial class Slimming
{
    public static string StyleSheet(string css) => Indentation().Replace(StyleComment().Replace(css, ""), "");

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex StyleComment();

    [GeneratedRegex(@"^\s+", RegexOptions.Multiline)]
    private static partial Regex Indentation();
}
