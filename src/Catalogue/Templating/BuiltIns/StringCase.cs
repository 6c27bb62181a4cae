using System.Text;
using static Catalogue.Templating.BuiltIns.FunctionTable;

namespace Catalogue.Templating.BuiltIns;

/// <summary>The functions of <c>string</c> that change letters.</summary>
internal static class StringCase
{
    public static FunctionTable Functions => new("string")
    {
        { "capitalize", [Text], call => Capitalize(call.Text(0)) },
        { "capitalizewords", [Text], call => CapitalizeWords(call.Text(0)) },
        { "downcase", [Text], call => call.Text(0).ToLowerInvariant() },
        { "handleize", [Text], call => Handleize(call.Text(0)) },
        { "upcase", [Text], call => call.Text(0).ToUpperInvariant() },
    };

    private static string Capitalize(string text) => text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..];

    private static string CapitalizeWords(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var isFirst = result.Length == 0 || char.IsWhiteSpace(result[^1]);
            result.Append(isFirst ? char.ToUpperInvariant(c) : c);
        }

        return result.ToString();
    }

    /// <summary>Letters and digits in lower case, everything between them as one hyphen. It keeps æ, ø and å: addresses of pages are made elsewhere.</summary>
    private static string Handleize(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                result.Append(Rune.ToLowerInvariant(rune));
            }
            else if (result.Length > 0 && result[^1] != '-')
            {
                result.Append('-');
            }
        }

        return result.ToString().TrimEnd('-');
    }
}
