using Catalogue.Source;
using Catalogue.Templating.Syntax;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.Evaluation;

internal sealed class ArithmeticNode(Span span, TokenKind operation, Node left, Node right) : Node(span)
{
    public override object? Evaluate(Rendering run) => Operators.Arithmetic(operation, left.Evaluate(run), right.Evaluate(run), run, Span);
}

internal sealed class EqualityNode(Span span, Node left, Node right, bool isNegated) : Node(span)
{
    public override object? Evaluate(Rendering run) => Operators.Boxed(Operators.AreEqual(left.Evaluate(run), right.Evaluate(run)) != isNegated);
}

internal sealed class ComparisonNode(Span span, TokenKind operation, Node left, Node right) : Node(span)
{
    public override object? Evaluate(Rendering run)
    {
        var order = Operators.Compare(left.Evaluate(run), right.Evaluate(run), Span);
        return Operators.Boxed(operation switch
        {
            TokenKind.Less => order < 0,
            TokenKind.LessOrEqual => order <= 0,
            TokenKind.Greater => order > 0,
            _ => order >= 0,
        });
    }
}

internal sealed class LogicNode(Span span, Node left, Node right, bool isAnd) : Node(span)
{
    public override object? Evaluate(Rendering run) =>
        ScriptValues.IsTruthy(left.Evaluate(run)) == isAnd ? Operators.Boxed(ScriptValues.IsTruthy(right.Evaluate(run))) : Operators.Boxed(!isAnd);
}

internal sealed class NotNode(Span span, Node operand) : Node(span)
{
    public override object? Evaluate(Rendering run) => Operators.Boxed(!ScriptValues.IsTruthy(operand.Evaluate(run)));
}

/// <summary><c>??</c> gives the right value when the left is null; <c>?!</c> when it is not.</summary>
internal sealed class CoalesceNode(Span span, Node left, Node right, bool whenNull) : Node(span)
{
    public override object? Evaluate(Rendering run)
    {
        var value = left.Evaluate(run);
        return value is null == whenNull ? right.Evaluate(run) : value;
    }
}

internal sealed class RangeNode(Span span, Node left, Node right, bool includesEnd) : Node(span)
{
    public override object? Evaluate(Rendering run) =>
        new ScriptRange(ScriptValues.ToInt(left.Evaluate(run), left.Span), ScriptValues.ToInt(right.Evaluate(run), right.Span), includesEnd);
}

internal sealed class SignNode(Span span, Node operand, bool isMinus) : Node(span)
{
    public override object? Evaluate(Rendering run)
    {
        var value = operand.Evaluate(run);
        return value switch
        {
            null => null,
            TimeSpan time => isMinus ? -time : time,
            // A text that holds a number counts as that number, as it does for the functions.
            string text => isMinus ? -ScriptValues.ToDouble(text, Span) : ScriptValues.ToDouble(text, Span),
            _ when ScriptValues.IsNumber(value) => isMinus ? ScriptArithmetic.Apply(ArithmeticOperator.Subtract, 0, value, Span) : value,
            _ => throw new ScriptException(Span, $"«{(isMinus ? "-" : "+")}» kan ikke stå foran {ScriptValues.Describe(value)}"),
        };
    }
}

internal sealed class IncrementNode(Span span, PathNode target, int step, bool givesNewValue) : Node(span)
{
    public override object? Evaluate(Rendering run)
    {
        var before = target.Evaluate(run) ?? 0;
        var after = Operators.Arithmetic(TokenKind.Plus, before, step, run, Span);
        target.Assign(run, after);
        return givesNewValue ? after : before;
    }
}
