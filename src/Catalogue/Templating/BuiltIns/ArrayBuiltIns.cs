using System.Collections;
using Catalogue.Language;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Catalogue.Templating.BuiltIns;

/// <summary>The library's functions on lists. <c>sort</c> is ours: theirs orders texts after the machine's culture.</summary>
internal sealed class ArrayBuiltIns : ArrayFunctions
{
    private static readonly IComparer<object?> Order = Comparer<object?>.Create(Compare);

    public static new ScriptArray Sort(TemplateContext context, SourceSpan span, object? list, string? member = null)
    {
        try
        {
            return list is IEnumerable items and not string
                ? new(items.Cast<object?>().OrderBy(item => Key(context, span, item, member), Order))
                : throw new TemplateFault(span, $"«array.sort» trenger en liste, men får {FaultText.KindOf(list)}");
        }
        catch (Exception fault) when (fault.GetBaseException() is ArgumentException)
        {
            throw new TemplateFault(span, "«array.sort»: elementene kan ikke sammenlignes med hverandre", "sorter etter et felt: array.sort \"navn\"");
        }
    }

    private static object? Key(TemplateContext context, SourceSpan span, object? item, string? member)
    {
        foreach (var name in string.IsNullOrEmpty(member) ? [] : member.Split('.'))
        {
            if (item is not null && !context.GetMemberAccessor(item).TryGetValue(context, span, item, name, out item))
            {
                context.TryGetMember!(context, span, item!, name, out item);
            }
        }

        return item;
    }

    private static int Compare(object? x, object? y) => (x, y) switch
    {
        (string or Html, string or Html) => NorwegianCollation.Instance.Compare(x.ToString(), y.ToString()),
        _ when MathFunctions.IsNumber(x) && MathFunctions.IsNumber(y) && x!.GetType() != y!.GetType() => ToDouble(x).CompareTo(ToDouble(y)),
        _ => Comparer<object?>.Default.Compare(x, y),
    };

    private static double ToDouble(object number) => Convert.ToDouble(number, SiteCulture.Instance);
}
