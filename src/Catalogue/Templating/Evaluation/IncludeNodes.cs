using Catalogue.Source;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.Evaluation;

/// <summary>An <c>include</c>: the template's output as markup, written straight out where it is a statement.</summary>
internal sealed class IncludeNode(Span span, Node name, CompiledTemplate? template, CallNode arguments) : Node(span)
{
    public override object? Evaluate(Rendering run) => run.Include(Find(run), arguments.EvaluateAll(run), Span);

    public override void Write(Rendering run) => run.WriteInclude(Find(run), arguments.EvaluateAll(run), Span);

    private CompiledTemplate Find(Rendering run) => template ?? run.FindTemplate(name.Evaluate(run), name.Span);
}

/// <summary>The functions <c>include</c> and <c>include_join</c> as values, for <c>@include</c> and odd calls.</summary>
internal static class IncludeFunctions
{
    public static readonly ScriptFunction Include = new NativeFunction(
        "include",
        [new("mal"), new("argumenter", IsOptional: true, IsRest: true)],
        call => ((Rendering)call.Runtime).Include(
            ((Rendering)call.Runtime).FindTemplate(call.Arguments[0], call.SpanOf(0)),
            new([.. (ScriptArray)call.Arguments[1]!], []),
            call.Span));

    public static readonly ScriptFunction Join = new NativeFunction(
        "include_join",
        [new("maler"), new("skilletegn"), new("foran", IsOptional: true), new("bak", IsOptional: true)],
        JoinTemplates);

    private const string TemplatePrefix = "tpl:";

    private static Html JoinTemplates(ScriptCall call)
    {
        var run = (Rendering)call.Runtime;
        var mark = run.Out.Length;
        var isFirst = true;
        foreach (var name in ScriptValues.Enumerate(call.Arguments[0]))
        {
            if (!isFirst)
            {
                WritePart(run, call, 1);
            }

            run.WriteInclude(run.FindTemplate(name, call.SpanOf(0)), Arguments.None, call.Span);
            isFirst = false;
        }

        var joined = run.Out.Cut(mark);
        if (joined.Length == 0)
        {
            return Html.Empty;
        }

        WritePart(run, call, 2);
        run.Out.Append(joined);
        WritePart(run, call, 3);
        return new(run.Out.Cut(mark));
    }

    /// <summary>Separators and frames are written in the template itself, so they are markup; <c>tpl:</c> names a template instead.</summary>
    private static void WritePart(Rendering run, ScriptCall call, int argument)
    {
        var text = ScriptValues.ToText(call.Arguments[argument]);
        if (text.StartsWith(TemplatePrefix, StringComparison.Ordinal))
        {
            run.WriteInclude(run.FindTemplate(text[TemplatePrefix.Length..], call.SpanOf(argument)), Arguments.None, call.Span);
        }
        else
        {
            run.Out.Append(text);
        }
    }
}
