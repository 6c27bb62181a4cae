namespace Catalogue.Language;

/// <summary>
/// Sorts as a Norwegian index does: without regard to case and accents, æ ø å last, digits by value. Our own, so that the order is the same on every
/// machine.
/// </summary>
public sealed class NorwegianCollation : IComparer<string>
{
    public static readonly NorwegianCollation Instance = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var (i, j) = (0, 0);
        while (i < x.Length && j < y.Length)
        {
            var result = char.IsAsciiDigit(x[i]) && char.IsAsciiDigit(y[j])
                ? Number(x, ref i).CompareTo(Number(y, ref j))
                : Weight(x[i++]).CompareTo(Weight(y[j++]));
            if (result != 0)
            {
                return result;
            }
        }

        var rest = (x.Length - i).CompareTo(y.Length - j);
        return rest != 0 ? rest : string.CompareOrdinal(x, y);
    }

    private static long Number(string text, ref int i)
    {
        var value = 0L;
        for (; i < text.Length && char.IsAsciiDigit(text[i]); i++)
        {
            value = Math.Min((value * 10) + text[i] - '0', long.MaxValue / 20);
        }

        return value;
    }

    /// <summary>Punctuation before digits, digits before letters, letters in Norwegian order.</summary>
    private static int Weight(char c)
    {
        var letter = char.ToLowerInvariant(c);
        return letter switch
        {
            'æ' or 'ä' => 200,
            'ø' or 'ö' => 201,
            'å' => 202,
            >= 'a' and <= 'z' => 100 + letter - 'a',
            >= '0' and <= '9' => 50 + letter - '0',
            ' ' => 0,
            'á' or 'à' or 'â' => 100,
            'č' or 'ç' => 102,
            'đ' => 103,
            'é' or 'è' or 'ê' or 'ë' => 104,
            'ï' or 'í' => 108,
            'ŋ' => 113,
            'ó' or 'ò' or 'ô' => 114,
            'š' => 118,
            'ŧ' => 119,
            'ú' or 'ü' => 120,
            'ž' => 125,
            _ => char.IsLetter(letter) ? 1000 + letter : 1,
        };
    }
}
