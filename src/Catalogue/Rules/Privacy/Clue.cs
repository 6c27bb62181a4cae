namespace Catalogue.Rules.Privacy;

/// <summary>What the words beside a number or a name say that it is.</summary>
internal enum Clue : byte
{
    None,
    Email,
    Phone,
    Account,
    Birth,
    Person,
    Name,
    Remark,
    OrgNumber,
    Identifier,
    Amount,
}

/// <summary>The words that stand before a place.</summary>
internal static class Clues
{
    // «Tlf. nr. til skolen er …», but not the whole sentence.
    private const int MaxWords = 6;

    // «Kontonummer til klassekassa …»
    private const int MaxStrange = 2;
    private const int MaxBetween = 24;

    // «tlf. nr.», «telefon er», «ring oss på», «født den»
    internal static readonly string[] Between =
    [
        "nr", "nummer", "no", "er", "på", "til", "oss", "meg", "med", "ca", "om", "lag", "for", "i", "gjerne", "hennes", "hans", "mitt", "min", "vår", "vårt", "deres", "den", "det", "ble", "blir", "siffer", "direkte", "av", "eller", "og", "ved", "fra", "skoleåret", "år",
    ];

    // «Født den …»; but «født før …» and «født fra …» are of many.
    internal static readonly string[] BeforeDates = ["den", "er", "nr", "nummer", "siffer", "dato"];

    public static Clue Before(ReadOnlySpan<char> text, int start)
    {
        var (end, strange) = (start, 0);
        ReadOnlySpan<char> last = [];
        for (var i = 0; i < MaxWords; i++)
        {
            end = BackOverSigns(text, end);
            var word = WordScan.Before(text, end);
            if (word.Length == 0)
            {
                // «Ramme 2024: …», «tlf 1: …»
                var number = end;
                while (number > 0 && end - number < 5 && char.IsAsciiDigit(text[number - 1]))
                {
                    number--;
                }

                if (number == end || end - number > 4)
                {
                    return Clue.None;
                }

                end = number;
                continue;
            }

            if (Of(text, end, word) is not Clue.None and var clue)
            {
                var isMeant = clue == Clue.Birth ? i == 0 || WordScan.IsOneOf(last, BeforeDates) : strange == 0 || clue is Clue.Phone or Clue.Account;
                return isMeant ? clue : Clue.None;
            }

            strange += WordScan.IsOneOf(word, Between) || NameCues.IsRole(word) ? 0 : 1;
            if (strange > MaxStrange)
            {
                return Clue.None;
            }

            end -= word.Length;
            last = word;
        }

        return Clue.None;
    }

    // «T:» and «M:» are labels, «f.» and «s.» abbreviations; other single letters are nothing.
    private static Clue Of(ReadOnlySpan<char> text, int end, ReadOnlySpan<char> word) =>
        word is "dato" && text[..(end - word.Length)].EndsWith("f.") ? Clue.Birth
        : word.Length > 1 ? ClueWords.Of(word)
        : word[0] is 'T' or 'M' && end < text.Length && text[end] is ':' or '.' ? Clue.Phone
        : word[0] == 'f' && end < text.Length && text[end] == '.' ? Clue.Birth
        : word[0] is 's' or 'S' && end < text.Length && text[end] == '.' ? Clue.Identifier
        : Clue.None;

    private static int BackOverSigns(ReadOnlySpan<char> text, int start)
    {
        var (end, lines) = (start, 0);
        for (; end > 0 && start - end < MaxBetween; end--)
        {
            var c = text[end - 1];
            lines += c == '\n' ? 1 : 0;
            if (lines > 2
                || !(char.IsWhiteSpace(c) || c is '.' or ':' or '/' or '=' or '+' or '(' or '|' or '"' or '\'' or '•' or '#' || WordScan.IsDash(c)))
            {
                break;
            }
        }

        return end;
    }
}
