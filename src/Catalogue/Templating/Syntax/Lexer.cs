using Catalogue.Source;

namespace Catalogue.Templating.Syntax;

/// <summary>Cuts a template into tokens: the text between code blocks, escaped blocks, and what the code is made of.</summary>
internal sealed partial class Lexer
{
    private readonly string text;
    private readonly SyntaxFaults faults;
    private readonly List<Token> tokens = [];
    private int position;
    private bool afterSpace;
    private int openBraces;
    private Trim trimNext;

    private Lexer(string text, SyntaxFaults faults)
    {
        this.text = text;
        this.faults = faults;
    }

    private enum Trim
    {
        None,
        Line,
        All,
    }

    private char Current => At(0);

    public static List<Token> Tokens(string text, SyntaxFaults faults)
    {
        var lexer = new Lexer(text, faults);
        lexer.ReadTemplate();
        return lexer.tokens;
    }

    /// <summary>The tokens of a lone expression, as if it stood inside a code block.</summary>
    public static List<Token> ExpressionTokens(string text, SyntaxFaults faults)
    {
        var lexer = new Lexer(text, faults);
        while (lexer.position < text.Length)
        {
            lexer.ReadCodeToken();
        }

        lexer.Emit(TokenKind.EndOfFile, text.Length);
        return lexer.tokens;
    }

    private char At(int ahead) => position + ahead < text.Length ? text[position + ahead] : '\0';

    private bool Follows(string expected) => string.CompareOrdinal(text, position, expected, 0, expected.Length) == 0;

    private void Emit(TokenKind kind, int start, object? value = null)
    {
        tokens.Add(new(kind, Span.FromBounds(start, position), afterSpace, value));
        afterSpace = false;
    }

    private void Take(TokenKind kind, int length)
    {
        var start = position;
        position += length;
        Emit(kind, start);
    }
}
