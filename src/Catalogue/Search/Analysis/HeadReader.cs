namespace Catalogue.Search.Analysis;

/// <summary>
/// Reads the words that share their last part: «lese- og skriveopplæring» gives <c>lese</c> with <c>skriveopplæring</c>,
/// and «språk-, lese- og skriveveileder» gives both <c>språk</c> and <c>lese</c> with <c>skriveveileder</c>. Allocates nothing.
/// </summary>
internal ref struct HeadReader(ReadOnlySpan<char> text, Span<char> buffer)
{
    private const string Dashes = "-‐‑–";
    private const int Shortest = 3;

    // Fragments and the words between them: «norsk-, lese- og skriveopplæring».
    private const int MaxBetween = 8;

    private readonly ReadOnlySpan<char> text = text;
    private readonly Span<char> fragment = buffer[..WordReader.LongestForm];
    private readonly Span<char> word = buffer[WordReader.LongestForm..WordReader.BufferLength];
    private int position;
    private int fragmentLength;
    private int wordLength;

    /// <summary>The fragment without its hyphen: lower case, folded.</summary>
    public readonly ReadOnlySpan<char> Fragment => fragment[..fragmentLength];

    /// <summary>The word that has the head: lower case, folded.</summary>
    public readonly ReadOnlySpan<char> Word => word[..wordLength];

    /// <summary>Moves to the next fragment; false at the end of the text.</summary>
    public bool Next()
    {
        while (text[position..].IndexOfAny(Dashes) is var step and >= 0)
        {
            var dash = position + step;
            position = dash + 1;
            if (!IsLetterAt(position) && FindWord(position) is { Length: > 0 } found && CopyFragment(dash))
            {
                wordLength = Fold(found, word);
                return true;
            }
        }

        return false;
    }

    private readonly ReadOnlySpan<char> FindWord(int from)
    {
        var linked = false;
        for (var i = 0; i < MaxBetween; i++)
        {
            from += text[from..].IndexOfAnyExcept(" \n\u00A0") is var spaces and > 0 ? spaces : 0;
            var end = from;
            while (IsLetterAt(end))
            {
                end++;
            }

            var found = text[from..end];
            if (found.IsEmpty)
            {
                if (from == text.Length || text[from] is not (',' or '/'))
                {
                    return default;
                }

                (linked, from) = (true, from + 1);
            }
            else if (found is "og" or "eller" or "samt")
            {
                (linked, from) = (true, end);
            }
            else if (end < text.Length && Dashes.Contains(text[end], StringComparison.Ordinal))
            {
                if (IsLetterAt(end + 1))
                {
                    return default;
                }

                from = end + 1;
            }
            else
            {
                return linked ? found : default;
            }
        }

        return default;
    }

    private bool CopyFragment(int dash)
    {
        var start = dash;
        while (start > 0 && IsLetterAt(start - 1))
        {
            start--;
        }

        fragmentLength = Fold(text[start..dash], fragment);
        return fragmentLength >= Shortest;
    }

    private readonly bool IsLetterAt(int place) => place < text.Length && Letters.IsInWord(text[place]);

    private static int Fold(ReadOnlySpan<char> written, Span<char> to)
    {
        var length = 0;
        foreach (var c in written)
        {
            if (length < to.Length && Letters.Fold(c) is var folded && !Letters.IsSkipped(folded))
            {
                to[length++] = folded;
            }
        }

        return length;
    }
}
