using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Templating.Syntax;

internal sealed partial class Parser
{
    private bool inArgument;
    private bool minusSubtracts;

    private Expression ParseCallOrOperand(int above)
    {
        var operand = ParsePostfix();
        if (Current.Kind is TokenKind.Increment or TokenKind.Decrement && IsAssignable(operand) && !inArgument)
        {
            return ToIncrement(operand, Advance(), false);
        }

        if (inArgument || !IsCallable(operand) || !IsArgumentStart(Current))
        {
            return operand;
        }

        return IsSign(Current.Kind) ? ParseCallOrSubtraction(operand, above) : ParseSpacedCall(operand, above);
    }

    private static bool IsCallable(Expression operand) =>
        operand is GlobalExpression or LocalExpression or MemberExpression or IndexExpression || operand is CallExpression { IsParenthesized: false };

    private CallExpression ParseSpacedCall(Expression target, int above)
    {
        var before = depth;
        var arguments = ParseSpacedArguments(above);
        Deepen(before);
        return new(SpanFrom(target.Span), target, arguments);
    }

    /// <summary><c>x -1</c>: a call of x with -1, unless x turns out to be a number; so both readings are kept when they span the same tokens.</summary>
    private CallExpression ParseCallOrSubtraction(Expression target, int above)
    {
        var (start, startDepth) = (index, depth);
        var call = ParseSpacedCall(target, above);
        var (end, endDepth) = (index, depth);
        (index, depth) = (start, startDepth);
        var outer = minusSubtracts;
        minusSubtracts = true;
        var binary = ContinueBinary(target, above) as BinaryExpression;
        minusSubtracts = outer;
        if (index == end)
        {
            depth = Math.Max(depth, endDepth);
            return call with { OrSubtraction = binary };
        }

        (index, depth) = (end, endDepth);
        return call;
    }

    private ImmutableArray<Argument> ParseSpacedArguments(int above)
    {
        var arguments = ImmutableArray.CreateBuilder<Argument>();
        var outer = inArgument;
        inArgument = true;
        var deepest = 0;
        while (IsArgumentStart(Current))
        {
            arguments.Add(ParseArgument(arguments, () => ParseBinary(above)));
            deepest = Math.Max(deepest, depth);
        }

        depth = deepest;
        inArgument = outer;
        return arguments.ToImmutable();
    }

    /// <summary>The arguments of <c>f(a, b)</c>, where no space stands before the parenthesis.</summary>
    private ImmutableArray<Argument> ParseParenthesizedArguments()
    {
        var opener = Advance();
        return Within(true, () =>
        {
            var arguments = ImmutableArray.CreateBuilder<Argument>();
            var deepest = 0;
            while (Current.Kind is not (TokenKind.CloseParen or TokenKind.EndOfFile or TokenKind.CodeExit))
            {
                arguments.Add(ParseArgument(arguments, ParseExpression));
                deepest = Math.Max(deepest, depth);
                if (!TryTake(TokenKind.Comma))
                {
                    break;
                }
            }

            depth = deepest;
            Expect(TokenKind.CloseParen, ")", opener.Span);
            return arguments.ToImmutable();
        });
    }

    private Argument ParseArgument(ImmutableArray<Argument>.Builder before, Func<Expression> parseValue)
    {
        if (TryTake(TokenKind.Caret))
        {
            return new(ParsePostfix(), IsSpread: true);
        }

        if (Current.Kind == TokenKind.Identifier && Next() is { Kind: TokenKind.Colon } colon && (ternaries == 0 || !colon.SpaceBefore))
        {
            var name = Advance();
            Advance();
            SkipNewLines();
            if (before.Any(a => a.Name == name.Text))
            {
                Fault(name.Span, $"argumentet «{name.Text}» står to ganger");
            }

            return new(parseValue(), name.Text, name.Span);
        }

        if (before.Count > 0 && before[^1].Name is not null)
        {
            Fault(Current.Span, "etter et argument med navn må alle ha navn");
        }

        return new(parseValue());
    }

    private CallExpression ParsePipe(Expression piped)
    {
        var target = ParsePostfix();
        var first = new Argument(piped);
        if (target is CallExpression { IsParenthesized: true } call)
        {
            return call with { Span = Span.FromBounds(piped.Span.Start, call.Span.End), Arguments = call.Arguments.Insert(0, first), IsParenthesized = false };
        }

        var arguments = IsCallable(target) && IsArgumentStart(Current) ? ParseSpacedArguments(Precedence.Lowest) : [];
        return new(SpanFrom(piped.Span), target, arguments.Insert(0, first));
    }

    private bool IsArgumentStart(Token token) =>
        IsSign(token.Kind) ? IsNewArgumentSign(token)
        : token.Kind is TokenKind.OpenBracket ? token.SpaceBefore
        : token.Kind is TokenKind.Increment or TokenKind.Decrement ? false
        : token.Kind is TokenKind.Caret || ((IsExpressionStart(token) || IsKeywordArgument(token)) && !IsLoopArgument(token));

    /// <summary>An argument may be named as a keyword is: <c>math.plus 1 with: 2</c>.</summary>
    private bool IsKeywordArgument(Token token) => token.Kind == TokenKind.Identifier && Next() is { Kind: TokenKind.Colon, SpaceBefore: false };

    /// <summary>Between arguments, <c>f 1 -2</c> has two of them where <c>f 1 - 2</c> and <c>f 1-2</c> have one.</summary>
    private bool IsNewArgument() => inArgument && IsSign(Current.Kind) && IsNewArgumentSign(Current);

    private bool IsNewArgumentSign(Token sign) => !minusSubtracts && sign.SpaceBefore && !Next().SpaceBefore && IsExpressionStart(Next());

    private static bool IsSign(TokenKind kind) => kind is TokenKind.Minus or TokenKind.Plus;
}
