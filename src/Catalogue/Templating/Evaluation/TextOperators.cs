using Catalogue.Source;
using Catalogue.Templating.Syntax;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.Evaluation;

/// <summary>Operators with a text on one side: <c>+</c> joins, <c>*</c> repeats, and a list takes it in with <c>&lt;&lt;</c>.</summary>
internal static class TextOperators
{
    public static object? Apply(TokenKind operation, object? left, object? right, Rendering run, Span span) => operation switch
    {
        TokenKind.Plus when left is Html || right is Html => JoinMarkup(left, right, run, span),
        TokenKind.Plus => Join(run.ToText(left), run.ToText(right), run, span),
        TokenKind.Times when ScriptValues.IsNumber(right) => Repeat(left!, ScriptValues.ToInt(right, span), run, span),
        TokenKind.Times when ScriptValues.IsNumber(left) => Repeat(right!, ScriptValues.ToInt(left, span), run, span),
        TokenKind.ShiftLeft or TokenKind.ShiftRight when ScriptValues.IsList(left) || ScriptValues.IsList(right) =>
            ListOperators.Apply(operation, left, right, run, span),
        _ => throw Operators.Unfit(operation, left, right, span),
    };

    private static string Join(string left, string right, Rendering run, Span span)
    {
        run.CheckLength((long)left.Length + right.Length, span);
        return string.Concat(left, right);
    }

    /// <summary>Markup joined with something else stays markup, and the other part is escaped.</summary>
    private static Html JoinMarkup(object? left, object? right, Rendering run, Span span)
    {
        var mark = run.Out.Length;
        run.Write(left);
        run.Write(right);
        run.CheckLength(run.Out.Length - mark, span);
        return new(run.Out.Cut(mark));
    }

    private static object Repeat(object text, int times, Rendering run, Span span)
    {
        var once = ScriptValues.ToText(text);
        run.CheckLength((long)once.Length * Math.Max(0, times), span);
        var repeated = string.Concat(Enumerable.Repeat(once, Math.Max(0, times)));
        return text is Html ? new Html(repeated) : repeated;
    }
}
