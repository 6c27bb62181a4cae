namespace Catalogue.Templating.Syntax;

/// <summary>How tightly the binary operators bind.</summary>
internal static class Precedence
{
    public const int Lowest = 0;
    public const int Or = 30;
    public const int Unary = 200;

    /// <summary>The strength of an operator, or null for what is none.</summary>
    public static int? Of(TokenKind kind) => kind switch
    {
        TokenKind.Coalesce or TokenKind.NotCoalesce => 20,
        TokenKind.Or => Or,
        TokenKind.And => 40,
        TokenKind.BitAnd => 60,
        TokenKind.Equal or TokenKind.NotEqual => 70,
        TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => 80,
        TokenKind.ShiftLeft or TokenKind.ShiftRight => 90,
        TokenKind.Plus or TokenKind.Minus => 100,
        TokenKind.Times or TokenKind.Divide or TokenKind.DivideRound or TokenKind.Modulo => 110,
        TokenKind.Range or TokenKind.RangeExclusive => 130,
        _ => null,
    };
}
