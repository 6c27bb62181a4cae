using System.Collections.Immutable;
using Catalogue.Source;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.Evaluation;

/// <summary>A function that a template defines, with a body or a single expression.</summary>
internal sealed class TemplateFunction(string name, ImmutableArray<ScriptParameter> parameters, SourceText source) : ScriptFunction(name, parameters)
{
    public static readonly ImmutableArray<ScriptParameter> AnyArguments = [new("argumenter", IsOptional: true, IsRest: true)];

    public SourceText Source { get; } = source;

    /// <summary>The parameters as variables; none for a function that takes its arguments as <c>$</c>.</summary>
    public Symbol[] Symbols { get; init; } = [];

    public bool IsParametric { get; init; }

    public required Step Body { get; init; }

    public Node? Expression { get; init; }

    /// <summary>Defaults are evaluated at each call, where the function is called.</summary>
    public required Node?[] Defaults { get; init; }

    public override object? Invoke(in ScriptCall call) => call.Runtime.Call(this, call.Arguments, call.Span);

    public Arguments Bind(Arguments arguments, Rendering run, Span span)
    {
        if (!IsParametric)
        {
            return arguments;
        }

        var bound = Binding.Bind(this, arguments, span);
        for (var i = 0; i < bound.Length; i++)
        {
            bound[i] = ReferenceEquals(bound[i], Binding.Absent) ? Defaults[i]?.Evaluate(run) : bound[i];
        }

        return new(bound, []);
    }

    public object? Execute(Rendering run)
    {
        if (Expression is not null)
        {
            return Expression.Evaluate(run);
        }

        var flow = Body.Execute(run);
        var value = flow == Flow.Return ? run.Result : null;
        run.Result = null;
        return value;
    }
}
