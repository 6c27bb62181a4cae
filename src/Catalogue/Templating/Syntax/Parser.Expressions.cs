using Catalogue.Source;

namespace Catalogue.Templating.Syntax;

internal sealed partial class Parser
{
    private int ternaries;

    /// <summary>An expression with its pipes and its <c>? :</c>.</summary>
    private Expression ParseExpression()
    {
        var outerArgument = inArgument;
        inArgument = false;
        Expression result = new LiteralExpression(Current.Span, null);
        if (TryEnter())
        {
            result = ParsePipes(ParseBinary(Precedence.Lowest));
            result = Current.Kind == TokenKind.Question ? ParseConditional(result) : result;
        }

        nesting--;
        inArgument = outerArgument;
        return result;
    }

    private Expression ParsePipes(Expression left)
    {
        while (IsPipeAhead())
        {
            var before = depth;
            SkipNewLines();
            Advance();
            SkipNewLines();
            left = ParsePipe(left);
            Deepen(before);
            left = ContinueBinary(left, Precedence.Lowest);
        }

        return left;
    }

    /// <summary>A pipe may stand at the end of a line or at the beginning of the next.</summary>
    private bool IsPipeAhead()
    {
        var at = index;
        while (tokens[at].Kind == TokenKind.NewLine)
        {
            at++;
        }

        return tokens[at].Kind == TokenKind.Pipe;
    }

    private ConditionalExpression ParseConditional(Expression condition)
    {
        var before = depth;
        Advance();
        SkipNewLines();
        ternaries++;
        var then = ParseExpression();
        ternaries--;
        before = Math.Max(before, depth);
        SkipNewLines();
        Expect(TokenKind.Colon, ":");
        SkipNewLines();
        var otherwise = ParseExpression();
        Deepen(before);
        return new(Span.FromBounds(condition.Span.Start, otherwise.Span.End), condition, then, otherwise);
    }

    private Expression ParseBinary(int above)
    {
        Expression result = new LiteralExpression(Current.Span, null);
        if (TryEnter())
        {
            result = ContinueBinary(ParseUnary(above), above);
        }

        nesting--;
        return result;
    }

    private Expression ContinueBinary(Expression left, int above)
    {
        while (Precedence.Of(Current.Kind) is { } strength && strength > above && !IsNewArgument())
        {
            var before = depth;
            var sign = Advance();
            SkipNewLines();
            var right = ParseBinary(strength);
            Deepen(before);
            left = new BinaryExpression(Span.FromBounds(left.Span.Start, right.Span.End), sign.Kind, sign.Span, left, right);
        }

        return left;
    }

    private Expression ParseUnary(int above)
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Not or TokenKind.Minus or TokenKind.Plus:
                Advance();
                var operand = ParseBinary(Precedence.Unary);
                Deepen(0);
                return new UnaryExpression(Span.FromBounds(token.Span.Start, operand.Span.End), token.Kind, operand);
            case TokenKind.At:
                Advance();
                var target = ParsePostfix();
                return new UnaryExpression(Span.FromBounds(token.Span.Start, target.Span.End), token.Kind, target);
            case TokenKind.Increment or TokenKind.Decrement:
                Advance();
                return ToIncrement(ParsePostfix(), token, true);
            case TokenKind.Caret:
                Advance();
                Fault(token.Span, "«^» kan bare stå foran et argument i et funksjonskall");
                return ParsePostfix();
            default:
                return ParseCallOrOperand(above);
        }
    }

    private IncrementExpression ToIncrement(Expression target, Token sign, bool givesNewValue)
    {
        if (!IsAssignable(target))
        {
            Fault(sign.Span, $"«{(sign.Kind == TokenKind.Increment ? "++" : "--")}» må stå ved en variabel, et medlem eller et element");
        }

        return new(SpanFrom(givesNewValue ? sign.Span : target.Span), target, sign.Kind == TokenKind.Increment ? 1 : -1, givesNewValue);
    }
}
