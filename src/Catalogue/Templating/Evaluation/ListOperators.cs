using System.Collections;
using Catalogue.Source;
using Catalogue.Templating.Syntax;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.Evaluation;

/// <summary>
/// Operators on lists; they make new ones: <c>+</c> joins, <c>&lt;&lt;</c> adds at the end and <c>&gt;&gt;</c> at the beginning,
/// <c>*</c> repeats, <c>&amp;</c> keeps what is in both.
/// </summary>
internal static class ListOperators
{
    public static object Apply(TokenKind operation, object? left, object? right, Rendering run, Span span) => operation switch
    {
        TokenKind.Plus when ScriptValues.IsList(left) && ScriptValues.IsList(right) => Limited(Items(left).Concat(Items(right)), run, span),
        TokenKind.ShiftLeft when ScriptValues.IsList(left) => Limited(Items(left).Append(right), run, span),
        TokenKind.ShiftRight when ScriptValues.IsList(right) => Limited(Items(right).Prepend(left), run, span),
        TokenKind.Times when ScriptValues.IsNumber(right) => Repeat(left, ScriptValues.ToInt(right, span), run, span),
        TokenKind.Times when ScriptValues.IsNumber(left) => Repeat(right, ScriptValues.ToInt(left, span), run, span),
        TokenKind.BitAnd when ScriptValues.IsList(left) && ScriptValues.IsList(right) =>
            Limited(Items(left).Where(x => Items(right).Any(y => Operators.AreEqual(x, y))), run, span),
        _ => throw Operators.Unfit(operation, left, right, span),
    };

    private static ScriptArray Repeat(object? list, int times, Rendering run, Span span) =>
        Limited(Enumerable.Repeat(list, Math.Max(0, times)).SelectMany(Items), run, span);

    private static IEnumerable<object?> Items(object? list) => ((IEnumerable)list!).Cast<object?>();

    private static ScriptArray Limited(IEnumerable<object?> items, Rendering run, Span span)
    {
        var result = new ScriptArray();
        foreach (var item in items)
        {
            run.CountStep(span);
            result.Add(item);
        }

        return result;
    }
}
