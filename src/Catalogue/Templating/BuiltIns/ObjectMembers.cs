using System.Collections;
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

    private static bool IsRecord(object? value) =>
        value is not (null or bool or string or Html or TimeSpan or Enum or IEnumerable or ScriptFunction)
        && !ScriptValues.IsNumber(value)
        && ScriptValues.AsDateTime(value) is null;
}
