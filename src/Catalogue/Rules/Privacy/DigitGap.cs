namespace Catalogue.Rules.Privacy;

/// <summary>What may stand between the groups of one number.</summary>
internal static class DigitGap
{
    /// <summary>Where the next group begins, or -1, and what parts it from the one that ends here.</summary>
    public static (int Next, char Separator) After(ReadOnlySpan<char> text, int end)
    {
        var at = WordScan.SkipBlanks(text, end);
        if (at >= text.Length)
        {
            return (-1, '\0');
        }

        if (char.IsAsciiDigit(text[at]))
        {
            return at == end ? (-1, '\0') : (at, at > end + 1 || text[end] == '\t' ? DigitPhrase.Column : ' ');
        }

        return text[at] switch
        {
            '\n' or '|' => Break(text, at),
            '(' or ')' => Digit(text, WordScan.SkipBlanks(text, at + 1), text[at]),
            var c when WordScan.IsDash(c) || c is '•' or '·' =>
                Digit(text, WordScan.SkipBlanks(text, at + 1), c is '•' or '·' ? '·' : '-') is ( >= 0, _) and var gap ? gap : Break(text, at + 1),
            // «1. 912 …» is a list or the end of a sentence, «12, 34» are two numbers.
            '.' or '/' or '_' or ',' or ':' or '+' when at == end => Digit(text, at + 1, text[at]),
            _ => (-1, '\0'),
        };
    }

    // One end of a line, of a cell or of an item, never two: an empty line ends everything.
    private static (int Next, char Separator) Break(ReadOnlySpan<char> text, int at)
    {
        var (separator, lines) = (DigitPhrase.Wrap, 0);
        for (; at < text.Length && !char.IsAsciiDigit(text[at]); at++)
        {
            lines += text[at] == '\n' ? 1 : 0;
            separator = text[at] is '|' or '•' ? DigitPhrase.Border : separator;
            if (lines > 1 || !(WordScan.IsBlank(text[at]) || text[at] is '\n' or '|' or '•'))
            {
                return (-1, '\0');
            }
        }

        return Digit(text, at, lines == 0 && separator == DigitPhrase.Wrap ? ' ' : separator);
    }

    private static (int Next, char Separator) Digit(ReadOnlySpan<char> text, int at, char separator) =>
        at < text.Length && char.IsAsciiDigit(text[at]) ? (at, separator) : (-1, '\0');
}
