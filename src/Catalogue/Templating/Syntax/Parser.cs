using System.Runtime.CompilerServices;
using Catalogue.Source;

namespace Catalogue.Templating.Syntax;

/// <summary>Reads tokens into a tree. After a fault it goes on with the next statement, so that one run shows all faults of a template.</summary>
internal sealed partial class Parser
{
    // Far beyond what anybody writes, and far from the end of a thread's stack, also when the tree is evaluated.
    private const int DeepestNesting = 250;
    private const int DeepestTree = 400;

    private readonly SourceText source;
    private readonly List<Token> tokens;
    private readonly SyntaxFaults faults;
    private int index;
    private int nesting;
    private int depth;
    private int lineEndsIgnored;
    private bool aborted;
    private bool isFaulty;
    private string? indent;

    private Parser(SourceText source, List<Token> tokens, SyntaxFaults faults)
    {
        this.source = source;
        this.tokens = tokens;
        this.faults = faults;
    }

    private Token Current => tokens[SkipLineEnds(index)];

    private Token Previous => tokens[Math.Max(0, index - 1)];

    public static Block Parse(SourceText source, SyntaxFaults faults) =>
        new Parser(source, Lexer.Tokens(source.Text, faults), faults).ParseTemplate();

    public static Expression ParseExpression(SourceText source, SyntaxFaults faults)
    {
        var parser = new Parser(source, Lexer.ExpressionTokens(source.Text, faults), faults) { lineEndsIgnored = 1 };
        var expression = parser.ParseExpression();
        if (parser.Current.Kind != TokenKind.EndOfFile)
        {
            parser.Fault(parser.Current.Span, $"uventet {parser.Describe(parser.Current)} etter uttrykket");
        }

        return expression;
    }

    private int SkipLineEnds(int from)
    {
        while (lineEndsIgnored > 0 && tokens[from].Kind == TokenKind.NewLine)
        {
            from++;
        }

        return from;
    }

    private Token Next(int ahead = 1)
    {
        var at = SkipLineEnds(index);
        for (; ahead > 0 && at < tokens.Count - 1; ahead--)
        {
            at = SkipLineEnds(at + 1);
        }

        return tokens[at];
    }

    private Token Advance()
    {
        index = SkipLineEnds(index);
        var token = tokens[index];
        index = Math.Min(index + 1, tokens.Count - 1);
        return token;
    }

    private bool TryTake(TokenKind kind)
    {
        if (Current.Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    private bool TryTake(string word)
    {
        if (!Current.Is(word))
        {
            return false;
        }

        Advance();
        return true;
    }

    private bool Expect(TokenKind kind, string sign, Span? opener = null)
    {
        if (TryTake(kind))
        {
            return true;
        }

        var related = opener is { } span ? new Diagnostics.Related(new(source, span), "åpnet her") : null;
        Fault(Current.Span, $"her mangler «{sign}», men det står {Describe(Current)}", null, related);
        return false;
    }

    private void SkipNewLines()
    {
        while (Current.Kind == TokenKind.NewLine)
        {
            Advance();
        }
    }

    /// <summary>Runs a part in which line ends mean nothing (inside brackets), or mean something again (a <c>do</c> block within them).</summary>
    private T Within<T>(bool ignoringLineEnds, Func<T> parse)
    {
        var outer = lineEndsIgnored;
        lineEndsIgnored = ignoringLineEnds ? outer + 1 : 0;
        var result = parse();
        lineEndsIgnored = outer;
        return result;
    }

    private void Fault(Span span, string message, string? help = null, Diagnostics.Related? related = null)
    {
        // The rest of a statement with a fault mostly gives faults that lead astray.
        if (!aborted && !isFaulty)
        {
            faults.Add(span, message, help, related);
            isFaulty = true;
        }
    }

    /// <summary>Counts a level of nesting; false where it is too deep, and then nothing more of the template is read.</summary>
    private bool TryEnter()
    {
        if (++nesting > DeepestNesting || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Abort("malen er for dypt nøstet");
        }

        return !aborted;
    }

    private void Deepen(int other)
    {
        depth = Math.Max(depth, other) + 1;
        if (depth > DeepestTree)
        {
            Abort("uttrykket er for langt");
        }
    }

    private void Abort(string message)
    {
        Fault(Current.Span, message, "del det opp i variabler, funksjoner eller flere maler");
        aborted = true;
        index = tokens.Count - 1;
    }

    private Span SpanFrom(Span start) => Span.FromBounds(start.Start, Math.Max(start.End, Previous.Span.End));

    private string Describe(Token token) => token.Kind switch
    {
        TokenKind.EndOfFile => "slutten av malen",
        TokenKind.CodeExit => "slutten av kodeblokka",
        TokenKind.NewLine => "linjeslutt",
        TokenKind.String => "en tekst",
        TokenKind.InterpolationStart => "en tekst",
        _ when token.Span.Length is > 0 and <= 30 => $"«{source.Text.Substring(token.Span.Start, token.Span.Length)}»",
        _ => "noe annet",
    };
}
