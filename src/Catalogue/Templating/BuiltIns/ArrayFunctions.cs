using System.Collections;
using Catalogue.Templating.Values;
using static Catalogue.Templating.BuiltIns.FunctionTable;

namespace Catalogue.Templating.BuiltIns;

/// <summary>The object <c>array</c>; lists are never changed, a new one is returned, and null counts as an empty list.</summary>
internal static class ArrayFunctions
{
    private static readonly ScriptParameter Function = new("function");
    private static readonly ScriptParameter Index = new("index");

    public static ScriptObject Create() => new FunctionTable("array")
    {
        { "add", [List, Value], Add },
        { "add_range", [new("list1"), new("list2")], Concat },
        { "any", [List, Function, new("args", IsRest: true)], Any },
        { "compact", [List], call => new ScriptArray(call.Copy(0).Where(item => item is not null)) },
        { "concat", [new("list1"), new("list2")], Concat },
        { "contains", [List, new("item")], call => call.Items(0).Contains(call.Arguments[1], ScriptEquality.Instance) },
        { "cycle", [List, Optional("group")], Cycle },
        { "each", [List, Function], Each },
        { "filter", [List, Function], Filter },
        { "first", [List], call => call.Items(0).FirstOrDefault() },
        { "insert_at", [List, Index, Value], InsertAt },
        { "join", [List, new("delimiter"), Optional("function")], Join },
        { "last", [List], Last },
        { "limit", [List, new("count")], Limit },
        { "map", [List, new("member")], Map },
        { "offset", [List, Index], Offset },
        { "remove_at", [List, Index], RemoveAt },
        { "reverse", [List], call => new ScriptArray(Enumerable.Reverse(call.Copy(0))) },
        { "size", [List], Size },
        { "sort", [List, Optional("member")], ListOrder.Sort },
        { "uniq", [List], call => new ScriptArray(call.Copy(0).Distinct(ScriptEquality.Instance)) },
    }.Freeze();

    private static ScriptArray Add(ScriptCall call)
    {
        var result = call.Copy(0);
        result.Add(call.Arguments[1]);
        return result;
    }

    private static ScriptArray Concat(ScriptCall call)
    {
        var result = call.Copy(0);
        result.AddRange(call.Copy(1));
        return result;
    }

    private static object? Any(ScriptCall call)
    {
        var function = call.Function(1);
        var rest = ScriptValues.Enumerate(call.Arguments[2]).ToArray();
        foreach (var item in call.Items(0))
        {
            if (ScriptValues.IsTruthy(call.Runtime.Call(function, [item, .. rest], call.Span)))
            {
                return true;
            }
        }

        return false;
    }

    private static ScriptArray Each(ScriptCall call)
    {
        var function = call.Function(1);
        return new(call.Copy(0).Select(item => call.Runtime.Call(function, [item], call.Span)));
    }

    private static ScriptArray Filter(ScriptCall call)
    {
        var function = call.Function(1);
        return new(call.Copy(0).Where(item => ScriptValues.IsTruthy(call.Runtime.Call(function, [item], call.Span))));
    }

    private static object? Cycle(ScriptCall call)
    {
        var items = call.Copy(0);
        if (items.Count == 0)
        {
            return null;
        }

        var group = call.IsNull(1) ? ScriptValues.ToText(items) : call.Text(1);
        var position = call.Runtime.Cycles.TryGetValue(group, out var count) ? count : 0;
        call.Runtime.Cycles[group] = position + 1;
        return items[position % items.Count];
    }

    private static ScriptArray InsertAt(ScriptCall call)
    {
        var result = call.Copy(0);
        var index = Math.Max(0, call.Int(1));
        call.CheckSize(1, index);
        while (result.Count < index)
        {
            result.Add(null);
        }

        result.Insert(index, call.Arguments[2]);
        return result;
    }

    /// <summary>A text, or markup when one of the items is: then the others and the delimiter are escaped.</summary>
    private static object? Join(ScriptCall call)
    {
        var function = call.IsNull(2) ? null : call.Function(2);
        var items = function is null
            ? call.Copy(0)
            : new ScriptArray(call.Copy(0).Select(item => call.Runtime.Call(function, [item is Html ? item : ScriptValues.ToText(item)], call.Span)));
        return items.Any(item => item is Html) || call.Arguments[1] is Html
            ? new Html(string.Join(Html.From(call.Arguments[1]).Value, items.Select(item => Html.From(item).Value)))
            : string.Join(call.Text(1), items.Select(ScriptValues.ToText));
    }

    private static object? Last(ScriptCall call) => call.Arguments[0] is ScriptRange range ? range[range.Count - 1] : call.Items(0).LastOrDefault();

    private static ScriptArray Limit(ScriptCall call) => new(call.Items(0).Take(Math.Min(call.Int(1), call.Runtime.Limits.Loops)));

    private static ScriptArray Map(ScriptCall call) => new(call.Copy(0).Select(item => ObjectMembers.OfItem(call, item)));

    private static ScriptArray Offset(ScriptCall call) => new(call.Copy(0).Skip(call.Int(1)));

    private static ScriptArray RemoveAt(ScriptCall call)
    {
        var result = call.Copy(0);
        var index = call.Int(1);
        index = index < 0 ? result.Count + index : index;
        if (index >= 0 && index < result.Count)
        {
            result.RemoveAt(index);
        }

        return result;
    }

    private static object? Size(ScriptCall call) => call.Arguments[0] switch
    {
        ScriptRange range => ScriptArithmetic.Narrow(range.Count, preferInt: true),
        ICollection collection => collection.Count,
        _ => call.Copy(0).Count,
    };
}
