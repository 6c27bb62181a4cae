using System.Collections.Immutable;

namespace Catalogue.Templating.Syntax;

internal sealed partial class Parser
{
    private FunctionStatement ParseFunction(Token opener)
    {
        var target = ParseFunctionName();
        var parameters = Current is { Kind: TokenKind.OpenParen } ? ParseParameters() : (ImmutableArray<Parameter>?)null;
        if (parameters is not null && TryTake(TokenKind.Assign))
        {
            SkipNewLines();
            var result = ParseExpression();
            return new(SpanFrom(opener.Span), target, new(NameOf(target), parameters, Block.Empty, result));
        }

        EndStatement();
        var body = ParseFunctionBody();
        ExpectEnd(opener);
        return new(opener.Span, target, new(NameOf(target), parameters, body));
    }

    /// <summary>A name without what might look like a call: <c>func f(x)</c> declares a parameter, it calls nothing.</summary>
    private Expression ParseFunctionName()
    {
        if (Current.Kind is not (TokenKind.Identifier or TokenKind.Local) || Keywords.All.Contains(Current.Text))
        {
            Fault(Current.Span, $"etter «func» må det stå et navn, men det står {Describe(Current)}");
            return new GlobalExpression(Current.Span, "_");
        }

        var name = Advance();
        Expression target = name.Kind == TokenKind.Local ? new LocalExpression(name.Span, name.Text) : new GlobalExpression(name.Span, name.Text);
        while (Current.Kind == TokenKind.Dot && Next().Kind == TokenKind.Identifier)
        {
            Advance();
            var member = Advance();
            target = new MemberExpression(SpanFrom(target.Span), target, member.Text, member.Span, false);
        }

        return target;
    }

    private Block ParseFunctionBody()
    {
        var (outerLoops, outerHeader) = (loops, inLoopHeader);
        (loops, inLoopHeader) = (0, false);
        var body = ParseBody();
        (loops, inLoopHeader) = (outerLoops, outerHeader);
        return body;
    }

    private ImmutableArray<Parameter> ParseParameters()
    {
        var opener = Advance();
        return Within(true, () =>
        {
            var parameters = ImmutableArray.CreateBuilder<Parameter>();
            while (Current.Kind is TokenKind.Identifier)
            {
                parameters.Add(ParseParameter(parameters));
                if (!TryTake(TokenKind.Comma))
                {
                    break;
                }
            }

            Expect(TokenKind.CloseParen, ")", opener.Span);
            return parameters.ToImmutable();
        });
    }

    private Parameter ParseParameter(ImmutableArray<Parameter>.Builder before)
    {
        var name = Advance();
        var fallback = TryTake(TokenKind.Assign) ? ParseBinary(Precedence.Lowest) : null;
        var isRest = TryTake(TokenKind.Ellipsis);
        if (before.Any(p => p.Name == name.Text))
        {
            Fault(name.Span, $"parameteren «{name.Text}» står to ganger");
        }
        else if (before.Count > 0 && before[^1].IsRest)
        {
            Fault(name.Span, "etter en parameter med «...» kan det ikke stå flere");
        }
        else if (fallback is null && !isRest && before.Any(p => p.Default is not null))
        {
            Fault(name.Span, $"parameteren «{name.Text}» må ha en standardverdi", "alle etter den første med standardverdi må ha det");
        }

        return new(name.Text, name.Span, fallback, isRest);
    }

    private FunctionStatement ToInlineFunction(CallExpression call, Expression result)
    {
        var parameters = ImmutableArray.CreateBuilder<Parameter>();
        foreach (var argument in call.Arguments)
        {
            if (argument is { Value: GlobalExpression { } name, Name: null, IsSpread: false })
            {
                parameters.Add(new(name.Name, name.Span));
            }
            else
            {
                Fault(argument.Value.Span, "parametrene i en funksjon på én linje må være enkle navn", "bruk «func … end» for standardverdier");
            }
        }

        return new(SpanFrom(call.Span), call.Target, new(NameOf(call.Target), parameters.ToImmutable(), Block.Empty, result));
    }

    private static string NameOf(Expression target) => target switch
    {
        GlobalExpression global => global.Name,
        LocalExpression local => "$" + local.Name,
        MemberExpression member => member.Name,
        _ => "funksjonen",
    };

    private FunctionExpression ParseAnonymousFunction()
    {
        var opener = Advance();
        return Within(false, () =>
        {
            var parameters = Current is { Kind: TokenKind.OpenParen, SpaceBefore: false } ? ParseParameters() : (ImmutableArray<Parameter>?)null;
            EndStatement();
            var body = ParseFunctionBody();
            ExpectEnd(opener);
            return new FunctionExpression(opener.Span, new("do", parameters, body));
        });
    }

    private ReturnStatement ParseReturn(Token word)
    {
        var value = IsStatementEnd(Current.Kind) ? null : ParseExpression();
        return new(SpanFrom(word.Span), value);
    }

    private WrapStatement ParseWrap(Token opener)
    {
        var target = ParseHeader();
        var body = ParseFunctionBody();
        ExpectEnd(opener);
        var call = target as CallExpression ?? new CallExpression(target.Span, target, []);
        if (call.Target is not (GlobalExpression or LocalExpression or MemberExpression or IndexExpression))
        {
            Fault(target.Span, "etter «wrap» må det stå en funksjon med argumentene sine");
        }

        return new(opener.Span, call, body);
    }
}
