
namespace Catalogue.Templating.Syntax;

internal sealed partial class Parser
{
    private int loops;
    private bool inLoopHeader;

    private ForStatement ParseFor(Token opener)
    {
        var variable = ParseVariable(opener.Text);
        if (variable is not (GlobalExpression or LocalExpression))
        {
            Fault(variable.Span, "løkkevariabelen må være et enkelt navn");
        }

        if (!TryTake("in"))
        {
            Fault(Current.Span, $"her mangler «in», men det står {Describe(Current)}", $"skriv «{opener.Text} x in liste»");
        }

        inLoopHeader = true;
        var items = ParseExpression();
        var arguments = ParseLoopArguments();
        inLoopHeader = false;
        EndStatement();
        loops++;
        var body = ParseBody(hasElse: true);
        loops--;
        var otherwise = TryTake("else") ? ParseElse() : Block.Empty;
        ExpectEnd(opener);
        return new(opener.Span, variable, items, arguments, body, otherwise) { IsTable = opener.Text == "tablerow" };
    }

    private LoopArguments ParseLoopArguments()
    {
        var arguments = new LoopArguments();
        while (IsLoopArgument(Current))
        {
            var name = Advance();
            if (name.Text == "reversed")
            {
                arguments = arguments with { IsReversed = true };
                continue;
            }

            Expect(TokenKind.Colon, ":");
            var value = ParseBinary(Precedence.Lowest);
            arguments = name.Text switch
            {
                "limit" => arguments with { Limit = value },
                "offset" => arguments with { Offset = value },
                _ => arguments with { Columns = value },
            };
        }

        return arguments;
    }

    private bool IsLoopArgument(Token token) =>
        inLoopHeader && token.Kind == TokenKind.Identifier
        && (token.Text is "reversed" || (token.Text is "limit" or "offset" or "cols" && Next().Kind == TokenKind.Colon));

    private WhileStatement ParseWhile(Token opener)
    {
        var condition = ParseHeader();
        loops++;
        var body = ParseBody();
        loops--;
        ExpectEnd(opener);
        return new(opener.Span, condition, body);
    }

    private Statement ParseJump(Token word)
    {
        if (loops == 0)
        {
            Fault(word.Span, $"«{word.Text}» står utenfor en løkke", "det kan bare stå mellom «for» eller «while» og «end»");
        }

        return word.Text == "break" ? new BreakStatement(word.Span) : new ContinueStatement(word.Span);
    }
}
