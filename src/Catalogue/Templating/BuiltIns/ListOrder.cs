using Catalogue.Language;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.BuiltIns;

/// <summary>How <c>array.sort</c> orders: texts as a Norwegian index does, everything else as the language compares; equal items keep their order.</summary>
internal static class ListOrder
{
    private static readonly Comparer<object?> Order =
        Comparer<object?>.Create((x, y) => ScriptValues.Compare(x, y, NorwegianCollation.Instance));

    public static ScriptArray Sort(ScriptCall call)
    {
        var items = call.Copy(0);
        return new(call.IsNull(1)
            ? items.OrderBy(item => item, Order)
            : items.OrderBy(item => ObjectMembers.OfItem(call, item), Order));
    }
}
