using System.Text.RegularExpressions;

namespace Catalogue.Search.Analysis;

/// <summary>
/// Reads what a text says of school years and of trinn, however it is written, as one term for each («5.–7. trinn», «mellomtrinnet»:
/// trinn5, trinn6, trinn7; «2023/24»: skoleår2023), without allocating.
/// </summary>
internal ref partial struct RangeReader
{
    /// <summary>Finds the places; the browser's analyser reads it from the manifest. It has only what the expressions of .NET and JavaScript share.</summary>
    public const string Pattern = $"{Year}|{Trinn.Before}|{Trinn.Named}|{Trinn.After}";

    private const string Space = @"[ \t\n\u00A0]*";
    private const string Year = $@"(?:20[0-9][0-9]{Space}[-\u2010-\u2014/]{Space}(?:20)?|(?:1[3-9]|[2-4][0-9])/)[0-9][0-9](?![0-9]|[-/.][0-9])";

    private readonly ReadOnlySpan<char> text;
    private Regex.ValueMatchEnumerator places;
    private int trinn;
    private int year;

    public RangeReader(ReadOnlySpan<char> text)
    {
        this.text = text;
        places = Places().EnumerateMatches(text);
    }

    /// <summary>The current term.</summary>
    public string Term { get; private set; } = "";

    /// <summary>Moves to the next term; false at the end of the text.</summary>
    public bool Next()
    {
        while (trinn == 0 && year == 0)
        {
            if (!places.MoveNext())
            {
                return false;
            }

            Read(places.Current);
        }

        Term = year > 0 ? RangeTerms.Year(year) : RangeTerms.Trinn(int.TrailingZeroCount(trinn));
        (year, trinn) = (0, trinn & (trinn - 1));
        return true;
    }

    private void Read(ValueMatch place)
    {
        if (place.Index > 0 && Letters.IsInWord(text[place.Index - 1]))
        {
            return;
        }

        var written = text.Slice(place.Index, place.Length);
        if (char.IsAsciiDigit(written[0]) && char.IsAsciiDigit(written[^1]))
        {
            year = RangeTerms.YearOf(written);
        }
        else
        {
            trinn = RangeTerms.TrinnOf(written);
        }
    }

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Places();

    private static class Trinn
    {
        public const string Before = $@"{Numbers}{Space}[-\u2010-\u2014]?{Space}(?:{Word}(?!vis)|klasse(?:n|r|ne)?(?![a-zæøå]))";
        public const string Named = $"{Name}(?:(?:-,?{Space}(?:og|eller|/)?{Space}|/){Name}){{0,2}}(?:sk[ou]le)?(?:trinn|TRINN)";
        public const string After = $"{Word}(?:et|ene|a)?{Space}:?{Space}{Numbers}(?![0-9])";

        private const string Word = "(?:års|klasse)?(?:[Tt]rinn|TRINN)";
        private const string Name = "(?:[Ss]må|SMÅ|[Mm]ellom|MELLOM|[Uu]ngdoms|UNGDOMS|[Bb]arne|BARNE)";
        private const string Number = @"(?:1[0-3]|[1-9])(?: ?\.)?";
        private const string Link = $@"(?:{Space}(?:[-\u2010-\u2014,/&+]|og|til|t\.?o\.?m\.?)){{1,3}}{Space}";
        private const string Numbers = $"{Number}(?:{Link}{Number}){{0,6}}";
    }
}
