using System.Text.RegularExpressions;

namespace Catalogue.Search.Analysis;

/// <summary>
/// How a text may name school years and trinn; the browser's analyser reads the patterns from the manifest, so they have only what the
/// expressions of .NET and JavaScript share.
/// </summary>
internal static partial class RangePatterns
{
    /// <summary>«2023/24», «2023 – 2024», «26/27».</summary>
    public const string Year = $@"(?:20[0-9][0-9]{Space}{Dash}{Space}(?:20)?|(?:1[3-9]|[2-4][0-9])/)[0-9][0-9](?![0-9]|[-/.][0-9])";

    /// <summary>
    /// «5.–7. trinn», «1. og 2. klasse», «trinn 5–7», «småtrinnet», «mellom- og ungdomstrinnet», «barneskolen».
    /// Each has one of <see cref="Anchors"/>.
    /// </summary>
    public const string Trinn = $"{Numbers}{Space}{Dash}?{Space}(?:{OneTrinn}(?!vis)|klasse(?:n|r|ne)?(?![a-zæøå]))"
        + $"|{Named}(?:(?:-,?{Space}(?:og|eller|/)?{Space}|/){Named}){{0,2}}(?:sk[ou]l[ea]|trinn)"
        + $"|{OneTrinn}(?:et|ene|a)?{Space}:?{Space}{Numbers}(?![0-9])";

    /// <summary>No trinn is named without one of these.</summary>
    public static readonly string[] Anchors = ["rinn", "klasse", "måsk", "ellomsk", "arnesk", "ngdomsk", "ngdomss"];

    /// <summary>More than the longest way to name some trinn.</summary>
    public const int LongestTrinn = 256;

    private const string Space = @"[ \t\n\u00A0]{0,2}";
    private const string Dash = @"[-\u2010-\u2014/]";
    private const string OneTrinn = "(?:årstrinn|klassetrinn|[Tt]rinn)";
    // Many write «ungdomskole».
    private const string Named = "(?:[Ss]må|[Mm]ellom|[Uu]ngdoms?|[Bb]arne)";
    private const string Number = @"(?:1[0-3]|[1-9])(?: ?\.)?";
    private const string Link = $@"(?:{Space}(?:[-\u2010-\u2014,/&+]|og|til|t\.?o\.?m\.?)){{1,3}}{Space}";
    private const string Numbers = $"{Number}(?:{Link}{Number}){{0,6}}";

    [GeneratedRegex(Year, RegexOptions.CultureInvariant)]
    public static partial Regex Years();

    [GeneratedRegex(Trinn, RegexOptions.CultureInvariant)]
    public static partial Regex Trinns();
}
