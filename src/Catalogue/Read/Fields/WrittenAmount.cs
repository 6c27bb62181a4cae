using System.Globalization;
using System.Text.RegularExpressions;

namespace Catalogue.Read.Fields;

/// <summary>The whole kroner that «479 tusen», «1,5 mill. kr» and «TNOK 479» stand for; null where the text is no such amount.</summary>
internal static partial class WrittenAmount
{
    public static long? In(string text)
    {
        var match = Shortened().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var digits = Spaces().Replace(match.Groups["n"].Value, "").Replace(',', '.');
        var factor = match.Groups["tusen"].Success ? 1_000m : match.Groups["mill"].Success ? 1_000_000m : 1_000_000_000m;
        var kroner = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * factor;
        return kroner == decimal.Truncate(kroner) && kroner < 1_000_000_000_000m ? (long)kroner : null;
    }

    [GeneratedRegex(
        @"^(?:ca\.?|om lag|rundt)?\s*(?:kr\.?|nok)?\s*(?:(?<tusen>tnok|tkr)|(?<mill>mnok|mkr))?\s*(?<n>[0-9]{1,3}(?:\s?[0-9]{3}){0,2}(?:[.,][0-9]{1,6})?)\s*"
            + @"(?:(?<tusen>tusen|tnok|tkr|t\.?kr|[tk]|')|(?<mill>millioner|million|mill|mnok|mkr|m)|(?<mrd>milliarder|milliard|mrd))?\.?\s*(?:kr|kroner|nok)?\.?(?:,-)?$"
            + @"(?(tusen)|(?(mill)|(?(mrd)|(?!))))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shortened();

    [GeneratedRegex(@"\s")]
    private static partial Regex Spaces();
}
