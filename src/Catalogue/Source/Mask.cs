namespace Catalogue.Source;

/// <summary>A secret as it may be shown: enough to find it again, too little to use it.</summary>
public static class Mask
{
    private const char Dot = '•';

    // Only what is long enough to stay secret without them shows its first two characters.
    private const int LongEnough = 8;
    private const int Kept = 2;

    /// <summary>As long as the text, with a dot for each letter and digit but the first two.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var hidden = 0;
        foreach (var c in text)
        {
            hidden += IsHidden(c) ? 1 : 0;
        }

        var kept = hidden >= LongEnough ? Kept : 0;
        Span<char> masked = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            masked[i] = IsHidden(text[i]) && kept-- <= 0 ? Dot : text[i];
        }

        return new(masked);
    }

    private static bool IsHidden(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);
}
