using Catalogue.Source;

namespace Catalogue.Templating.Syntax;

internal sealed partial class Lexer
{
    private void ReadTemplate()
    {
        while (position < text.Length)
        {
            var open = FindOpening(position, out var percents);
            ReadText(open);
            if (percents > 0)
            {
                ReadEscape(percents);
            }
            else if (open < text.Length)
            {
                ReadCode();
            }
        }

        Emit(TokenKind.EndOfFile, text.Length);
    }

    /// <summary>The next <c>{{</c>, or <c>{%{</c> with its number of percent signs.</summary>
    private int FindOpening(int from, out int percents)
    {
        percents = 0;
        for (var i = text.IndexOf('{', from); i >= 0; i = text.IndexOf('{', i + 1))
        {
            var end = i + 1;
            while (end < text.Length && text[end] == '%')
            {
                end++;
            }

            if (end < text.Length && text[end] == '{')
            {
                percents = end - i - 1;
                return i;
            }
        }

        return text.Length;
    }

    private void ReadText(int end)
    {
        var start = TrimStart(position, end);
        var startsLine = start == 0 || (trimNext == Trim.Line && start > position && text[start - 1] == '\n');
        trimNext = Trim.None;
        var trim = TrimOf(end);
        var stop = TrimEnd(start, end, trim);
        indent = trim == Trim.None && end < text.Length ? IndentBefore(start, end, startsLine) : null;
        position = end;
        if (stop > start)
        {
            tokens.Add(new(TokenKind.Text, Span.FromBounds(start, stop), false, text[start..stop]));
        }
    }

    private Trim TrimOf(int opening)
    {
        var mark = opening + 1;
        while (mark < text.Length && text[mark] == '%')
        {
            mark++;
        }

        return TrimMark(mark + 1);
    }

    private Trim TrimMark(int at) => at >= text.Length ? Trim.None : text[at] switch
    {
        '-' => Trim.All,
        '~' => Trim.Line,
        _ => Trim.None,
    };

    private int TrimStart(int start, int end)
    {
        while (trimNext != Trim.None && start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
            if (trimNext == Trim.Line && text[start - 1] == '\n')
            {
                break;
            }
        }

        return start;
    }

    private int TrimEnd(int start, int end, Trim trim)
    {
        while (trim != Trim.None && end > start && char.IsWhiteSpace(text[end - 1]) && (trim == Trim.All || text[end - 1] != '\n'))
        {
            end--;
        }

        return end;
    }

    private string? IndentBefore(int start, int end, bool startsLine)
    {
        var line = end;
        while (line > start && text[line - 1] is ' ' or '\t')
        {
            line--;
        }

        var isAlone = line > start ? text[line - 1] == '\n' : startsLine;
        return isAlone && line < end ? text[line..end] : null;
    }

    private void ReadEscape(int percents)
    {
        var opening = new Span(position, percents + 2);
        position = opening.End + (TrimMark(opening.End) == Trim.None ? 0 : 1);
        var closing = "}" + new string('%', percents) + "}";
        var end = text.IndexOf(closing, position, StringComparison.Ordinal);
        if (end < 0)
        {
            faults.Add(opening, "den skjermede blokka lukkes aldri", $"skriv «{closing}» der den slutter");
            end = text.Length;
        }

        var stop = end > position && end < text.Length && text[end - 1] is '-' or '~' ? end - 1 : end;
        trimNext = stop < end ? TrimMark(stop) : Trim.None;
        if (stop > position)
        {
            tokens.Add(new(TokenKind.Text, Span.FromBounds(position, stop), false, text[position..stop]));
        }

        position = Math.Min(text.Length, end + closing.Length);
    }
}
