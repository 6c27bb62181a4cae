using System.Collections;
using System.Collections.Immutable;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.BuiltIns;

/// <summary>The list in which a built-in object names its functions and constants.</summary>
internal sealed class FunctionTable(string objectName) : IEnumerable
{
    public static readonly ScriptParameter Text = new("text");
    public static readonly ScriptParameter List = new("list");
    public static readonly ScriptParameter Value = new("value");

    private readonly ScriptObject functions = [];

    public static ScriptParameter Optional(string name, object? value = null) => new(name, IsOptional: true, Default: value);

    public void Add(string name, ImmutableArray<ScriptParameter> parameters, Func<ScriptCall, object?> body) =>
        functions.Add(name, new NativeFunction($"{objectName}.{name}", parameters, body));

    public void Add(string name, object constant) => functions.Add(name, constant);

    public void Add(FunctionTable others)
    {
        foreach (var (name, function) in others.functions)
        {
            functions.Add(name, function);
        }
    }

    public ScriptObject Freeze() => functions.Freeze();

    IEnumerator IEnumerable.GetEnumerator() => functions.GetEnumerator();
}
