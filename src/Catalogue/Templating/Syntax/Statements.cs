using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Templating.Syntax;

/// <summary>A part of a template that does something.</summary>
internal abstract record Statement(Span Span);

internal sealed record Block(ImmutableArray<Statement> Statements)
{
    public static readonly Block Empty = new([]);
}

internal sealed record TextStatement(Span Span, string Text) : Statement(Span);

/// <summary>Writes a value; <paramref name="Indent"/> is the white space before a code block that stands alone on its line.</summary>
internal sealed record OutputStatement(Span Span, Expression Value, string? Indent) : Statement(Span);

/// <summary>An assignment; <paramref name="Operator"/> is the arithmetic of a compound one, or <see cref="TokenKind.Assign"/>.</summary>
internal sealed record AssignStatement(Span Span, Expression Target, TokenKind Operator, Span OperatorSpan, Expression Value) : Statement(Span);

internal sealed record IfStatement(Span Span, ImmutableArray<(Expression Condition, Block Body)> Branches, Block Else) : Statement(Span);

internal sealed record CaseStatement(Span Span, Expression Value, ImmutableArray<WhenBranch> Branches, Block Else) : Statement(Span);

/// <summary>The statements of a <c>case</c> for some values.</summary>
internal sealed record WhenBranch(ImmutableArray<Expression> Matches, Block Body);

internal sealed record ForStatement(Span Span, Expression Variable, Expression Items, LoopArguments Arguments, Block Body, Block Else) : Statement(Span)
{
    public bool IsTable { get; init; }
}

/// <summary>What narrows a loop: <c>limit</c>, <c>offset</c>, <c>reversed</c>, and <c>cols</c> of a table.</summary>
internal sealed record LoopArguments(Expression? Limit = null, Expression? Offset = null, Expression? Columns = null, bool IsReversed = false);

internal sealed record WhileStatement(Span Span, Expression Condition, Block Body) : Statement(Span);

internal sealed record CaptureStatement(Span Span, Expression Target, Block Body) : Statement(Span);

internal sealed record WithStatement(Span Span, Expression Target, Block Body) : Statement(Span);

internal sealed record WrapStatement(Span Span, CallExpression Call, Block Body) : Statement(Span);

internal sealed record FunctionStatement(Span Span, Expression Target, FunctionDefinition Function) : Statement(Span);

internal sealed record ReturnStatement(Span Span, Expression? Value) : Statement(Span);

internal sealed record ReadOnlyStatement(Span Span, Expression Target) : Statement(Span);

internal sealed record ImportStatement(Span Span, Expression Value) : Statement(Span);

internal sealed record BreakStatement(Span Span) : Statement(Span);

internal sealed record ContinueStatement(Span Span) : Statement(Span);
