using Catalogue.Source;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.Evaluation;

internal sealed class LiteralNode(Span span, object? value) : Node(span)
{
    public object? Value => value;

    public override object? Evaluate(Rendering run) => value;
}

/// <summary>The array <c>$</c> of all arguments.</summary>
internal sealed class ArgumentsNode(Span span) : Node(span)
{
    public override object? Evaluate(Rendering run) => run.Locals.Array;
}

internal sealed class ThisNode(Span span) : Node(span)
{
    public override object? Evaluate(Rendering run) => run.This();
}

/// <summary>The block that <c>wrap</c> gave: <c>$$</c>.</summary>
internal sealed class BlockNode(Span span) : Node(span)
{
    public override object? Evaluate(Rendering run)
    {
        var mark = run.Out.Length;
        Write(run);
        return new Html(run.Out.Cut(mark));
    }

    public override void Write(Rendering run)
    {
        if (run.Locals.Block is { } block)
        {
            run.WriteBlock(block, Span);
        }
    }
}

internal sealed class ArrayNode(Span span, Node[] items) : Node(span)
{
    public override object? Evaluate(Rendering run)
    {
        var array = new ScriptArray();
        foreach (var item in items)
        {
            array.Add(item.Evaluate(run));
        }

        return array;
    }
}

internal sealed class ObjectNode(Span span, (string Name, Node Value)[] members) : Node(span)
{
    public override object? Evaluate(Rendering run)
    {
        var result = new ScriptObject();
        foreach (var (name, value) in members)
        {
            result[name] = value.Evaluate(run);
        }

        return result;
    }
}

/// <summary>A text with holes; markup in one of them makes markup of all, with the rest escaped.</summary>
internal sealed class InterpolatedNode(Span span, Node[] parts) : Node(span)
{
    public override object? Evaluate(Rendering run)
    {
        var values = new object?[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            values[i] = parts[i].Evaluate(run);
        }

        if (!Array.Exists(values, v => v is Html))
        {
            return string.Concat(Array.ConvertAll(values, run.ToText));
        }

        var mark = run.Out.Length;
        Array.ForEach(values, run.Write);
        return new Html(run.Out.Cut(mark));
    }
}

internal sealed class ConditionalNode(Span span, Node condition, Node then, Node otherwise) : Node(span)
{
    public override object? Evaluate(Rendering run) => Choose(run).Evaluate(run);

    public override void Write(Rendering run) => Choose(run).Write(run);

    private Node Choose(Rendering run) => ScriptValues.IsTruthy(condition.Evaluate(run)) ? then : otherwise;
}

/// <summary>A function as a value: <c>@name</c>.</summary>
internal sealed class AliasNode(Span span, Node target) : Node(span)
{
    public override object? Evaluate(Rendering run) => target.Resolve(run);
}

/// <summary>An anonymous function; it is called where it stands unless it is assigned, passed on or taken with <c>@</c>.</summary>
internal sealed class FunctionNode(Span span, TemplateFunction function, bool isCalled) : Node(span)
{
    public override object? Resolve(Rendering run) => function;

    public override object? Evaluate(Rendering run) => isCalled ? run.CallWithout(function, Span) : function;
}

/// <summary>A word about the running loop.</summary>
internal sealed class LoopNode(Span span, string name) : Node(span)
{
    public static readonly string[] Names = ["index", "rindex", "first", "last", "even", "odd", "changed", "length", "col"];

    public override object? Evaluate(Rendering run)
    {
        var loop = run.Locals.Loop ?? throw new ScriptException(Span, $"«{name}» om en løkke finnes bare inne i løkka");
        return name switch
        {
            "index" => loop.Index,
            "rindex" => loop.Count < 0 ? null : loop.Count - loop.Index - 1,
            "first" => loop.Index == 0,
            "last" => loop.Count < 0 ? null : loop.Index == loop.Count - 1,
            "even" => loop.Index % 2 == 0,
            "odd" => loop.Index % 2 == 1,
            "changed" => loop.Index == 0 || !ScriptValues.AreEqual(loop.PreviousValue, loop.Value),
            "length" => loop.Count < 0 ? null : loop.Count,
            _ => loop.Column,
        };
    }
}
