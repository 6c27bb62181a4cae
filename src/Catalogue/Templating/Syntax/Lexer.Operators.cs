
namespace Catalogue.Templating.Syntax;

internal sealed partial class Lexer
{
    // Longer operators stand before the ones they begin with.
    private static readonly (string Text, TokenKind Kind)[] Operators =
    [
        ("??=", TokenKind.CoalesceAssign), ("//=", TokenKind.DivideRoundAssign), ("..<", TokenKind.RangeExclusive), ("...", TokenKind.Ellipsis),
        ("??", TokenKind.Coalesce), ("?!", TokenKind.NotCoalesce), ("?.", TokenKind.QuestionDot), ("?[", TokenKind.QuestionBracket),
        ("..", TokenKind.Range), ("==", TokenKind.Equal), ("!=", TokenKind.NotEqual), ("<=", TokenKind.LessOrEqual), (">=", TokenKind.GreaterOrEqual),
        ("<<", TokenKind.ShiftLeft), (">>", TokenKind.ShiftRight), ("&&", TokenKind.And), ("||", TokenKind.Or), ("|>", TokenKind.Pipe),
        ("++", TokenKind.Increment), ("--", TokenKind.Decrement), ("//", TokenKind.DivideRound), ("+=", TokenKind.PlusAssign),
        ("-=", TokenKind.MinusAssign), ("*=", TokenKind.TimesAssign), ("/=", TokenKind.DivideAssign), ("%=", TokenKind.ModuloAssign),
        ("(", TokenKind.OpenParen), (")", TokenKind.CloseParen), ("[", TokenKind.OpenBracket), ("]", TokenKind.CloseBracket),
        ("{", TokenKind.OpenBrace), ("}", TokenKind.CloseBrace), (".", TokenKind.Dot), ("?", TokenKind.Question), (":", TokenKind.Colon),
        (",", TokenKind.Comma), (";", TokenKind.Semicolon), ("=", TokenKind.Assign), ("+", TokenKind.Plus), ("-", TokenKind.Minus),
        ("*", TokenKind.Times), ("/", TokenKind.Divide), ("%", TokenKind.Modulo), ("<", TokenKind.Less), (">", TokenKind.Greater),
        ("!", TokenKind.Not), ("&", TokenKind.BitAnd), ("^", TokenKind.Caret), ("@", TokenKind.At), ("|", TokenKind.Pipe),
    ];

    private void ReadOperator()
    {
        foreach (var (sign, kind) in Operators)
        {
            if (Follows(sign) && !IsTernary(kind))
            {
                openBraces += kind == TokenKind.OpenBrace ? 1 : kind == TokenKind.CloseBrace ? -1 : 0;
                Take(kind, sign.Length);
                return;
            }
        }

        faults.Add(new(position, 1), $"tegnet «{Current}» hører ikke hjemme i kode");
        Take(TokenKind.Invalid, 1);
    }

    /// <summary>In <c>a ? [1] : .5</c> the question mark stands alone; <c>?[</c> and <c>?.</c> follow what they look into.</summary>
    private bool IsTernary(TokenKind kind) =>
        (kind == TokenKind.QuestionDot && char.IsAsciiDigit(At(2))) || (kind == TokenKind.QuestionBracket && afterSpace);
}
