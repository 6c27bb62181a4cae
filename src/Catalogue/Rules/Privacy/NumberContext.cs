using Catalogue.Source;

namespace Catalogue.Rules.Privacy;

/// <summary>What the word before a number says that it is.</summary>
internal enum NumberLabel
{
    None,
    Phone,
    Account,
    OrgNumber,
    Identifier,
    Amount,
}

/// <summary>What stands around a number in its text.</summary>
internal static class NumberContext
{
    // An address or a word longer than this is judged by its nearest part.
    private const int Near = 200;

    private static readonly string[] Phones =
    [
        "tlf", "tlfnr", "telefon", "telefonen", "telefonnr", "telefonnummer", "tel", "mobil", "mobilen", "mobilnr", "mobilnummer", "mobiltelefon", "mob", "ring", "ringe", "sms", "sentralbord", "sentralbordet", "vipps", "faks", "phone",
    ];

    private static readonly string[] Accounts = ["konto", "kontoen", "kontonr", "kontonummer", "kontonummeret", "bankkonto", "bankkontonr", "bankkontonummer", "kto", "ktonr", "driftskonto"];

    private static readonly string[] OrgNumbers = ["org", "orgnr", "orgnummer", "organisasjonsnummer", "organisasjonsnr", "foretaksnummer"];

    private static readonly string[] Identifiers =
    [
        "isbn", "issn", "doi", "sak", "saksnr", "saksnummer", "saken", "arkivsak", "arkivref", "journalpost", "journalnr", "jp", "ref", "referanse", "referansenr", "referansenummer", "id", "prosjektnr", "prosjektnummer", "prosjekt",
        "vedtak", "løpenr", "løpenummer", "versjon", "kode", "varenr", "bestillingsnr", "fakturanr", "fakturanummer", "ordrenr", "pmid", "eric", "gnr", "bnr", "vedtaksnr",
    ];

    private static readonly string[] Money = ["kr", "nok", "kroner", "krone", "sum", "beløp", "beløpet", "budsjett", "ramme", "ramma", "rammen", "totalt", "kostnad", "tilskudd", "tilskuddet"];

    private static readonly string[] MoneyAfter = ["kr", "nok", "kroner", "mill", "millioner", "mrd", "milliarder", "tusen"];

    // «tlf. nr.», «telefon er», «ring oss på»
    private static readonly string[] Between = ["nr", "nummer", "nummeret", "no", "er", "på", "til", "oss", "meg", "med", "ca", "om", "lag"];

    private static readonly string[] UrlMarks = ["://", "www.", "doi:", "/"];

    public static NumberLabel LabelBefore(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        for (var i = 0; i < 3; i++)
        {
            while (end > 0 && start - end < 24 && text[end - 1] is var c && (Words.IsBlank(c) || c is '.' or ':' or '/' or '=' or '+' or '(' or '*' or '|' or '"' or '\'' or '`' || Words.IsDash(c)))
            {
                end--;
            }

            var word = Words.Before(text, end);
            if (LabelOf(word) is not NumberLabel.None and var label)
            {
                return label;
            }

            if (word.Length == 0 || !Words.IsOneOf(word, Between))
            {
                break;
            }

            end -= word.Length;
        }

        return NumberLabel.None;
    }

    public static bool IsAmountBy(ReadOnlySpan<char> text, int end)
    {
        var at = Words.SkipBlanks(text, end);
        var rest = text[at..];
        if (rest.StartsWith(",-") || rest.StartsWith(",–") || rest.StartsWith(",00") || rest.StartsWith("%"))
        {
            return true;
        }

        var word = Words.At(text, at);
        if (!Words.IsOneOf(word, MoneyAfter))
        {
            return false;
        }

        // In «… kr 500» the word belongs to the next number.
        var next = at + word.Length;
        while (next < text.Length && (Words.IsBlank(text[next]) || text[next] is '.' or ':'))
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
        var isDecimal = (before == ',' && span.Start > 1 && char.IsAsciiDigit(text[span.Start - 2])) || (after == ',' && DigitsAfter(text, span.End + 1) is 1 or 2);
        return isDecimal || char.IsLetterOrDigit(before) || before is '_' or '#' or '§' or '$' or '€' || char.IsLetter(after) || after == '_';
    }

    /// <summary>True in a web address and in references with slashes, but not between two numbers that only a slash parts.</summary>
    public static bool IsInAddress(ReadOnlySpan<char> text, Span span)
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

        var token = text[start..end];
        foreach (var mark in UrlMarks)
        {
            if (token.Contains(mark, StringComparison.OrdinalIgnoreCase))
            {
                return mark != "/" || !HasOnlyLongNumbers(token);
            }
        }

        return false;
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

    private static NumberLabel LabelOf(ReadOnlySpan<char> word) =>
        Words.IsOneOf(word, Phones) ? NumberLabel.Phone
        : Words.IsOneOf(word, Accounts) ? NumberLabel.Account
        : Words.IsOneOf(word, OrgNumbers) ? NumberLabel.OrgNumber
        : Words.IsOneOf(word, Identifiers) ? NumberLabel.Identifier
        : Words.IsOneOf(word, Money) ? NumberLabel.Amount
        : NumberLabel.None;

    private static int DigitsAfter(ReadOnlySpan<char> text, int start)
    {
        var rest = text[Math.Min(start, text.Length)..];
        return rest.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : rest.Length;
    }

    private static bool IsBorder(char c) => char.IsWhiteSpace(c) || c is '(' or ')' or '[' or ']' or '<' or '>' or '|' or '"' or '«' or '»';
}
