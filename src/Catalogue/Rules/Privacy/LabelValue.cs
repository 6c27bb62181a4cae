using System.Globalization;
using Catalogue.Source;

namespace Catalogue.Rules.Privacy;

/// <summary>Whether what stands beside a label is what the label asks for. «E-post: bruk skjemaet» and «Mobil: ikke lov i timen» are not.</summary>
internal static class LabelValue
{
    private const int FewestDigits = 4;

    public static bool Tells(ReadOnlySpan<char> text, Span value, Clue clue, KnownNames known) => clue switch
    {
        Clue.Remark => true,
        Clue.Name => IsName(text, value, known, mayBeSingle: false),
        Clue.Person => IsName(text, value, known, mayBeSingle: true) || IsNumber(text, value) || IsAddress(text, value),
        _ => IsNumber(text, value) || IsAddress(text, value) || IsName(text, value, known, mayBeSingle: false),
    };

    /// <summary>True where the value begins with a name of two words or more, or is a single word that could be one.</summary>
    public static bool IsName(ReadOnlySpan<char> text, Span value, KnownNames known, bool mayBeSingle)
    {
        var within = text[..value.End];
        var start = CapitalisedRun.NextStart(within, value.Start);
        if (start < 0)
        {
            return false;
        }

        var run = CapitalisedRun.At(within, start);
        var isWhole = start == value.Start && run.Name.End == value.End;
        return (run.IsNameLong || (run.Count == 1 && ((mayBeSingle && isWhole) || (start == value.Start && known.IsFirstName(run.Text)))))
            && run.IsUnknownTo(known);
    }

    // Four digits that are no time of day.
    private static bool IsNumber(ReadOnlySpan<char> text, Span value)
    {
        var start = value.Start + (text[value.Start] is '+' or '(' ? 1 : 0);
        if (start >= value.End || !char.IsAsciiDigit(text[start]))
        {
            return false;
        }

        var phrase = DigitPhrase.At(text[..value.End], start);
        var digits = 0;
        for (var i = 0; i < phrase.Count; i++)
        {
            digits += phrase.Length(i);
        }

        var isTime = phrase.Length(0) <= 2 && phrase.SeparatorAfter(0) is '.' or ':' && int.Parse(phrase.Text(0), CultureInfo.InvariantCulture) < 25;
        return digits >= FewestDigits && !isTime;
    }

    // One word with a full stop or a sign in it.
    private static bool IsAddress(ReadOnlySpan<char> text, Span value)
    {
        var word = text.Slice(value.Start, value.Length);
        word = word.IndexOf(' ') is var end and > 0 ? word[..end] : word;
        return word.Contains('@') || (char.IsLetter(word[0]) && word.TrimEnd('.').ContainsAny("._") && !Domain.IsDomain(word.TrimEnd('.')));
    }
}
