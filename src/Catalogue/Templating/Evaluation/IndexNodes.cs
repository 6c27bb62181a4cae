using System.Collections;
using Catalogue.Source;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.Evaluation;

/// <summary>An element of a list (from the end when negative), a character of a text, or a member by a name that is computed.</summary>
internal sealed class IndexNode(Span span, Node target, Node index, bool isConditional) : PathNode(span)
{
    public override object? Resolve(Rendering run)
    {
        var owner = target.Evaluate(run);
        if (owner is null)
        {
            return isConditional ? null : throw Missing();
        }

        var key = index.Evaluate(run);
        return key is null ? throw new ScriptException(index.Span, "indeksen er ingenting (null)") : Element(owner, key);
    }

    public override void Assign(Rendering run, object? value)
    {
        var owner = target.Evaluate(run) ?? throw Missing();
        var key = index.Evaluate(run);
        if (owner is IList list && key is not (string or Html or null))
        {
            AssignElement(list, ScriptValues.ToInt(key, index.Span), value);
        }
        else
        {
            Rendering.SetMember(owner, ScriptValues.ToText(key), value, index.Span);
        }
    }

    private object? Element(object owner, object key)
    {
        switch (owner)
        {
            case IList or string or Html or ScriptRange when key is not (string or Html):
                return At(owner, ScriptValues.ToInt(key, index.Span));
            case IDictionary dictionary when dictionary.Contains(key):
                return dictionary[key];
            default:
                var name = ScriptValues.ToText(key);
                return MemberAccess.TryGet(owner, name, out var value) || MemberAccess.IsOpen(owner) || owner is IEnumerable
                    ? value
                    : throw new ScriptException(index.Span, $"«{name}» finnes ikke på {ScriptValues.TypeName(owner)}");
        }
    }

    private static object? At(object owner, int position)
    {
        var text = owner as string ?? (owner as Html)?.Value;
        var range = owner as ScriptRange;
        var count = text?.Length ?? range?.Count ?? ((IList)owner).Count;
        long at = position < 0 ? count + position : position;
        return at < 0 || at >= count ? null
            : text is not null ? text[(int)at].ToString()
            : range is not null ? range[at]
            : ((IList)owner)[(int)at];
    }

    private void AssignElement(IList list, int position, object? value)
    {
        var at = position < 0 ? list.Count + position : position;
        if (at < 0 || list.IsReadOnly || (list is not ScriptArray && at >= list.Count))
        {
            throw new ScriptException(index.Span, $"element {position} kan ikke settes", "bare lister som malen har laget selv, kan endres");
        }

        if (list is ScriptArray array)
        {
            if (at > array.Count + 100_000)
            {
                throw new ScriptException(index.Span, $"element {position} er for langt utenfor lista");
            }

            array[at] = value;
        }
        else
        {
            list[at] = value;
        }
    }

    private ScriptException Missing() => new(Span, "kan ikke slå opp i ingenting (null)", "bruk «?[» hvis det kan mangle");
}

/// <summary>A variable of the current object by a computed name: <c>this["name"]</c>.</summary>
internal sealed class ThisIndexNode(Span span, Node index, Symbols symbols) : PathNode(span)
{
    public override object? Resolve(Rendering run) => run.GetGlobalOrNull(ScriptValues.ToText(index.Evaluate(run)));

    public override void Assign(Rendering run, object? value) => run.SetGlobal(symbols.Get(ScriptValues.ToText(index.Evaluate(run))), value, Span);
}
