using Catalogue.Language;
using Catalogue.Source;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.Evaluation;

/// <summary>An argument as it is written: its name if it has one, and whether a list is spread over several.</summary>
internal sealed record ArgumentSlot(Node Value, string? Name, bool IsSpread);

/// <summary>A call of a function.</summary>
internal sealed class CallNode(Span span, Node target, ArgumentSlot[] slots) : Node(span)
{
    private readonly bool isPlain = Array.TrueForAll(slots, s => s.Name is null && !s.IsSpread);
    private readonly Span[] spans = Array.ConvertAll(slots, s => s.Value.Span);

    /// <summary>What is meant when the target is no function: <c>x -1</c> as a subtraction.</summary>
    public Node? Otherwise { get; init; }

    /// <summary>The objects and names that a misspelt function could be found among.</summary>
    public (Node Owner, string Name)? Member { get; init; }

    public WrappedBlock? Block { get; init; }

    public override object? Evaluate(Rendering run) => Call(run, false);

    public override void Write(Rendering run) => run.Write(Call(run, true));

    private object? Call(Rendering run, bool writes) => target.Resolve(run) switch
    {
        TemplateFunction own => run.CallTemplate(own, EvaluateAll(run), Span, writes, Block),
        ScriptFunction function when isPlain => run.CallNative(function, BindPlain(function, run), Span, spans),
        ScriptFunction function => run.CallNative(function, Binding.Bind(function, EvaluateAll(run), Span), Span),
        _ when Otherwise is not null => Otherwise.Evaluate(run),
        var other => throw NotAFunction(other, run),
    };

    private object?[] BindPlain(ScriptFunction function, Rendering run)
    {
        var parameters = function.Parameters;
        if (slots.Length > parameters.Length || (parameters.Length > 0 && parameters[^1].IsRest))
        {
            return Binding.Bind(function, EvaluateAll(run), Span);
        }

        var bound = new object?[parameters.Length];
        for (var i = 0; i < bound.Length; i++)
        {
            bound[i] = i < slots.Length ? slots[i].Value.Evaluate(run) : Binding.Fallback(function, i, Span);
        }

        return bound;
    }

    internal Arguments EvaluateAll(Rendering run)
    {
        if (isPlain)
        {
            return new(Array.ConvertAll(slots, s => s.Value.Evaluate(run)), []);
        }

        var positional = new List<object?>(slots.Length);
        var named = new List<KeyValuePair<string, object?>>();
        foreach (var slot in slots)
        {
            var value = slot.Value.Evaluate(run);
            if (slot.Name is not null)
            {
                named.Add(new(slot.Name, value));
            }
            else if (slot.IsSpread)
            {
                positional.AddRange(ScriptValues.Enumerate(value));
            }
            else
            {
                positional.Add(value);
            }
        }

        return new([.. positional], [.. named]);
    }

    private ScriptException NotAFunction(object? value, Rendering run)
    {
        var nearest = Member is var (owner, name) ? Suggest.Nearest(name, MemberAccess.NamesOf(owner.Evaluate(run))) : null;
        var what = value is null ? "ingenting (null)" : ScriptValues.Describe(value);
        return new(
            target.Span,
            $"«{run.Source.Text.AsSpan(target.Span.Start, Math.Min(target.Span.Length, 60))}» er ikke en funksjon, men {what}",
            nearest is null ? null : $"mente du «{nearest}»?");
    }
}
