using System.Buffers;
using Catalogue.Source;

namespace Catalogue.Rules.Privacy;

/// <summary>What the characters around a number say of it: part of a name or an address, an amount, a reference.</summary>
internal static class NumberPlace
{
    // An address or a word longer than this is judged by its nearest part.
    private const int Near = 200;

    internal static readonly string[] MoneyAfter = ["kr", "nok", "kroner", "krone", "mill", "millioner", "mrd", "milliarder", "tusen"];

    // Of all addresses these have people's numbers in them.
    internal static readonly string[] PhoneBooks =
    [
        "wa.me", "whatsapp", "1881.no", "gulesider", "opplysningen", "vipps", "tel:", "sms:", "callto:", "facetime", "signal.me",
    ];

    internal static readonly string[] FileEndings = [".png", ".jpg", ".jpeg", ".webp", ".svg", ".gif", ".avif", ".pdf", ".doc"];

    private static readonly SearchValues<string> InPhoneBooks = SearchValues.Create(PhoneBooks, StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> OfFiles = SearchValues.Create(FileEndings, StringComparison.OrdinalIgnoreCase);

    private static readonly string[] UrlMarks = ["://", "www.", "doi:"];

    public static bool IsAmountBy(ReadOnlySpan<char> text, int end)
    {
        var at = WordScan.SkipBlanks(text, end);
        var rest = text[at..];
        if (rest.StartsWith(",-") || rest.StartsWith(",–") || rest.StartsWith(",00") || rest.StartsWith("%"))
        {
            return true;
        }

        var word = WordScan.At(text, at);
        if (!WordScan.IsOneOf(word, MoneyAfter))
        {
            return false;
        }

        // In «… kr 500» the word belongs to the next number.
        var next = at + word.Length;
        while (next < text.Length && (WordScan.IsBlank(text[next]) || text[next] is '.' or ':'))
        {
            next++;
        }

        return next >= text.Length || !char.IsAsciiDigit(text[next]);
    }

    /// <summary>True where the digits are a part of a name, an id or a decimal number.</summary>
    public static bool IsGlued(ReadOnlySpan<char> text, Span span)
    {
        var before = span.Start > 0 ? text[span.Start - 1] : ' ';
        var after = span.End < text.Length ? text[span.End] : ' ';
        var isDecimal = (before == ',' && span.Start > 1 && char.IsAsciiDigit(text[span.Start - 2]))
            || (after == ',' && DigitsAfter(text, span.End + 1) is 1 or 2);
        var isOfFile = (before == '_' || after == '_') && IsFileName(Token(text, span));
        return isDecimal
            || char.IsLetterOrDigit(before)
            || before is '#' or '§' or '$' or '€'
            || char.IsLetter(after)
            || (!isOfFile && (before is '_' or '\\' || after == '_'));
    }

    /// <summary>
    /// True in a web address and in references with slashes, but not where addresses have phone numbers, in names of files, and between two numbers
    /// that only a slash parts.
    /// </summary>
    public static bool IsInAddress(ReadOnlySpan<char> text, Span span)
    {
        var token = Token(text, span);
        if (token.ContainsAny(InPhoneBooks))
        {
            return false;
        }

        foreach (var mark in UrlMarks)
        {
            if (token.Contains(mark, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        var number = text.Slice(span.Start, span.Length);
        return token.Count('/') > number.Count('/') && !IsFileName(token) && !HasOnlyLongNumbers(token);
    }

    private static bool IsFileName(ReadOnlySpan<char> token) => token.ContainsAny(OfFiles) && !token.Contains("://", StringComparison.Ordinal);

    private static ReadOnlySpan<char> Token(ReadOnlySpan<char> text, Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (start > 0 && span.Start - start < Near && !IsBorder(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && end - span.End < Near && !IsBorder(text[end]))
        {
            end++;
        }

        return text[start..end];
    }

    private static bool HasOnlyLongNumbers(ReadOnlySpan<char> token)
    {
        foreach (var part in token.Split('/'))
        {
            var side = token[part];
            side = side[..(side.LastIndexOfAnyInRange('0', '9') + 1)];
            if (side.Length < 8 || side[^8..].ContainsAnyExceptInRange('0', '9'))
            {
                return false;
            }
        }

        return true;
    }

    private static int DigitsAfter(ReadOnlySpan<char> text, int start)
    {
        var rest = text[Math.Min(start, text.Length)..];
        return rest.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : rest.Length;
    }

    private static bool IsBorder(char c) => char.IsWhiteSpace(c) || c is '(' or ')' or '[' or ']' or '<' or '>' or '|' or '"' or '«' or '»';
}
