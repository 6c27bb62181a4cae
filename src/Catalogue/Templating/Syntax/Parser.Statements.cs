using System.Collections.Immutable;

namespace Catalogue.Templating.Syntax;

internal sealed partial class Parser
{
    private Statement? ParseStatement()
    {
        var token = Current;
        if (token.Kind != TokenKind.Identifier || Next().Kind is TokenKind.Dot or TokenKind.QuestionDot)
        {
            return ParseExpressionStatement();
        }

        switch (token.Text)
        {
            case "if":
                return ParseIf(Advance());
            case "case":
                return ParseCase(Advance());
            case "for" or "tablerow":
                return ParseFor(Advance());
            case "while":
                return ParseWhile(Advance());
            case "break" or "continue":
                return ParseJump(Advance());
            case "func":
                return ParseFunction(Advance());
            case "ret":
                return ParseReturn(Advance());
            case "with":
                return ParseWith(Advance());
            case "wrap":
                return ParseWrap(Advance());
            case "capture":
                return ParseCapture(Advance());
            case "readonly":
                Advance();
                return new ReadOnlyStatement(SpanFrom(token.Span), ParseVariable("readonly"));
            case "import":
                Advance();
                var value = ParseExpression();
                return new ImportStatement(SpanFrom(token.Span), value);
            case "else" or "when" or "in":
                Advance();
                Fault(token.Span, $"«{token.Text}» hører ikke hjemme her", token.Text == "in" ? null : "det står utenfor den blokka det skulle høre til");
                SkipToStatementEnd();
                return null;
            default:
                return ParseExpressionStatement();
        }
    }

    private IfStatement ParseIf(Token opener)
    {
        var branches = ImmutableArray.CreateBuilder<(Expression, Block)>();
        var otherwise = Block.Empty;
        while (true)
        {
            var condition = ParseHeader();
            branches.Add((condition, ParseBody(hasElse: true)));
            if (!TryTake("else"))
            {
                break;
            }

            if (!TryTake("if"))
            {
                otherwise = ParseElse();
                break;
            }
        }

        ExpectEnd(opener);
        return new(opener.Span, branches.ToImmutable(), otherwise);
    }

    private Expression ParseHeader()
    {
        var expression = ParseExpression();
        EndStatement();
        return expression;
    }

    private Block ParseElse()
    {
        EndStatement();
        return ParseBody();
    }

    private CaseStatement ParseCase(Token opener)
    {
        var value = ParseHeader();
        var branches = ImmutableArray.CreateBuilder<WhenBranch>();
        var before = ParseBody(hasElse: true, hasWhen: true);
        if (before.Statements.FirstOrDefault(s => s is not TextStatement text || !string.IsNullOrWhiteSpace(text.Text)) is { } stray)
        {
            Fault(stray.Span, "her hører ingenting hjemme", "mellom «case» og første «when» skrives det ikke noe");
        }

        while (TryTake("when"))
        {
            var matches = ParseMatches();
            EndStatement();
            branches.Add(new(matches, ParseBody(hasElse: true, hasWhen: true)));
        }

        var otherwise = TryTake("else") ? ParseElse() : Block.Empty;
        ExpectEnd(opener);
        return new(opener.Span, value, branches.ToImmutable(), otherwise);
    }

    private ImmutableArray<Expression> ParseMatches()
    {
        var matches = ImmutableArray.CreateBuilder<Expression>();
        do
        {
            matches.Add(ParseBinary(Precedence.Or));
        }
        while (TryTake(TokenKind.Comma) || TryTake(TokenKind.Or));

        return matches.ToImmutable();
    }

    private WithStatement ParseWith(Token opener)
    {
        var target = ParseHeader();
        var body = ParseBody();
        ExpectEnd(opener);
        return new(opener.Span, target, body);
    }

    private CaptureStatement ParseCapture(Token opener)
    {
        var target = ParseVariable("capture");
        EndStatement();
        var body = ParseBody();
        ExpectEnd(opener);
        return new(opener.Span, target, body);
    }

    private Statement ParseExpressionStatement()
    {
        var first = Current;
        if (first.Kind == TokenKind.Identifier && Keywords.Foreign.TryGetValue(first.Text, out var ours) && IsForeign(Next()))
        {
            Fault(first.Span, $"«{first.Text}» finnes ikke i dette malspråket", $"skriv «{ours}»");
            SkipToStatementEnd();
            return new TextStatement(first.Span, "");
        }

        var expression = ParseExpression();
        if (AssignmentOperator(Current.Kind) is { } arithmetic)
        {
            return ParseAssignment(expression, arithmetic);
        }

        return new OutputStatement(SpanFrom(first.Span), expression, indent);
    }

    private static bool IsForeign(Token next) =>
        AssignmentOperator(next.Kind) is null && next.Kind is not (TokenKind.Dot or TokenKind.QuestionDot or TokenKind.OpenBracket or TokenKind.Pipe);

    private void SkipToStatementEnd()
    {
        while (!IsStatementEnd(Current.Kind))
        {
            Advance();
        }
    }

    private Statement ParseAssignment(Expression target, TokenKind arithmetic)
    {
        var sign = Advance();
        SkipNewLines();
        var value = ParseExpression();
        if (arithmetic == TokenKind.Assign && target is CallExpression { IsParenthesized: true } call)
        {
            return ToInlineFunction(call, value);
        }

        if (!IsAssignable(target))
        {
            Fault(sign.Span, "til venstre for «=» må det stå en variabel, et medlem eller et element", "mente du «==»?");
        }

        return new AssignStatement(SpanFrom(target.Span), target, arithmetic, sign.Span, value);
    }

    private Expression ParseVariable(string after)
    {
        var first = Current;
        if (IsExpressionStart(first))
        {
            var target = ParsePostfix();
            if (IsAssignable(target))
            {
                return target;
            }
        }

        Fault(first.Span, $"etter «{after}» må det stå et navn, men det står {Describe(first)}");
        return new GlobalExpression(first.Span, "_");
    }

    private static bool IsAssignable(Expression target) => target is GlobalExpression or LocalExpression or MemberExpression or IndexExpression;

    private static TokenKind? AssignmentOperator(TokenKind kind) => kind switch
    {
        TokenKind.Assign => TokenKind.Assign,
        TokenKind.PlusAssign => TokenKind.Plus,
        TokenKind.MinusAssign => TokenKind.Minus,
        TokenKind.TimesAssign => TokenKind.Times,
        TokenKind.DivideAssign => TokenKind.Divide,
        TokenKind.DivideRoundAssign => TokenKind.DivideRound,
        TokenKind.ModuloAssign => TokenKind.Modulo,
        TokenKind.CoalesceAssign => TokenKind.Coalesce,
        _ => null,
    };
}
