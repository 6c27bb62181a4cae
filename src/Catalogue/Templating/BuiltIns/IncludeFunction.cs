using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Catalogue.Templating.BuiltIns;

/// <summary><c>include</c>: another template, written straight out where it stands as a statement, otherwise as markup.</summary>
internal sealed class IncludeFunction : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;
    public int ParameterCount => 1;
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;
    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => index == 0 ? new(typeof(string), "template_name") : new(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var rendering = (Rendering)context;
        var name = (string?)arguments[0] ?? "";
        if (callerContext?.Parent is not ScriptExpressionStatement { Parent: not ScriptFunction })
        {
            return rendering.Capture(() => rendering.Include(name, arguments, context.CurrentSpan));
        }

        rendering.Include(name, arguments, callerContext.Span);
        return null;
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? caller, ScriptArray arguments, ScriptBlockStatement? block) =>
        throw new NotSupportedException();

    /// <summary><c>include_join</c>: several templates with something between, before and after.</summary>
    public static Html? Join(TemplateContext context, SourceSpan span, IList? names, object? separator, object? prefix = null, object? suffix = null)
    {
        var rendering = (Rendering)context;
        return names is not { Count: > 0 } ? null : rendering.Capture(() =>
        {
            var between = prefix;
            foreach (var name in names)
            {
                rendering.Write(span, between);
                rendering.Include(context.ObjectToString(name) ?? "", [], span);
                between = separator;
            }

            rendering.Write(span, suffix);
        });
    }
}
