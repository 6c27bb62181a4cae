using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Templating.Values;

/// <summary>A parameter of a function; a rest parameter takes all remaining arguments as a <see cref="ScriptArray"/>.</summary>
public sealed record ScriptParameter(string Name, bool IsOptional = false, object? Default = null, bool IsRest = false);

/// <summary>Something a template can call: a built-in function, one of the site's own, or one the template defines.</summary>
public abstract class ScriptFunction(string name, ImmutableArray<ScriptParameter> parameters)
{
    /// <summary>The name that messages show, such as <c>string.truncate</c>.</summary>
    public string Name { get; } = name;

    public ImmutableArray<ScriptParameter> Parameters { get; } = parameters;

    public abstract object? Invoke(in ScriptCall call);
}

/// <summary>A function written in C#.</summary>
public sealed class NativeFunction(string name, ImmutableArray<ScriptParameter> parameters, Func<ScriptCall, object?> body) : ScriptFunction(name, parameters)
{
    public override object? Invoke(in ScriptCall call) => body(call with { Function = this });
}

/// <summary>One call, its arguments bound: one for each parameter, defaults filled in, a rest parameter as a <see cref="ScriptArray"/>.</summary>
public readonly record struct ScriptCall(IScriptRuntime Runtime, object?[] Arguments, Span Span)
{
    /// <summary>Where each argument stands, for better messages; absent where the evaluator does not know.</summary>
    public IReadOnlyList<Span>? ArgumentSpans { get; init; }

    public ScriptFunction? Function { get; init; }

    /// <summary>Where an argument stands, or the call when that is not known (a default, a piped value).</summary>
    public Span SpanOf(int argument) =>
        ArgumentSpans is { } spans && argument < spans.Count && spans[argument].Length > 0 ? spans[argument] : Span;
}
