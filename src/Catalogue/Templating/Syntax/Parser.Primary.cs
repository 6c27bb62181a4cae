using System.Collections.Immutable;
using System.Globalization;

namespace Catalogue.Templating.Syntax;

internal sealed partial class Parser
{
    private static bool IsExpressionStart(Token token) => token.Kind switch
    {
        TokenKind.Identifier => !Keywords.All.Contains(token.Text) || token.Text == "do" || Keywords.LoopWords.Contains(token.Text),
        TokenKind.Local or TokenKind.Arguments or TokenKind.Block or TokenKind.Number or TokenKind.String or TokenKind.InterpolationStart => true,
        TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenBrace => true,
        TokenKind.Not or TokenKind.At or TokenKind.Plus or TokenKind.Minus or TokenKind.Increment or TokenKind.Decrement => true,
        _ => false,
    };

    /// <summary>An operand with what follows it directly: <c>.name</c>, <c>[index]</c>, <c>(arguments)</c>.</summary>
    private Expression ParsePostfix()
    {
        var result = ParsePrimary();
        while (true)
        {
            var token = Current;
            var before = depth;
            switch (token.Kind)
            {
                case TokenKind.Dot or TokenKind.QuestionDot:
                    result = ParseMember(result);
                    break;
                case TokenKind.OpenBracket when !token.SpaceBefore:
                case TokenKind.QuestionBracket:
                    Advance();
                    var position = Within(true, ParseExpression);
                    Expect(TokenKind.CloseBracket, "]", token.Span);
                    result = new IndexExpression(SpanFrom(result.Span), result, position, token.Kind == TokenKind.QuestionBracket);
                    break;
                case TokenKind.OpenParen when !token.SpaceBefore && IsCallable(result):
                    var arguments = ParseParenthesizedArguments();
                    result = new CallExpression(SpanFrom(result.Span), result, arguments) { IsParenthesized = true };
                    break;
                default:
                    return result;
            }

            Deepen(before);
        }
    }

    private Expression ParseMember(Expression target)
    {
        var dot = Advance();
        if (Current.Kind != TokenKind.Identifier || (Current.SpaceBefore && tokens[index].Kind == TokenKind.NewLine))
        {
            Fault(dot.Span, "etter punktumet må det stå et navn");
            return target;
        }

        var name = Advance();
        return new MemberExpression(SpanFrom(target.Span), target, name.Text, name.Span, dot.Kind == TokenKind.QuestionDot);
    }

    private Expression ParsePrimary()
    {
        var token = Current;
        depth = 1;
        if (!IsExpressionStart(token))
        {
            Fault(token.Span, $"her mangler et uttrykk, men det står {Describe(token)}");
            return new LiteralExpression(token.Span, null);
        }

        switch (token.Kind)
        {
            case TokenKind.Number or TokenKind.String:
                return new LiteralExpression(token.Span, Advance().Value);
            case TokenKind.InterpolationStart:
                return ParseInterpolated();
            case TokenKind.Local:
                Advance();
                return int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? new IndexExpression(token.Span, new ArgumentsExpression(token.Span), new LiteralExpression(token.Span, number), false)
                    : new LocalExpression(token.Span, token.Text);
            case TokenKind.Arguments:
                Advance();
                return new ArgumentsExpression(token.Span);
            case TokenKind.Block:
                Advance();
                return new BlockExpression(token.Span);
            case TokenKind.OpenParen:
                return ParseNested();
            case TokenKind.OpenBracket:
                return ParseArray();
            case TokenKind.OpenBrace:
                return ParseObject();
            case TokenKind.Identifier:
                return ParseName();
            default:
                return ParseBinary(Precedence.Unary);
        }
    }

    private Expression ParseName()
    {
        if (Current.Text == "do")
        {
            return ParseAnonymousFunction();
        }

        var name = Advance();
        if (Keywords.LoopWords.Contains(name.Text))
        {
            return ParseLoopWord(name);
        }

        return name.Text switch
        {
            "true" => new LiteralExpression(name.Span, true),
            "false" => new LiteralExpression(name.Span, false),
            "null" => new LiteralExpression(name.Span, null),
            "this" => new ThisExpression(name.Span),
            _ => new GlobalExpression(name.Span, name.Text),
        };
    }

    private LoopExpression ParseLoopWord(Token word)
    {
        if (TryTake(TokenKind.Dot) && Current.Kind == TokenKind.Identifier)
        {
            var member = Advance();
            return new(member.Span, member.Text);
        }

        Fault(word.Span, $"«{word.Text}» kan ikke stå i et uttrykk", $"det begynner en setning; «{word.Text}.index» og lignende kan brukes inne i løkka");
        return new(word.Span, "index");
    }

    private Expression ParseNested()
    {
        var opener = Advance();
        var inner = Within(true, ParseExpression);
        Within(true, () => Expect(TokenKind.CloseParen, ")", opener.Span));
        Deepen(0);
        return inner is CallExpression { IsParenthesized: true } call ? call with { IsParenthesized = false } : inner;
    }

    private ArrayExpression ParseArray()
    {
        var opener = Advance();
        var items = Within(true, () =>
        {
            var items = ImmutableArray.CreateBuilder<Expression>();
            var deepest = 0;
            while (Current.Kind is not (TokenKind.CloseBracket or TokenKind.EndOfFile or TokenKind.CodeExit))
            {
                items.Add(ParseExpression());
                deepest = Math.Max(deepest, depth);
                if (!TryTake(TokenKind.Comma))
                {
                    break;
                }
            }

            Expect(TokenKind.CloseBracket, "]", opener.Span);
            depth = deepest;
            return items.ToImmutable();
        });
        Deepen(0);
        return new(SpanFrom(opener.Span), items);
    }

    private ObjectExpression ParseObject()
    {
        var opener = Advance();
        var members = Within(true, () =>
        {
            var members = ImmutableArray.CreateBuilder<(string, Expression)>();
            var deepest = 0;
            while (Current.Kind is TokenKind.Identifier or TokenKind.String)
            {
                var name = Advance();
                Expect(TokenKind.Colon, ":");
                members.Add((name.Text, ParseExpression()));
                deepest = Math.Max(deepest, depth);
                if (!TryTake(TokenKind.Comma))
                {
                    break;
                }
            }

            Expect(TokenKind.CloseBrace, "}", opener.Span);
            depth = deepest;
            return members.ToImmutable();
        });
        Deepen(0);
        return new(SpanFrom(opener.Span), members);
    }

    private InterpolatedExpression ParseInterpolated()
    {
        var opener = Advance();
        var parts = ImmutableArray.CreateBuilder<Expression>();
        var deepest = 0;
        while (Current.Kind is not (TokenKind.InterpolationEnd or TokenKind.EndOfFile))
        {
            var token = Advance();
            if (token is { Kind: TokenKind.String } && token.Text.Length > 0)
            {
                parts.Add(new LiteralExpression(token.Span, token.Text));
            }
            else if (token.Kind == TokenKind.HoleStart)
            {
                parts.Add(Within(true, ParseExpression));
                deepest = Math.Max(deepest, depth);
                Within(true, () => Expect(TokenKind.HoleEnd, "}", token.Span));
            }
        }

        Advance();
        depth = deepest;
        Deepen(0);
        return new(SpanFrom(opener.Span), parts.ToImmutable());
    }
}
