using Catalogue.Source;
using Catalogue.Templating.Syntax;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.Evaluation;

internal sealed class TextStep(Span span, string text) : Step
{
    public override Flow Execute(Rendering run)
    {
        run.Out.Append(text);
        run.CheckOutput(span);
        return Flow.Next;
    }
}

internal sealed class OutputStep(Node value) : Step
{
    public override Flow Execute(Rendering run)
    {
        value.Write(run);
        run.CheckOutput(value.Span);
        return Flow.Next;
    }
}

/// <summary>Writes a value with every line of it moved in as far as the code block stands.</summary>
internal sealed class IndentedOutputStep(Node value, string indent) : Step
{
    public override Flow Execute(Rendering run)
    {
        var mark = run.Out.Length;
        value.Write(run);
        if (run.AutoIndent)
        {
            var lines = run.Out.Cut(mark);
            var last = lines.EndsWith('\n') ? "\n" : "";
            run.Out.Append(lines.AsSpan(0, lines.Length - last.Length).ToString().Replace("\n", "\n" + indent, StringComparison.Ordinal));
            run.Out.Append(last);
        }

        run.CheckOutput(value.Span);
        return Flow.Next;
    }
}

internal sealed class AssignStep(PathNode target, Node value) : Step
{
    public override Flow Execute(Rendering run)
    {
        target.Assign(run, value.Evaluate(run));
        return Flow.Next;
    }
}

internal sealed class CompoundAssignStep(PathNode target, TokenKind operation, Span span, Node value) : Step
{
    public override Flow Execute(Rendering run)
    {
        var before = target.Evaluate(run);
        if (operation != TokenKind.Coalesce)
        {
            target.Assign(run, Operators.Arithmetic(operation, before, value.Evaluate(run), run, span));
        }
        else if (before is null)
        {
            target.Assign(run, value.Evaluate(run));
        }

        return Flow.Next;
    }
}

internal sealed class IfStep((Node Condition, Step Body)[] branches, Step otherwise) : Step
{
    public override Flow Execute(Rendering run)
    {
        foreach (var (condition, body) in branches)
        {
            if (ScriptValues.IsTruthy(condition.Evaluate(run)))
            {
                return body.Execute(run);
            }
        }

        return otherwise.Execute(run);
    }
}

internal sealed class CaseStep(Node value, (Node[] Matches, Step Body)[] branches, Step otherwise) : Step
{
    public override Flow Execute(Rendering run)
    {
        var sought = value.Evaluate(run);
        foreach (var (matches, body) in branches)
        {
            if (Array.Exists(matches, m => Operators.AreEqual(sought, m.Evaluate(run))))
            {
                return body.Execute(run);
            }
        }

        return otherwise.Execute(run);
    }
}

internal sealed class CaptureStep(PathNode target, Step body) : Step
{
    public override Flow Execute(Rendering run)
    {
        var mark = run.Out.Length;
        var flow = body.Execute(run);
        target.Assign(run, new Html(run.Out.Cut(mark)));
        return flow;
    }
}

internal sealed class WithStep(Node target, Step body) : Step
{
    public override Flow Execute(Rendering run)
    {
        var value = target.Evaluate(run) ?? throw new ScriptException(target.Span, "«with» trenger et objekt, men verdien er ingenting (null)");
        run.PushScope(new ObjectScope(value));
        var flow = body.Execute(run);
        run.PopScope();
        return flow;
    }
}

internal sealed class DefineStep(PathNode target, TemplateFunction function) : Step
{
    public override Flow Execute(Rendering run)
    {
        target.Assign(run, function);
        return Flow.Next;
    }
}

internal sealed class ReturnStep(Node? value) : Step
{
    public override Flow Execute(Rendering run)
    {
        run.Result = value?.Evaluate(run);
        return Flow.Return;
    }
}

internal sealed class JumpStep(Flow flow) : Step
{
    public override Flow Execute(Rendering run) => flow;
}

internal sealed class ReadOnlyStep(Node target, Symbol? variable, string name) : Step
{
    public override Flow Execute(Rendering run)
    {
        if (variable is not null)
        {
            run.MakeReadOnly(variable);
        }
        else if (target.Evaluate(run) is ScriptObject members)
        {
            members.MakeReadOnly(name);
        }

        return Flow.Next;
    }
}

internal sealed class ImportStep(Node value) : Step
{
    public override Flow Execute(Rendering run)
    {
        var imported = value.Evaluate(run) ?? throw new ScriptException(value.Span, "«import» trenger et objekt, men verdien er ingenting (null)");
        run.Import(imported, value.Span);
        return Flow.Next;
    }
}
