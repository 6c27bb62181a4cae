using System.Buffers;
using Catalogue.Source;

namespace Catalogue.Rules.Privacy;

/// <summary>Makes the plain reading of a text, in one walk from character to character that may stand for something else.</summary>
internal sealed class PlainReader
{
    private const string AsDigits = "OoIl";
    private const int LongestTag = 80;
    private const int LongestComment = 1000;

    private static readonly SearchValues<char> Suspects = SearchValues.Create([.. Characters.Suspects, .. "\n*_`~<0123456789"]);

    private static readonly (string[] Names, string Seen)[] Tags =
    [
        (["br", "p", "div", "li", "tr", "ul", "ol", "table", "tbody", "thead"], "\n"),
        (["td", "th"], "|"),
        (["b", "i", "u", "s", "em", "strong", "span", "a", "wbr", "small", "sup", "sub", "font", "mark", "code", "del", "ins", "abbr"], ""),
    ];

    private readonly string text;
    private readonly char[] plain;
    private readonly List<Piece> pieces = [];
    private int length;
    private int kept;
    private bool follows;
    private bool inList;

    private PlainReader(string text)
    {
        this.text = text;
        plain = ArrayPool<char>.Shared.Rent(text.Length);
    }

    public static PlainReading Read(PrivacyText file)
    {
        var reader = new PlainReader(file.Text);
        reader.Read(NumberWords.In(file.Text));
        return new(reader.plain, reader.length, reader.pieces, file);
    }

    private void Read(IReadOnlyList<Spoken> spoken)
    {
        var word = 0;
        for (var at = LineStart(0); at < text.Length;)
        {
            var found = text.AsSpan(at).IndexOfAny(Suspects);
            var next = found < 0 ? text.Length : at + found;
            while (word < spoken.Count && spoken[word].Span.Start < at)
            {
                word++;
            }

            if (word < spoken.Count && spoken[word].Span.Start <= next)
            {
                at = Put(spoken[word].Span, spoken[word].Digits);
            }
            else
            {
                at = next < text.Length ? Step(next) : next;
            }
        }

        Keep(text.Length);
    }

    private int Step(int at)
    {
        switch (text[at])
        {
            case '\n':
                return LineStart(at + 1);
            case '*' or '_' or '`' or '~':
                return Mark(at);
            case '<':
                return Tag(at);
            case >= '0' and <= '9':
                return Digits(at);
        }

        var (count, value) = Characters.Decode(text, at);
        return count switch
        {
            0 => at + 1,
            1 when value != '\0' => Swap(at, value),
            _ => Put(new(at, count), value == '\0' ? "" : value.ToString()),
        };
    }

    // Quotation marks go, and what begins an item of a list becomes one sign.
    private int LineStart(int start)
    {
        var at = start;
        for (; at < text.Length && (text[at] == '>' || WordScan.IsBlank(text[at])); at++)
        {
            if (text[at] == '>')
            {
                Swap(at, ' ');
            }
        }

        var end = ItemEnd(start, at);
        if (end == at)
        {
            inList &= at > start || at == text.Length || text[at] == '\n';
            return at;
        }

        inList = true;
        Swap(at, '•');
        for (var i = at + 1; i < end; i++)
        {
            Swap(i, ' ');
        }

        return end;
    }

    // As CommonMark has it, a number other than 1 begins a list only after an empty line.
    private int ItemEnd(int line, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 3 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var isItem = end == at ? at < text.Length && text[at] is '-' or '*' or '+'
            : end < text.Length && text[end] is '.' or ')' && (inList || text.AsSpan(at, end - at) is "1" || line < 2 || text[line - 2] == '\n');
        return isItem && (end + 1 == text.Length || text[end + 1] == '\n' || WordScan.IsBlank(text[end + 1])) ? end + 1 : at;
    }

    // Emphasis and code. Within a word «_» is a letter, between spaces «*» is a sign, and code that is not about numbers or addresses may be the name
    // of a field.
    private int Mark(int at)
    {
        var (mark, end) = (text[at], at + 1);
        while (end < text.Length && text[end] == mark)
        {
            end++;
        }

        var (before, after) = (at > 0 ? text[at - 1] : ' ', end < text.Length ? text[end] : ' ');
        var stays = mark switch
        {
            '_' => char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after),
            '~' => end == at + 1,
            '`' => !(IsOfAddress(before) || IsOfAddress(after)),
            _ => char.IsWhiteSpace(before) && char.IsWhiteSpace(after),
        };
        return stays ? end : Put(Span.FromBounds(at, end), "");
    }

    private static bool IsOfAddress(char c) => char.IsAsciiDigit(c) || c is '@' or '.';

    private int Tag(int at)
    {
        var rest = text.AsSpan(at + 1, Math.Min(LongestComment, text.Length - at - 1));
        if (rest.StartsWith("!--"))
        {
            return rest.IndexOf("-->") is var close and >= 0 ? Put(new(at, close + 4), "") : at + 1;
        }

        rest = rest[..Math.Min(LongestTag, rest.Length)];
        var name = WordScan.At(rest, rest.StartsWith("/") ? 1 : 0);
        var end = rest.IndexOfAny(">\n@");
        foreach (var (names, seen) in Tags)
        {
            if (end >= 0 && rest[end] == '>' && WordScan.IsOneOf(name, names))
            {
                return Put(new(at, end + 2), seen);
            }
        }

        return at + 1;
    }

    // «4l2 34 567», «9OO OO OO1»: letters that look like digits, in a word with a digit and nothing else, or right after one.
    private int Digits(int start)
    {
        var (from, end) = (start, start);
        while (from > kept && AsDigits.Contains(text[from - 1], StringComparison.Ordinal))
        {
            from--;
        }

        while (end < text.Length && (char.IsAsciiDigit(text[end]) || AsDigits.Contains(text[end], StringComparison.Ordinal)))
        {
            end++;
        }

        var hasLetters = text.AsSpan(from, end - from).ContainsAny(AsDigits);
        if (!hasLetters || (from > 0 && char.IsLetterOrDigit(text[from - 1])) || (end < text.Length && char.IsLetter(text[end])))
        {
            return end;
        }

        for (var i = from; i < end; i++)
        {
            Swap(i, DigitOf(text[i]));
        }

        var zeros = end + 1;
        while (end < text.Length && text[end] == ' ' && zeros < text.Length && text[zeros] is 'O' or 'o')
        {
            zeros++;
        }

        var isWhole = zeros > end + 2 && (zeros == text.Length || !char.IsLetter(text[zeros]));
        for (var i = end + 1; isWhole && i < zeros; i++)
        {
            end = Swap(i, '0');
        }

        return end;
    }

    private static char DigitOf(char c) => c switch
    {
        'O' or 'o' => '0',
        'I' or 'l' => '1',
        _ => c,
    };

    private void Keep(int to)
    {
        if (to <= kept)
        {
            return;
        }

        if (!follows)
        {
            pieces.Add(new(length, kept, 0));
            follows = true;
        }

        text.AsSpan(kept, to - kept).CopyTo(plain.AsSpan(length));
        length += to - kept;
        kept = to;
    }

    private int Swap(int at, char value)
    {
        Keep(at + 1);
        plain[length - 1] = value;
        return at + 1;
    }

    private int Put(Span source, string value)
    {
        Keep(source.Start);
        if (value.Length > 0)
        {
            pieces.Add(new(length, source.Start, source.Length));
            value.CopyTo(plain.AsSpan(length));
            length += value.Length;
        }

        follows = false;
        return kept = source.End;
    }
}
