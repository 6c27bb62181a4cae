using System.Globalization;
using Catalogue.Source;
using Catalogue.Templating.BuiltIns;
using Catalogue.Templating.Values;

namespace Catalogue.Tests.Templating.BuiltIns;

/// <summary>Calls the built-in functions without the language: arguments are bound by position, and what is printed is compared.</summary>
public abstract class BuiltInCalls : IScriptRuntime
{
    private static readonly ScriptObject BuiltIns = BuiltInFunctions.Create();

    protected static readonly Span CallSpan = new(3, 20);

    public DateTime Now => new(2024, 5, 17, 12, 30, 0);

    public RenderLimits Limits { get; } = new(Loops: 1000, OutputCharacters: 100_000) { RegexTimeout = TimeSpan.FromMilliseconds(200) };

    public IDictionary<string, int> Cycles { get; } = new Dictionary<string, int>();

    public object? Call(ScriptFunction function, object?[] arguments, Span span)
    {
        var bound = function.Parameters.Select((parameter, index) =>
            parameter.IsRest ? new ScriptArray(arguments.Skip(index))
            : index < arguments.Length ? arguments[index]
            : parameter.IsOptional ? parameter.Default
            : throw new InvalidOperationException($"{function.Name} lacks {parameter.Name}"));
        return function.Invoke(new(this, [.. bound], span));
    }

    public object? GetMember(object? target, string name) => target is ScriptObject members ? members[name] : null;

    public IReadOnlyList<string> GetMemberNames(object? target) => [];

    public string RenderTemplate(string text, Span span) => $"<p>{text}</p>";

    public object? Evaluate(string expression, Span span) => int.Parse(expression, CultureInfo.InvariantCulture) + 1;

    protected static ScriptFunction Function(string name) =>
        (ScriptFunction)((ScriptObject)BuiltIns[name[..name.IndexOf('.', StringComparison.Ordinal)]]!)[name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..]]!;

    protected object? Value(string name, params object?[] arguments) => Call(Function(name), arguments, CallSpan);

    protected string Text(string name, params object?[] arguments) => ScriptValues.ToText(Value(name, arguments));

    protected ScriptException Fault(string name, params object?[] arguments) => Assert.Throws<ScriptException>(() => Value(name, arguments));

    protected static void Says(string expected, string? message) => Assert.Contains(expected, message, StringComparison.Ordinal);

    protected static ScriptArray List(params object?[] items) => new(items);

    protected static ScriptObject Object(params (string Name, object? Value)[] members)
    {
        var result = new ScriptObject();
        foreach (var (name, value) in members)
        {
            result[name] = value;
        }

        return result;
    }
}
