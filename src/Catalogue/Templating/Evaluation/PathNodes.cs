using Catalogue.Language;
using Catalogue.Source;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.Evaluation;

/// <summary>A global variable.</summary>
internal sealed class GlobalNode(Span span, Symbol symbol) : PathNode(span)
{
    public Symbol Symbol => symbol;

    public override object? Resolve(Rendering run) => run.GetGlobal(symbol, Span);

    public override void Assign(Rendering run, object? value) => run.SetGlobal(symbol, value, Span);
}

/// <summary>A variable with <c>$</c>, which lives as long as the call or include.</summary>
internal sealed class LocalNode(Span span, Symbol symbol, Symbols symbols) : PathNode(span)
{
    public override object? Resolve(Rendering run)
    {
        if (run.Locals.TryGet(symbol, out var value) || symbol.IsDeclared)
        {
            return value;
        }

        var nearest = Suggest.Nearest(symbol.Name, symbols.Declared.Where(n => n[0] == '$'));
        throw new ScriptException(Span, $"«{symbol.Name}» får aldri noen verdi", nearest is null ? null : $"mente du «{nearest}»?");
    }

    public override void Assign(Rendering run, object? value) => run.Locals.Set(symbol, value);
}

/// <summary>An argument by its number: <c>$0</c>, <c>$[0]</c>.</summary>
internal sealed class ArgumentNode(Span span, int index) : PathNode(span)
{
    public override object? Resolve(Rendering run) => run.Locals.Argument(index);

    public override void Assign(Rendering run, object? value) => run.Locals.Array[index] = value;
}

/// <summary>An argument by its name: <c>$.name</c>.</summary>
internal sealed class NamedArgumentNode(Span span, string name) : PathNode(span)
{
    public override object? Resolve(Rendering run) => run.Locals.Named(name);

    public override void Assign(Rendering run, object? value) => Rendering.SetMember(run.Locals.Array, name, value, Span);
}

/// <summary>A variable of the current object: <c>this.name</c>; an unknown one reads null.</summary>
internal sealed class ThisMemberNode(Span span, Symbol symbol) : PathNode(span)
{
    public override object? Resolve(Rendering run) => run.GetGlobalOrNull(symbol.Name);

    public override void Assign(Rendering run, object? value) => run.SetGlobal(symbol, value, Span);
}

/// <summary>A member of a value.</summary>
internal sealed class MemberNode(Span span, Node target, string name, Span nameSpan) : PathNode(span)
{
    private Reader? reader;

    public bool IsConditional { get; init; }

    public override object? Resolve(Rendering run)
    {
        var owner = target.Evaluate(run);
        if (owner is null)
        {
            return IsConditional ? null : throw Missing();
        }

        // Most often the target has the same type as the last time.
        var known = reader;
        if (known is not null && known.Type == owner.GetType())
        {
            return known.Getter.Get(owner);
        }

        if (MemberAccess.TryGet(owner, name, out var value))
        {
            Remember(owner);
            return value;
        }

        return MemberAccess.IsOpen(owner) ? null : throw Unknown(owner);
    }

    public override void Assign(Rendering run, object? value)
    {
        var owner = target.Evaluate(run) ?? throw Missing();
        Rendering.SetMember(owner, name, value, nameSpan);
    }

    private void Remember(object owner)
    {
        if (owner is not (System.Collections.IEnumerable or Html) && TypeMembers.Of(owner.GetType()).Find(name) is { } getter)
        {
            reader = new(owner.GetType(), getter);
        }
    }

    private ScriptException Missing() =>
        new(nameSpan, $"«.{name}» finnes ikke fordi det foran er ingenting (null)", $"bruk «?.{name}» hvis det kan mangle");

    private ScriptException Unknown(object owner)
    {
        var nearest = Suggest.Nearest(name, MemberAccess.NamesOf(owner));
        return new(nameSpan, $"«{name}» finnes ikke på {ScriptValues.TypeName(owner)}", nearest is null ? null : $"mente du «{nearest}»?");
    }

    private sealed record Reader(Type Type, Getter Getter);
}
