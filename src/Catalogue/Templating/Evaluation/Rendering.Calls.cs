using Catalogue.Source;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.Evaluation;

internal sealed partial class Rendering
{
    object? IScriptRuntime.Call(ScriptFunction function, object?[] arguments, Span span) =>
        function is TemplateFunction own
            ? CallTemplate(own, new(arguments, []), span)
            : CallNative(function, Binding.Bind(function, new(arguments, []), span), span);

    public object? CallWithout(ScriptFunction function, Span span) =>
        function is TemplateFunction own
            ? CallTemplate(own, Arguments.None, span)
            : CallNative(function, Binding.Bind(function, Arguments.None, span), span);

    public void WriteCall(ScriptFunction function, Span span)
    {
        if (function is TemplateFunction own)
        {
            Write(CallTemplate(own, Arguments.None, span, writes: true));
        }
        else
        {
            Write(CallWithout(function, span));
        }
    }

    public object? CallNative(ScriptFunction function, object?[] bound, Span span, Span[]? argumentSpans = null)
    {
        Enter(span);
        var value = function.Invoke(new ScriptCall(this, bound, span) { ArgumentSpans = argumentSpans });
        calls--;
        return value;
    }

    /// <summary>
    /// Calls a function of a template: its <c>ret</c> value, or else what it wrote as markup.
    /// With <paramref name="writes"/> the markup stays in the output, and null is returned.
    /// </summary>
    public object? CallTemplate(TemplateFunction function, Arguments arguments, Span span, bool writes = false, WrappedBlock? block = null)
    {
        Enter(span);
        var bound = function.Bind(arguments, this, span);
        var (locals, source, mark) = (Locals, Source, Out.Length);
        Locals = new(bound) { Block = block is null ? null : block with { Outer = locals.Block } };
        Source = function.Source;
        if (function.IsParametric)
        {
            PushScope(new FunctionScope(function.Symbols, bound.Positional));
        }

        var value = function.Execute(this);
        if (function.IsParametric)
        {
            PopScope();
        }

        (Locals, Source) = (locals, source);
        calls--;
        if (value is not null)
        {
            Out.Truncate(mark);
            return value;
        }

        return writes || Out.Length == mark ? null : new Html(Out.Cut(mark));
    }

    public Html Include(CompiledTemplate template, Arguments arguments, Span span)
    {
        var mark = Out.Length;
        WriteInclude(template, arguments, span);
        return Out.Length == mark ? Html.Empty : new Html(Out.Cut(mark));
    }

    public void WriteInclude(CompiledTemplate template, Arguments arguments, Span span)
    {
        Enter(span);
        var (locals, source) = (Locals, Source);
        Locals = new(arguments);
        Source = template.Source;
        _ = template.Body.Execute(this);
        Result = null;
        (Locals, Source) = (locals, source);
        calls--;
    }

    /// <summary>Runs the block that <c>wrap</c> gave; a <c>$$</c> in it means the block of the function that it is written in.</summary>
    public void WriteBlock(WrappedBlock block, Span span)
    {
        Enter(span);
        var (locals, source) = (Locals, Source);
        Source = block.Source;
        locals.Block = block.Outer;
        _ = block.Body.Execute(this);
        Result = null;
        locals.Block = block;
        Source = source;
        calls--;
    }

    public CompiledTemplate FindTemplate(object? name, Span span) =>
        set.Find(ScriptValues.ToText(name), out var help)
            ?? throw new ScriptException(span, $"malen «{ScriptValues.ToText(name)}» finnes ikke", help);
}
