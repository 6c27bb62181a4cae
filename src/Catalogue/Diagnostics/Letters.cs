using System.Text;

namespace Catalogue.Diagnostics;

/// <summary>
/// The letters and digits of a text, in the form that all their spellings share (case, accents, width, as in an address), and where each stands.
/// What parts them is left out.
/// </summary>
internal sealed class Letters
{
    private readonly string text;
    private readonly List<int> places;

    // How many letters there are before each «…».
    private readonly List<int> cuts;

    private Letters(string text, string folded, (List<int> Places, List<int> Cuts) found) =>
        (this.text, Folded, places, cuts) = (text, folded, found.Places, found.Cuts);

    public string Folded { get; }

    public static Letters Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        var cuts = new List<int>(0);
        for (var at = 0; at < text.Length;)
        {
            var length = 1;
            if (char.IsAscii(text[at]))
            {
                _ = char.IsAsciiLetterOrDigit(text[at]) ? folded.Append(char.ToLowerInvariant(text[at])) : folded;
            }
            else
            {
                _ = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out length);
                Fold(rune, folded);
            }

            while (places.Count < folded.Length)
            {
                places.Add(at);
            }

            if (text[at] == '…')
            {
                cuts.Add(places.Count);
            }

            at += length;
        }

        return new(text, folded.ToString(), (places, cuts));
    }

    /// <summary>Where a run of letters stands in the text; null where it is only a part of a longer word or number there.</summary>
    public (int Start, int End)? Word(int first, int length)
    {
        var (start, last) = (places[first], places[first + length - 1]);
        var end = last + (char.IsHighSurrogate(text[last]) ? 2 : 1);
        var isWhole = (first == 0 || places[first - 1] != start) && (first + length == places.Count || places[first + length] != last)
            && (start == 0 || IsParted(text[start - 1], text[start])) && (end == text.Length || IsParted(text[last], text[end]));
        return isWhole ? (start, end) : null;
    }

    /// <summary>How many letters stand from one on to where the text was cut with «…», at most so many; 0 where it was not.</summary>
    public int LengthToCut(int first, int most)
    {
        var next = cuts.BinarySearch(first + 1);
        next = next < 0 ? ~next : next;
        var length = next < cuts.Count ? cuts[next] - first : 0;
        return length <= most ? length : 0;
    }

    private static bool IsParted(char a, char b) => !char.IsLetterOrDigit(a) || !char.IsLetterOrDigit(b) || char.IsDigit(a) != char.IsDigit(b);

    private static void Fold(Rune rune, StringBuilder folded)
    {
        if (!Rune.IsLetter(rune) && !Rune.IsNumber(rune))
        {
            return;
        }

        var known = Rune.ToLowerInvariant(rune).Value switch
        {
            'æ' or 'ä' => "ae",
            'ø' or 'ö' => "o",
            'å' => "a",
            'đ' => "d",
            'ŋ' => "n",
            'ŧ' => "t",
            'ß' => "ss",
            _ => null,
        };
        if (known is not null)
        {
            folded.Append(known);
            return;
        }

        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            var digit = Rune.IsDigit(part) ? (int)Rune.GetNumericValue(part) : -1;
            _ = digit >= 0 ? folded.Append((char)('0' + digit)) : Rune.IsLetter(part) ? folded.Append(Rune.ToLowerInvariant(part)) : folded;
        }
    }
}
