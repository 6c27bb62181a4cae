using Catalogue.Language;

namespace Catalogue.Search.Analysis;

/// <summary>Reads the words of a text one by one without allocating: each part of a hyphenated or slashed word, then the parts joined.</summary>
internal ref struct WordReader(ReadOnlySpan<char> text, Span<char> buffer)
{
    /// <summary>The longest form that is kept; what stands after it is cut off.</summary>
    public const int LongestForm = 64;

    /// <summary>Room the reader needs: one form for the part, one for the joined word.</summary>
    public const int BufferLength = 2 * LongestForm;

    private readonly ReadOnlySpan<char> text = text;
    private readonly Span<char> part = buffer[..LongestForm];
    private readonly Span<char> joined = buffer[LongestForm..BufferLength];
    private int position;
    private int partLength;
    private int joinedLength;
    private int parts;
    private bool joinable = true;
    private bool connected;
    private bool joinedIsCurrent;

    /// <summary>The current form: lower case, folded, at most <see cref="LongestForm"/> characters.</summary>
    public readonly ReadOnlySpan<char> Form => joinedIsCurrent ? joined[..joinedLength] : part[..partLength];

    /// <summary>Whether the form is an abbreviation or holds a digit or a Sámi letter, and so is not stemmed.</summary>
    public bool IsVerbatim { get; private set; }

    /// <summary>Whether the form is the parts of a hyphenated or slashed word as one.</summary>
    public readonly bool IsJoined => joinedIsCurrent;

    /// <summary>Moves to the next form; false at the end of the text.</summary>
    public bool Next()
    {
        while (true)
        {
            if (!connected && parts > 0)
            {
                joinedIsCurrent = parts > 1 && joinable;
                parts = 0;
                if (joinedIsCurrent)
                {
                    IsVerbatim = false;
                    return true;
                }
            }

            if (!connected)
            {
                StartWord();
            }

            if (position == text.Length)
            {
                return false;
            }

            if (ReadPart())
            {
                return true;
            }
        }
    }

    private void StartWord()
    {
        var from = text;
        var i = position;
        while (i < from.Length && !Letters.IsInWord(from[i]))
        {
            i++;
        }

        position = i;
        (joinedIsCurrent, joinedLength, joinable) = (false, 0, true);
    }

    // Abbreviations, numbers and stop words are not joined ("PPT-tjenesten", "5-10", "og/eller"). A single letter in a composite
    // word ("e-post") is no word of its own; the joined form holds it.
    private bool ReadPart()
    {
        var start = position;
        var digits = CopyPart();
        var before = connected;
        IsVerbatim = digits || IsAbbreviation(text[start..position]) || Letters.HasSami(part[..partLength]);
        connected = position + 1 < text.Length && Letters.IsConnector(text[position]) && Letters.IsInWord(text[position + 1]);
        position += connected ? 1 : 0;
        if (partLength == 0)
        {
            return false;
        }

        parts++;
        if (!before && !connected)
        {
            return true;
        }

        joinable &= !IsVerbatim && (partLength == 1 || !StopWords.Contains(part[..partLength]));
        var room = Math.Min(partLength, LongestForm - joinedLength);
        part[..room].CopyTo(joined[joinedLength..]);
        joinedLength += room;
        return partLength > 1 || digits;
    }

    // The hot loop of the index: locals only, one look-up a character.
    private bool CopyPart()
    {
        var from = text;
        var to = part;
        var (i, length, digits) = (position, 0, false);
        for (; i < from.Length; i++)
        {
            var folded = Letters.Fold(from[i]);
            if (folded == '\0')
            {
                break;
            }

            if (length < to.Length && !Letters.IsSkipped(folded))
            {
                to[length++] = folded;
                digits |= char.IsAsciiDigit(folded);
            }
        }

        (position, partLength) = (i, length);
        return digits;
    }

    // Two to five letters, all capitals.
    private readonly bool IsAbbreviation(ReadOnlySpan<char> written)
    {
        if (partLength is < 2 or > 5)
        {
            return false;
        }

        foreach (var c in written)
        {
            if (!Letters.IsUpper(c) && !Letters.IsSkipped(Letters.Fold(c)))
            {
                return false;
            }
        }

        return true;
    }
}
