using System.Collections.Immutable;

namespace Catalogue.Templating.Syntax;

internal sealed partial class Parser
{
    private Block ParseTemplate()
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        while (true)
        {
            statements.AddRange(ParseBody().Statements);
            if (Current.Kind == TokenKind.EndOfFile)
            {
                return new(statements.ToImmutable());
            }

            var stray = Advance();
            Fault(stray.Span, $"«{stray.Text}» uten noe som begynte", "ta det bort, eller sett inn «if», «for» eller det som skulle begynne her");
            EndStatement();
        }
    }

    /// <summary>Statements up to an <c>end</c>, or another of the closing words; the word itself is left.</summary>
    private Block ParseBody(bool hasElse = false, bool hasWhen = false)
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        while (true)
        {
            var token = Current;
            switch (token.Kind)
            {
                case TokenKind.EndOfFile:
                    return new(statements.ToImmutable());
                case TokenKind.CodeEnter:
                    indent = token.Value as string;
                    Advance();
                    break;
                case TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon:
                    Advance();
                    break;
                case TokenKind.Text:
                    Advance();
                    statements.Add(new TextStatement(token.Span, token.Text));
                    break;
                case TokenKind.Identifier when token.Text is "end" || (hasElse && token.Text is "else") || (hasWhen && token.Text is "when"):
                    return new(statements.ToImmutable());
                default:
                    statements.AddIfAny(ParseWholeStatement());
                    break;
            }
        }
    }

    private Statement? ParseWholeStatement()
    {
        var before = index;
        isFaulty = false;
        Statement? statement = null;
        if (TryEnter())
        {
            statement = ParseStatement();
        }

        nesting--;
        if (index == before && !aborted)
        {
            Fault(Current.Span, $"uventet {Describe(Current)}");
            Advance();
        }

        EndStatement();
        return statement;
    }

    /// <summary>A statement ends at a line end, a semicolon or the end of the block; anything else is a fault and is skipped.</summary>
    private void EndStatement()
    {
        if (!IsStatementEnd(Current.Kind))
        {
            var extra = Current;
            var help = extra.Kind switch
            {
                TokenKind.Assign => "«=» kan bare stå i en egen setning; mente du «==»?",
                TokenKind.Identifier when extra.Text == "in" => "en løkke skrives «for x in liste»",
                TokenKind.Identifier when Keywords.All.Contains(extra.Text) => "sett «;» eller ny linje mellom setninger",
                _ => null,
            };
            Fault(extra.Span, $"uventet {Describe(extra)} etter setningen", help);
            SkipToStatementEnd();
        }

        isFaulty = false;
    }

    private static bool IsStatementEnd(TokenKind kind) =>
        kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.EndOfFile or TokenKind.Text;

    private void ExpectEnd(Token opener)
    {
        if (!TryTake("end"))
        {
            Fault(opener.Span, $"«{opener.Text}» mangler «end»", "skriv «{{ end }}» der blokka slutter");
        }
    }
}

file static class BuilderExtensions
{
    public static void AddIfAny(this ImmutableArray<Statement>.Builder statements, Statement? statement)
    {
        if (statement is not null)
        {
            statements.Add(statement);
        }
    }
}
