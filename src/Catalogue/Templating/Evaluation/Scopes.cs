using Catalogue.Templating.Values;

namespace Catalogue.Templating.Evaluation;

/// <summary>Names that stand before the global ones for a while.</summary>
internal abstract class Scope
{
    public abstract bool TryGet(Rendering run, Symbol name, out object? value);
}

/// <summary>The members of the object that <c>with</c> opened.</summary>
internal sealed class ObjectScope(object target) : Scope
{
    public object Target { get; } = target;

    public override bool TryGet(Rendering run, Symbol name, out object? value) => MemberAccess.TryGet(Target, name.Name, out value);
}

/// <summary>The parameters of a function, and what it assigns.</summary>
internal sealed class FunctionScope(Symbol[] parameters, object?[] arguments) : Scope
{
    private Dictionary<Symbol, object?>? assigned;

    public HashSet<Symbol>? ReadOnly { get; set; }

    public override bool TryGet(Rendering run, Symbol name, out object? value)
    {
        if (assigned is not null && assigned.TryGetValue(name, out value))
        {
            return true;
        }

        var index = Array.IndexOf(parameters, name);
        value = index >= 0 ? arguments[index] : null;
        return index >= 0;
    }

    public void Set(Symbol name, object? value) => (assigned ??= [])[name] = value;

    public ScriptObject ToObject()
    {
        var result = new ScriptObject();
        foreach (var parameter in parameters)
        {
            result[parameter.Name] = arguments[Array.IndexOf(parameters, parameter)];
        }

        foreach (var (name, value) in assigned ?? [])
        {
            result[name.Name] = value;
        }

        return result;
    }
}

/// <summary>A loop's variable, where a scope above the global one would hide it.</summary>
internal sealed class LoopScope(Symbol variable) : Scope
{
    public Symbol Variable => variable;

    public object? Value { get; set; }

    public override bool TryGet(Rendering run, Symbol name, out object? value)
    {
        value = Value;
        return ReferenceEquals(name, variable);
    }
}
