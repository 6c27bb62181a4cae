using System.Runtime.CompilerServices;
using Catalogue.Source;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.Evaluation;

/// <summary>One render of one template: its output, variables and counters.</summary>
internal sealed partial class Rendering : IScriptRuntime, IDisposable
{
    private readonly TemplateSet set;
    private int calls;
    private int steps;

    public Rendering(TemplateSet set, object model)
    {
        this.set = set;
        this.model = model;
        globals = new object?[set.Symbols.Count];
    }

    public Output Out { get; } = new();

    public Locals Locals { get; private set; } = new(Arguments.None);

    /// <summary>The text that is being run; after a fault, the one that holds it.</summary>
    public SourceText Source { get; set; } = new("", "");

    /// <summary>The value of the <c>ret</c> that is on its way out.</summary>
    public object? Result { get; set; }

    public DateTime Now => set.Options.Now;

    public RenderLimits Limits => set.Options.Limits;

    public bool AutoIndent => set.Options.AutoIndent;

    public IDictionary<string, int> Cycles { get; } = new Dictionary<string, int>(StringComparer.Ordinal);

    public void Dispose() => Out.Dispose();

    public void Write(object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                Out.AppendEscaped(text);
                break;
            case Html html:
                Out.Append(html.Value);
                break;
            case int number:
                Out.Append(number);
                break;
            default:
                Out.AppendEscaped(ToText(value));
                break;
        }
    }

    public string ToText(object? value) =>
        value is ScriptRange { Count: var count } && count > Limits.Loops
            ? throw new ScriptException(default, $"tallområdet er for stort til å skrives ut ({count} tall)")
            : ScriptValues.ToText(value);

    public void CountStep(Span span)
    {
        if (++steps > Limits.Loops)
        {
            throw new ScriptException(span, $"løkkene har gått mer enn {Limits.Loops} runder", "se etter en løkke som ikke slutter");
        }
    }

    public void CheckOutput(Span span)
    {
        if (Out.Length > Limits.OutputCharacters)
        {
            throw new ScriptException(span, $"siden blir lengre enn {Limits.OutputCharacters} tegn", "se etter en løkke som skriver for mye");
        }
    }

    public void CheckLength(long characters, Span span)
    {
        if (characters > Limits.OutputCharacters)
        {
            throw new ScriptException(span, $"teksten blir lengre enn {Limits.OutputCharacters} tegn");
        }
    }

    public object? GetMember(object? target, string name) =>
        target is not null && MemberAccess.TryGet(target, name, out var value) ? value : null;

    public IReadOnlyList<string> GetMemberNames(object? target) => MemberAccess.NamesOf(target);

    public string RenderTemplate(string text, Span span)
    {
        var template = set.CompileText(text, span);
        return Include(template, Arguments.None, span).Value;
    }

    public object? Evaluate(string expression, Span span)
    {
        var (source, node) = set.CompileExpression(expression, span);
        Enter(span);
        var outer = Source;
        Source = source;
        var value = node.Evaluate(this);
        Source = outer;
        calls--;
        return value;
    }

    private void Enter(Span span)
    {
        if (++calls > Limits.Recursion || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ScriptException(span, $"mer enn {Limits.Recursion} kall inni hverandre", "en funksjon eller mal kaller seg selv uten å stoppe");
        }
    }
}
