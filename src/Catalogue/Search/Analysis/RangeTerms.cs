namespace Catalogue.Search.Analysis;

/// <summary>What a place that <see cref="RangeReader"/> found stands for, and the terms of it.</summary>
internal static class RangeTerms
{
    private const int Highest = 10;

    private static readonly string[] Trinns = [.. Enumerable.Range(0, Highest + 1).Select(n => FormattableString.Invariant($"trinn{n}"))];
    private static readonly string[] Years = [.. Enumerable.Range(0, 100).Select(n => FormattableString.Invariant($"skoleår{2000 + n}"))];

    private static readonly (string Name, int First, int Last)[] Named = [("må", 1, 4), ("ellom", 5, 7), ("ngdoms", 8, 10), ("arne", 1, 7)];

    public static string Trinn(int number) => Trinns[number];

    public static string Year(int year) => Years[year - 2000];

    /// <summary>The year a school year begins, or 0 when the second year is not the next one.</summary>
    public static int YearOf(ReadOnlySpan<char> written)
    {
        var first = written[written[..4].ContainsAnyExceptInRange('0', '9') ? ..2 : 2..4];
        return (Number(first) + 1) % 100 == Number(written[^2..]) ? 2000 + Number(first) : 0;
    }

    /// <summary>The trinn as bits: «5.–7. trinn», «1. og 2. trinn», «mellom- og ungdomstrinnet».</summary>
    public static int TrinnOf(ReadOnlySpan<char> written)
    {
        var found = 0;
        foreach (var (name, first, last) in Named)
        {
            found |= written.Contains(name, StringComparison.OrdinalIgnoreCase) ? Bits(first, last) : 0;
        }

        var (before, isRange, isList) = (0, false, false);
        for (var i = 0; i < written.Length; i++)
        {
            if (!char.IsAsciiDigit(written[i]))
            {
                isRange |= written[i] is '-' or (>= '\u2010' and <= '\u2014') or 't';
                isList |= written[i] is ',' or 'g';
                continue;
            }

            var digits = i + 1 < written.Length && char.IsAsciiDigit(written[i + 1]) ? 2 : 1;
            var number = Number(written.Slice(i, digits));
            found |= Bits(isRange && !isList && before > 0 && before < number ? before : number, number);
            (before, isRange, isList, i) = (number, false, false, i + digits - 1);
        }

        return found & Bits(1, Highest);
    }

    private static int Bits(int first, int last) => (2 << last) - (1 << first);

    private static int Number(ReadOnlySpan<char> digits) => digits.Length == 1 ? digits[0] - '0' : ((digits[0] - '0') * 10) + digits[1] - '0';
}
