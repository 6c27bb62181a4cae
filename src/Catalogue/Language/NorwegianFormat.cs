using System.Globalization;
using System.Text.RegularExpressions;

namespace Catalogue.Language;

/// <summary>Numbers, amounts and dates as a Norwegian reader writes them; groups of thousands are kept together by no-break spaces.</summary>
public static partial class NorwegianFormat
{
    private static readonly string[] Months =
        ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"];

    private static readonly string[] SmallNumbers =
        ["null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"];

    private static readonly NumberFormatInfo Numbers = new()
    {
        NumberGroupSeparator = "\u00A0",
        NumberDecimalSeparator = ",",
        NegativeSign = "\u2212",
    };

    public static string Number(long value) => value.ToString("N0", Numbers);

    /// <summary>Whole kroner: «1 580 000 kr».</summary>
    public static string Kroner(long value) => Number(value) + "\u00A0kr";

    /// <summary>A text whose amounts («50 000 kroner») no line break divides.</summary>
    public static string Unbroken(string text) => SpaceWithinAmount().Replace(text, "\u00A0");

    public static bool BreaksAmount(ReadOnlySpan<char> text) => SpaceWithinAmount().IsMatch(text);

    /// <summary>A text as the beginning of a sentence.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The word as it stands within a sentence: «år» of «År», but «UH» as it is.</summary>
    public static string Uncapitalised(string text) =>
        text.Length == 0 || (text.Length > 1 && char.IsUpper(text[1])) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>The years from one to another, either of which may be open: «2022–2025», «fra 2026»; null where both are.</summary>
    public static string? Years(int? from, int? to) => (from, to) switch
    {
        (null, null) => null,
        ({ } first, null) => FormattableString.Invariant($"fra {first}"),
        (null, { } last) => FormattableString.Invariant($"til og med {last}"),
        ({ } first, { } last) => first == last ? FormattableString.Invariant($"{first}") : FormattableString.Invariant($"{first}–{last}"),
    };

    /// <summary>«20. november 2026».</summary>
    public static string Date(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day}. {Months[date.Month - 1]} {date.Year}");

    /// <summary>The number of the month with this name, or its beginning as people shorten it («feb», «sept»); or 0.</summary>
    public static int MonthOf(string name) =>
        name.Length < 3 ? 0 : Array.FindIndex(Months, m => m.StartsWith(name, StringComparison.OrdinalIgnoreCase)) + 1;

    /// <summary>«ett tiltak», «25 tiltak»: the singular is written out, so that a sentence can begin with it.</summary>
    public static string Count(int count, string one, string many) => count == 1 ? one : $"{Number(count)}\u00A0{many}";

    /// <summary>A number in running text: «fire», «13».</summary>
    public static string Word(int value) => value >= 0 && value < SmallNumbers.Length ? SmallNumbers[value] : Number(value);

    /// <summary>«a», «a og b», «a, b og c».</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + " og " + items[^1],
    };

    // Three figures and no more are the rest of a number; a unit belongs to it.
    [GeneratedRegex("(?<=[0-9]) (?=[0-9]{3}(?![0-9])|(?:kr(?:one[a-z]*)?|prosent)\\b)", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceWithinAmount();
}
