namespace Catalogue.Rules.Privacy;

/// <summary>What counts as a space, a dash or part of a word, and walks over them.</summary>
internal static class WordScan
{
    public static bool IsBlank(char c) => c is ' ' or '\t' or '\u00A0' or '\u202F' or '\u205F' or '\u3000' or (>= '\u2000' and <= '\u200A');

    public static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';

    public static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The start of the blanks that end at a place.</summary>
    public static int SkipBlanksBack(ReadOnlySpan<char> text, int at)
    {
        while (at > 0 && IsBlank(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    /// <summary>Over blanks and at most one end of a line, a cell or an item.</summary>
    public static int SkipBreak(ReadOnlySpan<char> text, int at)
    {
        var next = SkipBlanks(text, at);
        var lines = 0;
        while (next < text.Length && ((text[next] == '\n' && lines++ == 0) || text[next] is '|' or '•'))
        {
            next = SkipBlanks(text, next + 1);
        }

        return next < text.Length && text[next] == '\n' ? at : next;
    }

    /// <summary>The start of such a break that ends at a place.</summary>
    public static int SkipBreakBack(ReadOnlySpan<char> text, int at)
    {
        var next = SkipBlanksBack(text, at);
        var lines = 0;
        while (next > 0 && ((text[next - 1] == '\n' && lines++ == 0) || text[next - 1] is '|' or '•'))
        {
            next = SkipBlanksBack(text, next - 1);
        }

        return next > 0 && text[next - 1] == '\n' ? at : next;
    }

    /// <summary>The word that ends at a place: letters, and hyphens between them.</summary>
    public static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0
            && end - start < 60
            && (char.IsLetter(text[start - 1]) || (text[start - 1] == '-' && start < end && start > 1 && char.IsLetter(text[start - 2]))))
        {
            start--;
        }

        return text[start..end];
    }

    /// <summary>The word that begins at a place.</summary>
    public static ReadOnlySpan<char> At(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length
            && end - start < 60
            && (char.IsLetter(text[end]) || (text[end] == '-' && end > start && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
        {
            end++;
        }

        return text[start..end];
    }

    public static bool IsOneOf(ReadOnlySpan<char> word, ReadOnlySpan<string> words)
    {
        foreach (var candidate in words)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
