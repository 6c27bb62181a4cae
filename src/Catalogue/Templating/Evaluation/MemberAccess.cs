using System.Collections;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.Evaluation;

/// <summary>Members of values of every type: entries of objects and dictionaries, <c>size</c> and <c>empty?</c>, properties of .NET types.</summary>
internal static class MemberAccess
{
    /// <summary>False where the value's type has no such member; a script object and a dictionary may have any.</summary>
    public static bool TryGet(object target, string name, out object? value)
    {
        switch (target)
        {
            case ScriptObject members:
                return members.TryGetValue(name, out value) || TryGetEmpty(target, name, out value);
            case ScriptArray array:
                value = OfArray(array, name);
                return value is not null || array.Members.ContainsKey(name);
            case IDictionary dictionary:
                value = dictionary.Contains(name) ? dictionary[name] : null;
                return dictionary.Contains(name) || TryGetEmpty(target, name, out value);
            case string or Html or IEnumerable when name == "size":
                value = SizeOf(target);
                return true;
            default:
                return TypeMembers.Of(target.GetType()).TryGet(target, name, out value) || TryGetEmpty(target, name, out value);
        }
    }

    public static object? OfArray(ScriptArray array, string name) => name switch
    {
        "size" => array.Count,
        "empty?" => array.Count == 0,
        _ => array.Members[name],
    };

    /// <summary>True where any name may be asked for, and an absent one reads null.</summary>
    public static bool IsOpen(object target) => target is ScriptObject { IsFrozen: false } or ScriptArray or IDictionary;

    public static bool TrySet(object target, string name, object? value)
    {
        switch (target)
        {
            case ScriptObject members:
                return members.TrySet(name, value);
            case ScriptArray array:
                return name != "size" && array.Members.TrySet(name, value);
            case IDictionary { IsReadOnly: false } dictionary:
                dictionary[name] = value;
                return true;
            default:
                return false;
        }
    }

    public static IReadOnlyList<string> NamesOf(object? target) => target switch
    {
        null or string or Html => [],
        ScriptObject members => [.. members.Keys],
        ScriptArray array => [.. array.Members.Keys],
        IDictionary dictionary => [.. dictionary.Keys.Cast<object?>().Select(ScriptValues.ToText)],
        _ => TypeMembers.Of(target.GetType()).Names,
    };

    public static bool IsEmpty(object? value) => value switch
    {
        null => false,
        string text => text.Length == 0,
        Html html => html.Value.Length == 0,
        ScriptObject members => members.Count == 0,
        ICollection items => items.Count == 0,
        IEnumerable items => !items.Cast<object?>().Any(),
        _ => false,
    };

    private static bool TryGetEmpty(object target, string name, out object? value)
    {
        var isEmpty = name == "empty?";
        value = isEmpty ? IsEmpty(target) : null;
        return isEmpty;
    }

    private static object SizeOf(object target) => target switch
    {
        string text => text.Length,
        Html html => html.Value.Length,
        ICollection items => items.Count,
        ScriptRange range => range.Count <= int.MaxValue ? (object)(int)range.Count : range.Count,
        _ => ((IEnumerable)target).Cast<object?>().Count(),
    };
}
