using Scriban;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;

namespace Catalogue.Templating;

/// <summary>A member such as <c>side.tittel</c>, which is what templates ask for most, read straight from the model where it can be.</summary>
internal sealed class ModelMember : ScriptMemberExpression
{
    // Most often the object has the same type as the last time. Threads share the template.
    private ModelProperty? last;

    /// <summary>The same statements with members of this kind; a page takes three quarters of the time.</summary>
    public static ScriptBlockStatement? In(ScriptBlockStatement? statements) => (ScriptBlockStatement?)new Rewriter().Visit((ScriptNode?)statements);

    /// <summary>False where it takes the library to find the value: what is missing, and functions, which are called where they are named.</summary>
    public bool TryRead(TemplateContext context, out object? value)
    {
        value = null;
        if (TargetOf(context) is not { } target)
        {
            return false;
        }

        var property = last;
        if (property?.Owner != target.GetType())
        {
            var members = context.GetMemberAccessor(target);
            property = (members as ModelMembers)?.Find(Member!.Name);
            if (property is null)
            {
                return members is ScriptObjectAccessor
                    && members.TryGetValue(context, Span, target, Member!.Name, out value)
                    && value is not IScriptCustomFunction;
            }

            last = property;
        }

        value = property.Read(target, context);
        return true;
    }

    private object? TargetOf(TemplateContext context) => Target switch
    {
        ModelMember member => member.TryRead(context, out var value) ? value : null,
        ScriptVariable variable => context.GetValue(variable),
        _ => null,
    };

    private sealed class Rewriter : ScriptRewriter
    {
        // They only tell how far code is indented, which we do not care for.
        public override ScriptNode Visit(ScriptEscapeStatement node) => null!;

        public override ScriptNode Visit(ScriptMemberExpression node) => new ModelMember
        {
            Target = (ScriptExpression?)Visit(node.Target),
            DotToken = (ScriptToken)Visit((ScriptNode)node.DotToken)!,
            Member = (ScriptVariable?)Visit((ScriptNode?)node.Member),
        };
    }
}
