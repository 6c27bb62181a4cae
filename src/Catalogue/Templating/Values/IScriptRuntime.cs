using Catalogue.Source;

namespace Catalogue.Templating.Values;

/// <summary>What the functions need of the evaluator; it lives as long as one render.</summary>
public interface IScriptRuntime
{
    /// <summary>The build's date and time, never the clock's.</summary>
    DateTime Now { get; }

    RenderLimits Limits { get; }

    /// <summary>How many times each group of <c>array.cycle</c> has been asked in this render.</summary>
    IDictionary<string, int> Cycles { get; }

    object? Call(ScriptFunction function, object?[] arguments, Span span);

    /// <summary>A member of any value, null when absent.</summary>
    object? GetMember(object? target, string name);

    /// <summary>The names of a value's members in order; none for a value without members.</summary>
    IReadOnlyList<string> GetMemberNames(object? target);

    string RenderTemplate(string text, Span span);

    object? Evaluate(string expression, Span span);
}

/// <summary>How much one render may do: loop steps, nested calls and includes, characters written, time for one regular expression.</summary>
public sealed record RenderLimits(int Loops = 1_000_000, int Recursion = 100, int OutputCharacters = 50_000_000)
{
    public TimeSpan RegexTimeout { get; init; } = TimeSpan.FromSeconds(1);
}
