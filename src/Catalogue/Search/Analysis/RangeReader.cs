using System.Text.RegularExpressions;

namespace Catalogue.Search.Analysis;

/// <summary>
/// Reads what a text says of school years and of trinn, however it is written, as one term for each («5.–7. trinn», «mellomtrinnet»:
/// trinn5, trinn6, trinn7; «2023/24»: skoleår2023), without allocating.
/// </summary>
internal ref struct RangeReader
{
    private readonly ReadOnlySpan<char> text;
    private readonly int window;
    private Regex.ValueMatchEnumerator years;
    private Regex.ValueMatchEnumerator trinns;
    private bool hasYear;
    private bool hasTrinn;
    private int covered;
    private int trinn;
    private int year;

    public RangeReader(ReadOnlySpan<char> text)
    {
        this.text = text;
        (window, var end) = Window(text);
        years = RangePatterns.Years().EnumerateMatches(text);
        trinns = RangePatterns.Trinns().EnumerateMatches(text[window..end]);
        (hasYear, hasTrinn) = (years.MoveNext(), trinns.MoveNext());
    }

    /// <summary>The current term.</summary>
    public string Term { get; private set; } = "";

    /// <summary>Moves to the next term; false at the end of the text.</summary>
    public bool Next()
    {
        while (trinn == 0 && year == 0)
        {
            if (!hasYear && !hasTrinn)
            {
                return false;
            }

            var (start, length) = NextPlace();
            if (start >= covered && (start == 0 || !Letters.IsInWord(text[start - 1])))
            {
                covered = start + length;
                Read(text[start..covered]);
            }
        }

        Term = year > 0 ? RangeTerms.Year(year) : RangeTerms.Trinn(int.TrailingZeroCount(trinn));
        (year, trinn) = (0, trinn & (trinn - 1));
        return true;
    }

    private (int Start, int Length) NextPlace()
    {
        if (!hasTrinn || (hasYear && years.Current.Index <= window + trinns.Current.Index))
        {
            var found = years.Current;
            hasYear = years.MoveNext();
            return (found.Index, found.Length);
        }

        var named = trinns.Current;
        hasTrinn = trinns.MoveNext();
        return (window + named.Index, named.Length);
    }

    private void Read(ReadOnlySpan<char> written)
    {
        if (char.IsAsciiDigit(written[0]) && char.IsAsciiDigit(written[^1]))
        {
            year = RangeTerms.YearOf(written);
        }
        else
        {
            trinn = RangeTerms.TrinnOf(written);
        }
    }

    // Looking for a word is many times faster than trying an expression at every letter.
    private static (int Start, int End) Window(ReadOnlySpan<char> text)
    {
        var (first, last) = (text.Length, -1);
        foreach (var anchor in RangePatterns.Anchors)
        {
            if (text.IndexOf(anchor) is var place and >= 0)
            {
                (first, last) = (Math.Min(first, place), Math.Max(last, text.LastIndexOf(anchor)));
            }
        }

        return last < 0 ? (0, 0) : (Math.Max(0, first - RangePatterns.LongestTrinn), Math.Min(text.Length, last + RangePatterns.LongestTrinn));
    }
}
