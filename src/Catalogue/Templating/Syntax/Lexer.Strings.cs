using System.Globalization;
using System.Text;
using Catalogue.Source;

namespace Catalogue.Templating.Syntax;

internal sealed partial class Lexer
{
    private const int DeepestInterpolation = 20;
    private int interpolations;

    private void ReadString(char quote)
    {
        var start = position++;
        var value = new StringBuilder();
        while (Current != quote)
        {
            if (position >= text.Length)
            {
                GiveUp(start, quote.ToString());
                Emit(TokenKind.String, start, "");
                return;
            }

            ReadCharacter(value);
        }

        position++;
        Emit(TokenKind.String, start, value.ToString());
    }

    private void ReadVerbatim()
    {
        var start = position++;
        var value = new StringBuilder();
        for (; Current != '`' || At(1) == '`'; position++)
        {
            if (position >= text.Length)
            {
                GiveUp(start, "`");
                Emit(TokenKind.String, start, "");
                return;
            }

            position += Current == '`' ? 1 : 0;
            value.Append(Current);
        }

        position++;
        Emit(TokenKind.String, start, value.ToString());
    }

    private void ReadInterpolated(int start)
    {
        var quote = Current;
        position++;
        Emit(TokenKind.InterpolationStart, start);
        if (++interpolations > DeepestInterpolation)
        {
            faults.Add(Span.FromBounds(start, position), "for mange tekster med «{ }» inni hverandre", "legg de innerste i variabler");
            position = text.Length;
        }

        var value = new StringBuilder();
        var piece = position;
        while (Current != quote)
        {
            if (position >= text.Length)
            {
                GiveUp(start, quote.ToString());
                break;
            }

            if (Current == '{')
            {
                Emit(TokenKind.String, piece, value.ToString());
                value.Clear();
                ReadHole();
                piece = position;
            }
            else
            {
                ReadCharacter(value, allowsBrace: true);
            }
        }

        Emit(TokenKind.String, piece, value.ToString());
        position = Math.Min(text.Length, position + (Current == quote ? 1 : 0));
        Emit(TokenKind.InterpolationEnd, position);
        interpolations--;
    }

    private void ReadHole()
    {
        var outer = openBraces;
        openBraces = 0;
        Take(TokenKind.HoleStart, 1);
        while (position < text.Length && !(Current == '}' && openBraces == 0))
        {
            ReadCodeToken();
        }

        openBraces = outer;
        Take(TokenKind.HoleEnd, position < text.Length ? 1 : 0);
    }

    private void ReadCharacter(StringBuilder value, bool allowsBrace = false)
    {
        if (Current != '\\')
        {
            value.Append(Current);
            position++;
            return;
        }

        var start = position++;
        var escape = Current;
        position++;
        char? plain = escape switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\b',
            'f' => '\f',
            '0' => '\0',
            '\\' or '"' or '\'' => escape,
            '{' or '}' when allowsBrace => escape,
            'u' => ReadHex(4),
            'x' => ReadHex(2),
            '\n' => '\n',
            _ => null,
        };
        if (plain is null && position <= text.Length)
        {
            faults.Add(
                Span.FromBounds(start, position),
                $"«{text[start..position]}» er ikke et tegn som kan skrives slik",
                "skriv «\\\\» for en omvendt skråstrek, eller bruk `…` rundt teksten");
        }

        value.Append(plain ?? escape);
    }

    private char? ReadHex(int digits)
    {
        if (position + digits > text.Length
            || !int.TryParse(text.AsSpan(position, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return null;
        }

        position += digits;
        return (char)code;
    }

    /// <summary>Goes on after a string without an end: at the end of its code block or its line, whichever comes first.</summary>
    private void GiveUp(int start, string quote)
    {
        faults.Add(new(start, 1), "teksten lukkes aldri", $"skriv «{quote}» der den slutter");
        var line = text.IndexOf('\n', start);
        var exit = text.IndexOf("}}", start, StringComparison.Ordinal);
        var end = Math.Min(line < 0 ? text.Length : line, exit < 0 ? text.Length : exit);
        position = Math.Max(start + 1, end);
    }
}
