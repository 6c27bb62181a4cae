using System.Collections;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Catalogue.Templating.BuiltIns;

/// <summary><c>include_join</c>: several templates with something between, before and after, which is another template where it begins with <c>tpl:</c>.</summary>
internal sealed class IncludeJoinFunction : IScriptCustomFunction
{
    private const string TemplatePrefix = "tpl:";
    private static readonly ScriptParameterInfo[] Parameters =
        [new(typeof(IList), "maler"), new(typeof(object), "skilletegn"), new(typeof(object), "foran", null), new(typeof(object), "bak", null)];

    public int RequiredParameterCount => 2;

    public int ParameterCount => Parameters.Length;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => Parameters[Math.Min(index, Parameters.Length - 1)];

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var rendering = (Rendering)context;
        var names = (arguments[0] as IList)?.Cast<object?>().Select(n => context.ObjectToString(n)).Where(n => !string.IsNullOrEmpty(n)).ToArray() ?? [];
        return names.Length == 0 ? Html.Empty : rendering.Capture(() =>
        {
            WritePart(arguments[2]);
            for (var i = 0; i < names.Length; i++)
            {
                WritePart(i == 0 ? null : arguments[1]);
                rendering.Include(names[i]!, arguments, callerContext!);
            }

            WritePart(arguments[3]);
        });

        void WritePart(object? part)
        {
            if (part is string text && text.StartsWith(TemplatePrefix, StringComparison.Ordinal))
            {
                rendering.Include(text[TemplatePrefix.Length..], arguments, callerContext!);
            }
            else
            {
                rendering.Write(callerContext!.Span, part);
            }
        }
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
