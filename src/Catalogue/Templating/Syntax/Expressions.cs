using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Templating.Syntax;

/// <summary>A part of a template that has a value.</summary>
internal abstract record Expression(Span Span);

internal sealed record LiteralExpression(Span Span, object? Value) : Expression(Span);

/// <summary>A text with holes: literal texts and expressions in the order they are written.</summary>
internal sealed record InterpolatedExpression(Span Span, ImmutableArray<Expression> Parts) : Expression(Span);

internal sealed record GlobalExpression(Span Span, string Name) : Expression(Span);

internal sealed record LocalExpression(Span Span, string Name) : Expression(Span);

/// <summary>The arguments of the function or included template: <c>$</c>.</summary>
internal sealed record ArgumentsExpression(Span Span) : Expression(Span);

/// <summary>The block given to the function by <c>wrap</c>: <c>$$</c>.</summary>
internal sealed record BlockExpression(Span Span) : Expression(Span);

internal sealed record ThisExpression(Span Span) : Expression(Span);

/// <summary>A word about the running loop, such as <c>for.index</c>.</summary>
internal sealed record LoopExpression(Span Span, string Name) : Expression(Span);

internal sealed record MemberExpression(Span Span, Expression Target, string Name, Span NameSpan, bool IsConditional) : Expression(Span);

internal sealed record IndexExpression(Span Span, Expression Target, Expression Index, bool IsConditional) : Expression(Span);

internal sealed record UnaryExpression(Span Span, TokenKind Operator, Expression Operand) : Expression(Span);

/// <summary><c>++x</c>, <c>x--</c> and their like.</summary>
internal sealed record IncrementExpression(Span Span, Expression Target, int Step, bool GivesNewValue) : Expression(Span);

internal sealed record BinaryExpression(Span Span, TokenKind Operator, Span OperatorSpan, Expression Left, Expression Right) : Expression(Span);

internal sealed record ConditionalExpression(Span Span, Expression Condition, Expression Then, Expression Else) : Expression(Span);

internal sealed record ArrayExpression(Span Span, ImmutableArray<Expression> Items) : Expression(Span);

internal sealed record ObjectExpression(Span Span, ImmutableArray<(string Name, Expression Value)> Members) : Expression(Span);

/// <summary>A call; what is piped into it stands as its first argument.</summary>
internal sealed record CallExpression(Span Span, Expression Target, ImmutableArray<Argument> Arguments) : Expression(Span)
{
    /// <summary><c>x -1</c> is a call of a function x, but a subtraction for a number x.</summary>
    public BinaryExpression? OrSubtraction { get; init; }

    public bool IsParenthesized { get; init; }
}

internal sealed record FunctionExpression(Span Span, FunctionDefinition Function) : Expression(Span);

/// <summary>An argument: its name if it has one, and whether <c>^</c> spreads a list over several.</summary>
internal sealed record Argument(Expression Value, string? Name = null, Span NameSpan = default, bool IsSpread = false);

internal sealed record Parameter(string Name, Span Span, Expression? Default = null, bool IsRest = false);

/// <summary>What <c>func</c> and <c>do</c> define; parameters are absent for a function that takes its arguments as <c>$</c>.</summary>
internal sealed record FunctionDefinition(string Name, ImmutableArray<Parameter>? Parameters, Block Body, Expression? Result = null);
