using Catalogue.Source;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.Evaluation;

/// <summary>An expression made ready to be evaluated, any number of times and by several threads.</summary>
internal abstract class Node(Span span)
{
    public Span Span { get; } = span;

    public abstract object? Evaluate(Rendering run);

    /// <summary>The value without calling it when it is a function.</summary>
    public virtual object? Resolve(Rendering run) => Evaluate(run);

    public virtual void Write(Rendering run) => run.Write(Evaluate(run));
}

/// <summary>A variable, member or element: what can be assigned to, and is called without arguments when it holds a function.</summary>
internal abstract class PathNode(Span span) : Node(span)
{
    public abstract void Assign(Rendering run, object? value);

    public sealed override object? Evaluate(Rendering run)
    {
        var value = Resolve(run);
        return value is ScriptFunction function ? run.CallWithout(function, Span) : value;
    }

    public abstract override object? Resolve(Rendering run);

    public sealed override void Write(Rendering run)
    {
        var value = Resolve(run);
        if (value is ScriptFunction function)
        {
            run.WriteCall(function, Span);
        }
        else
        {
            run.Write(value);
        }
    }
}

/// <summary>How a statement ended: by itself, or with a jump that the loop, function or template around it must follow.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}

/// <summary>A statement made ready to be executed.</summary>
internal abstract class Step
{
    public abstract Flow Execute(Rendering run);
}

/// <summary>Statements in order, until one of them jumps.</summary>
internal sealed class Sequence(Step[] steps) : Step
{
    public static readonly Sequence Empty = new([]);

    public bool IsEmpty => steps.Length == 0;

    public override Flow Execute(Rendering run)
    {
        foreach (var step in steps)
        {
            var flow = step.Execute(run);
            if (flow != Flow.Next)
            {
                return flow;
            }
        }

        return Flow.Next;
    }
}
