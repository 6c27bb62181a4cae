using Catalogue.Source;

namespace Catalogue.Templating.Syntax;

internal sealed partial class Lexer
{
    private string? indent;

    private void ReadCode()
    {
        var opening = new Span(position, 2);
        var first = tokens.Count;
        position += TrimMark(position + 2) == Trim.None ? 2 : 3;
        openBraces = 0;
        afterSpace = true;
        tokens.Add(new(TokenKind.CodeEnter, opening, false, indent));
        while (!TryReadExit(opening))
        {
            if (position >= text.Length)
            {
                faults.Add(opening, "kodeblokka lukkes aldri", "skriv «}}» der koden slutter");
                DropBeyondLine(first + 1);
                Emit(TokenKind.CodeExit, position);
                return;
            }

            ReadCodeToken();
        }
    }

    private bool TryReadExit(Span opening)
    {
        if (openBraces > 0)
        {
            return false;
        }

        var marked = Current is '-' or '~' && At(1) == '}' && At(2) == '}';
        if (marked || Follows("}}"))
        {
            trimNext = marked ? TrimMark(position) : Trim.None;
            Take(TokenKind.CodeExit, marked ? 3 : 2);
            return true;
        }

        if (Follows("{{"))
        {
            faults.Add(opening, "kodeblokka er ikke lukket når neste begynner", "skriv «}}» der koden slutter");
            Emit(TokenKind.CodeExit, position);
            return true;
        }

        if (Current != '}')
        {
            return false;
        }

        faults.Add(new(position, 1), "«}» står alene", "en kodeblokk lukkes med «}}», og hver «{» med en «}»");
        Take(TokenKind.CodeExit, 1);
        return true;
    }

    /// <summary>Of a block without an end only the first line is surely code; the rest would give faults that lead astray.</summary>
    private void DropBeyondLine(int from)
    {
        var lineEnd = from < tokens.Count ? tokens.FindIndex(from, t => t.Kind == TokenKind.NewLine) : -1;
        if (lineEnd >= 0)
        {
            tokens.RemoveRange(lineEnd, tokens.Count - lineEnd);
        }
    }

    private void ReadCodeToken()
    {
        var c = Current;
        if (c == '\n')
        {
            Take(TokenKind.NewLine, 1);
            afterSpace = true;
        }
        else if (char.IsWhiteSpace(c))
        {
            position++;
            afterSpace = true;
        }
        else if (c == '#')
        {
            SkipComment();
        }
        else if (char.IsAsciiDigit(c))
        {
            ReadNumber();
        }
        else if (char.IsLetter(c) || c == '_')
        {
            ReadIdentifier();
        }
        else if (c == '$')
        {
            ReadDollar();
        }
        else if (c is '"' or '\'')
        {
            ReadString(c);
        }
        else if (c == '`')
        {
            ReadVerbatim();
        }
        else
        {
            ReadOperator();
        }
    }

    /// <summary>A comment ends at its line's end, or at the next <c>##</c>; either also where the code block ends.</summary>
    private void SkipComment()
    {
        var isBlock = Follows("##");
        position += isBlock ? 2 : 1;
        while (position < text.Length && !(Follows("}}") || Follows("-}}") || Follows("~}}")))
        {
            if (isBlock && Follows("##"))
            {
                position += 2;
                break;
            }

            if (!isBlock && Current == '\n')
            {
                break;
            }

            position++;
        }

        afterSpace = true;
    }

    private void ReadIdentifier()
    {
        var start = position;
        SkipName();
        var isMember = tokens.Count > 0 && tokens[^1].Kind is TokenKind.Dot or TokenKind.QuestionDot;
        if (isMember && Current == '?' && At(1) is not ('.' or '[' or '?' or '!') && text.AsSpan(start, position - start) is "empty")
        {
            position++;
        }

        Emit(TokenKind.Identifier, start, text[start..position]);
    }

    private void ReadDollar()
    {
        var start = position++;
        if (Current is '"' or '\'')
        {
            ReadInterpolated(start);
        }
        else if (Current == '$')
        {
            position++;
            Emit(TokenKind.Block, start);
        }
        else
        {
            SkipName();
            Emit(position == start + 1 ? TokenKind.Arguments : TokenKind.Local, start, text[(start + 1)..position]);
        }
    }

    private void SkipName()
    {
        while (char.IsLetterOrDigit(Current) || Current == '_')
        {
            position++;
        }
    }
}
