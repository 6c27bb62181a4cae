namespace Catalogue.Rules.Privacy;

/// <summary>Which field a place belongs to. It goes forward only, so that a long file is read once.</summary>
internal struct FieldCursor(int bodyStart)
{
    private int line;
    private int key = -1;

    /// <summary>The key, not indented, of the field that a place stands in; nothing below the fields.</summary>
    public ReadOnlySpan<char> KeyAt(ReadOnlySpan<char> text, int place)
    {
        if (place >= bodyStart)
        {
            return [];
        }

        while (line <= place)
        {
            key = char.IsLetter(text[line]) ? line : key;
            line = text[line..].IndexOf('\n') is var end and >= 0 ? line + end + 1 : text.Length;
            if (line == text.Length)
            {
                break;
            }
        }

        if (key < 0)
        {
            return [];
        }

        var colon = text[key..].IndexOfAny(':', '\n');
        return colon < 0 ? [] : text.Slice(key, colon);
    }
}
