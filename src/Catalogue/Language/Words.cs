namespace Catalogue.Language;

/// <summary>The words of a text one by one, as texts are compared: runs of letters and digits. Where a Markdown link leads is no text.</summary>
public ref struct Words(ReadOnlySpan<char> text)
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    // One look-up for the letters that Norwegian and Sámi texts are made of.
    private static readonly char[] Latin = [.. Enumerable.Range(0, 0x250).Select(c => FoldAny((char)c))];

    private readonly ReadOnlySpan<char> text = text;
    private int start;
    private int end;
    private bool lastOpen;

    /// <summary>The word as it is written.</summary>
    public readonly ReadOnlySpan<char> Current => text[start..end];

    /// <summary>A number for the word, the same on every machine; capitals count as small letters (FNV-1a).</summary>
    public uint Hash { get; private set; }

    public bool MoveNext()
    {
        var from = text;
        var (latin, i) = (Latin, end);
        while (i < from.Length && Fold(from[i], latin) == '\0')
        {
            i = from[i] == ']' && i + 1 < from.Length && from[i + 1] == '(' ? AfterTarget(i) : i + 1;
        }

        start = i;
        var hash = Basis;
        for (; i < from.Length && Fold(from[i], latin) is var letter and not '\0'; i++)
        {
            hash = (hash ^ letter) * Prime;
        }

        (end, Hash) = (i, hash);
        return i > start;
    }

    private int AfterTarget(int at)
    {
        // Where no parenthesis closes, it is sought once, and not again for each that opens.
        var close = lastOpen ? -1 : text[at..].IndexOf(')');
        lastOpen = close < 0;
        return close > 0 ? at + close : at + 1;
    }

    private static char Fold(char c, char[] latin) => c < latin.Length ? latin[c] : FoldAny(c);

    private static char FoldAny(char c) => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '\0';
}
