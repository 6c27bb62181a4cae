using Scriban;
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

    public ScriptParameterInfo GetParameterInfo(int index) => index == 0 ? new(typeof(string), "mal") : new(typeof(object), "verdi");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var rendering = (Rendering)context;
        var name = (string?)arguments[0] ?? "";
        if (callerContext!.Parent is ScriptExpressionStatement { Parent: not ScriptFunction })
        {
            rendering.Include(name, arguments, callerContext);
            return null;
        }

        return rendering.Capture(() => rendering.Include(name, arguments, callerContext));
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
