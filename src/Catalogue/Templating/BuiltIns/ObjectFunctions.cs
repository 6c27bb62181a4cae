using System.Collections;
using System.Numerics;
using Catalogue.Templating.Values;
using static Catalogue.Templating.BuiltIns.FunctionTable;

namespace Catalogue.Templating.BuiltIns;

/// <summary>The object <c>object</c>; a rendered template comes back as <see cref="Html"/>.</summary>
internal static class ObjectFunctions
{
    private static readonly ScriptParameter Key = new("key");

    public static ScriptObject Create() => new FunctionTable("object")
    {
        { "default", [Value, new("default")], call => call.Arguments[0] is null or "" or Html { Value: "" } ? call.Arguments[1] : call.Arguments[0] },
        { "eval", [Value], call => Evaluate(call, (text, runtime) => runtime.Evaluate(text, call.Span)) },
        { "eval_template", [Value], call => Evaluate(call, (text, runtime) => new Html(runtime.RenderTemplate(text, call.Span))) },
        { "format", [Value, new("format"), Optional("culture")], ValueFormat.Format },
        { "from_json", [new("json")], JsonValues.Read },
        { "has_key", [Value, Key], call => Names(call).Contains(call.Text(1), StringComparer.Ordinal) },
        { "has_value", [Value, Key], call => Names(call).Contains(call.Text(1), StringComparer.Ordinal) && Member(call, call.Text(1)) is not null },
        { "keys", [Value], call => new ScriptArray(Names(call)) },
        { "kind", [Value], call => Kind(call.Arguments[0]) },
        { "size", [Value], Size },
        { "to_json", [Value], JsonValues.Write },
        { "typeof", [Value], call => TypeOf(call.Arguments[0]) },
        { "values", [Value], call => new ScriptArray(Names(call).Select(name => Member(call, name))) },
    }.Freeze();

    private static object? Evaluate(ScriptCall call, Func<string, IScriptRuntime, object?> evaluate) => call.Arguments[0] switch
    {
        string text => evaluate(text, call.Runtime),
        ScriptFunction function => call.Runtime.Call(function, [], call.Span),
        var value => value,
    };

    private static IEnumerable<string> Names(ScriptCall call) => ObjectMembers.Names(call.Runtime, call.Arguments[0]);

    private static object? Member(ScriptCall call, string name) => ObjectMembers.Value(call.Runtime, call.Arguments[0], name);

    private static object Size(ScriptCall call) => call.Arguments[0] switch
    {
        string or Html => call.Text(0).Length,
        ScriptObject members => members.Count,
        ScriptRange range => ScriptArithmetic.Narrow(range.Count, preferInt: true),
        ICollection items => items.Count,
        IEnumerable => call.Copy(0).Count,
        _ => Names(call).Count(),
    };

    private static string? TypeOf(object? value) => value switch
    {
        null => null,
        bool => "boolean",
        string or Html => "string",
        ScriptObject or IDictionary => "object",
        IList => "array",
        IEnumerable => "iterator",
        _ => ScriptValues.IsNumber(value) ? "number" : "object",
    };

    private static string? Kind(object? value) => value switch
    {
        null => null,
        bool => "bool",
        string or Html => "string",
        int => "int",
        long => "long",
        double => "double",
        decimal => "decimal",
        BigInteger => "bigint",
        byte => "byte",
        sbyte => "sbyte",
        short => "short",
        ushort => "ushort",
        uint => "uint",
        ulong => "ulong",
        float => "float",
        Enum => "enum",
        ScriptRange => "range",
        ScriptFunction => "function",
        ScriptObject or IDictionary => "object",
        IList => "array",
        _ => "object",
    };
}
