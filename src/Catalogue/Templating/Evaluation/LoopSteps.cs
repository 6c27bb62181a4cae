using System.Collections;
using Catalogue.Source;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.Evaluation;

/// <summary>What narrows a loop.</summary>
internal sealed record LoopNarrowing(Node? Limit, Node? Offset, Node? Columns, bool IsReversed);

/// <summary>A <c>for</c> or <c>tablerow</c> loop.</summary>
internal sealed class ForStep(Span span, PathNode variable, Node items, LoopNarrowing narrowing, Step body, Step otherwise) : Step
{
    public bool IsTable { get; init; }

    public override Flow Execute(Rendering run)
    {
        var value = items.Evaluate(run);
        var list = AsList(value, run);
        var (start, count) = Range(list, value, run);
        if (count == 0)
        {
            return otherwise.Execute(run);
        }

        var symbol = (variable as GlobalNode)?.Symbol;
        var outer = run.Locals.Loop;
        var entered = symbol is null ? null : run.EnterLoop(symbol);
        var loop = new LoopState { Count = count };
        var columns = IsTable ? Math.Max(1, Number(narrowing.Columns, run) ?? 1) : 0;
        var flow = Flow.Next;
        run.Locals.Loop = loop;
        for (var i = 0; i < count; i++)
        {
            run.CountStep(span);
            var at = narrowing.IsReversed ? start + count - 1 - i : start + i;
            var item = list is null ? ((ScriptRange)value!)[at] : list[at];
            (loop.Index, loop.PreviousValue, loop.Value) = (i, loop.Value, item);
            if (symbol is null)
            {
                variable.Assign(run, item);
            }
            else
            {
                run.SetLoopVariable(symbol, entered, item);
            }

            flow = columns == 0 ? body.Execute(run) : ExecuteCell(run, loop, columns);
            if (flow is Flow.Break or Flow.Return)
            {
                break;
            }
        }

        run.Locals.Loop = outer;
        if (symbol is null)
        {
            variable.Assign(run, null);
        }
        else
        {
            run.LeaveLoop(symbol, entered);
        }

        return flow == Flow.Return ? flow : Flow.Next;
    }

    private Flow ExecuteCell(Rendering run, LoopState loop, int columns)
    {
        loop.Column = loop.Index % columns;
        if (loop.Column == 0)
        {
            run.Out.Append("<tr class=\"row");
            run.Out.Append((loop.Index / columns) + 1);
            run.Out.Append("\">");
        }

        run.Out.Append("<td class=\"col");
        run.Out.Append(loop.Column + 1);
        run.Out.Append("\">");
        var flow = body.Execute(run);
        run.Out.Append("</td>");
        if (loop.Column == columns - 1 || loop.Index == loop.Count - 1 || flow is Flow.Break or Flow.Return)
        {
            run.Out.Append("</tr>\n");
        }

        return flow;
    }

    /// <summary>The items by position, or null for a range of numbers, which needs no list.</summary>
    private IList? AsList(object? value, Rendering run)
    {
        switch (value)
        {
            case ScriptRange:
                return null;
            case null:
                return Array.Empty<object?>();
            case IList list:
                return list;
            case string or Html:
                throw NotAList(value);
            case IEnumerable:
                var copy = new List<object?>();
                foreach (var item in ScriptValues.Enumerate(value))
                {
                    run.CountStep(span);
                    copy.Add(item);
                }

                return copy;
            default:
                throw NotAList(value);
        }
    }

    private ScriptException NotAList(object value) =>
        new(items.Span, $"løkka trenger en liste eller et tallområde, men verdien er {ScriptValues.Describe(value)}");

    private (int Start, int Count) Range(IList? list, object? value, Rendering run)
    {
        var length = (int)Math.Min(int.MaxValue, list?.Count ?? ((ScriptRange)value!).Count);
        var start = Math.Clamp(Number(narrowing.Offset, run) ?? 0, 0, length);
        return (start, Math.Clamp(Number(narrowing.Limit, run) ?? length, 0, length - start));
    }

    private static int? Number(Node? node, Rendering run) =>
        node?.Evaluate(run) is { } value ? ScriptValues.ToInt(value, node.Span) : null;
}

internal sealed class WhileStep(Span span, Node condition, Step body) : Step
{
    public override Flow Execute(Rendering run)
    {
        var outer = run.Locals.Loop;
        var loop = new LoopState();
        var flow = Flow.Next;
        run.Locals.Loop = loop;
        for (; flow is not (Flow.Break or Flow.Return) && ScriptValues.IsTruthy(condition.Evaluate(run)); loop.Index++)
        {
            run.CountStep(span);
            flow = body.Execute(run);
        }

        run.Locals.Loop = outer;
        return flow == Flow.Return ? flow : Flow.Next;
    }
}
