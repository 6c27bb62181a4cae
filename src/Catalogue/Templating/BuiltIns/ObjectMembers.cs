using System.Collections;
using Catalogue.Language;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.BuiltIns;

/// <summary>The members of an object of any kind: Scriban's, a .NET dictionary or a .NET record. Numbers, texts, dates, lists and functions have none.</summary>
internal static class ObjectMembers
{
    public static IEnumerable<string> Names(IScriptRuntime runtime, object? value) => value switch
    {
        ScriptObject members => members.Keys,
        IDictionary dictionary => dictionary.Keys.Cast<object?>().Select(ScriptValues.ToText),
        _ => IsRecord(value) ? runtime.GetMemberNames(value) : [],
    };

    public static object? Value(IScriptRuntime runtime, object? target, string name) =>
        target is ScriptObject members ? members[name] : runtime.GetMember(target, name);

    /// <summary>The member of a list's item that the call's second argument names. A record's members are known, so there a mistyped name is a fault.</summary>
    public static object? OfItem(in ScriptCall call, object? item)
    {
        var name = call.Text(1);
        var value = call.Runtime.GetMember(item, name);
        if (value is null && IsRecord(item) && call.Runtime.GetMemberNames(item) is var names && !names.Contains(name, StringComparer.Ordinal))
        {
            var nearest = Suggest.Nearest(name, names);
            throw call.Fault(1, $"elementene i listen har ikke «{name}»", nearest is null ? null : $"mente du «{nearest}»?");
        }

        return value;
    }

    private static bool IsRecord(object? value) =>
        value is not (null or bool or string or Html or TimeSpan or Enum or IEnumerable or ScriptFunction)
        && !ScriptValues.IsNumber(value)
        && ScriptValues.AsDateTime(value) is null;
}
