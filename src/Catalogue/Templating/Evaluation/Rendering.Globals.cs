using Catalogue.Language;
using Catalogue.Source;
using Catalogue.Templating.Syntax;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.Evaluation;

internal sealed partial class Rendering
{
    // Stands for a variable that holds null, since an empty place means that the variable is not known yet.
    private static readonly object Nothing = new();

    private readonly object model;
    private readonly List<Scope> scopes = [];
    private object?[] globals;
    private HashSet<Symbol>? readOnly;

    public object? GetGlobal(Symbol symbol, Span span)
    {
        var found = scopes.Count == 0 && symbol.Index < globals.Length ? globals[symbol.Index] : null;
        return found is null ? FindGlobal(symbol, span) : ReferenceEquals(found, Nothing) ? null : found;
    }

    /// <summary>The variable's value, or null when nothing of that name is known.</summary>
    public object? GetGlobalOrNull(string name) =>
        TryFind(set.Symbols.Get(name), out var value) ? value : null;

    public void SetGlobal(Symbol symbol, object? value, Span span)
    {
        for (var i = scopes.Count - 1; i >= 0; i--)
        {
            switch (scopes[i])
            {
                case LoopScope loop when ReferenceEquals(loop.Variable, symbol):
                    loop.Value = value;
                    return;
                case FunctionScope function:
                    RefuseReadOnly(function.ReadOnly, symbol, span);
                    function.Set(symbol, value);
                    return;
                case ObjectScope members:
                    SetMember(members.Target, symbol.Name, value, span);
                    return;
                default:
                    break;
            }
        }

        if (symbol.IsBuiltIn)
        {
            throw new ScriptException(span, $"«{symbol.Name}» er innebygd og kan ikke endres", "velg et annet navn på variabelen");
        }

        RefuseReadOnly(readOnly, symbol, span);
        Slot(symbol) = value ?? Nothing;
    }

    public void MakeReadOnly(Symbol symbol)
    {
        switch (scopes.FindLast(s => s is not LoopScope))
        {
            case FunctionScope function:
                (function.ReadOnly ??= []).Add(symbol);
                break;
            case ObjectScope { Target: ScriptObject target }:
                target.MakeReadOnly(symbol.Name);
                break;
            default:
                (readOnly ??= []).Add(symbol);
                break;
        }
    }

    /// <summary>Assigns the members of a value as variables; those that are read-only stay as they are.</summary>
    public void Import(object value, Span span)
    {
        foreach (var name in MemberAccess.NamesOf(value))
        {
            var symbol = set.Symbols.Get(name);
            if (readOnly?.Contains(symbol) != true)
            {
                SetGlobal(symbol, GetMember(value, name), span);
            }
        }
    }

    public static void SetMember(object target, string name, object? value, Span span)
    {
        if (!MemberAccess.TrySet(target, name, value))
        {
            throw new ScriptException(span, $"«{name}» kan ikke endres", "bare objekter og lister som malen har laget selv, kan endres");
        }
    }

    /// <summary>What <c>this</c> means: the object of <c>with</c>, or the variables set so far.</summary>
    public object This() => scopes.FindLast(s => s is not LoopScope) switch
    {
        ObjectScope opened => opened.Target,
        FunctionScope function => function.ToObject(),
        _ => GlobalsAsObject(),
    };

    public void PushScope(Scope scope) => scopes.Add(scope);

    public void PopScope() => scopes.RemoveAt(scopes.Count - 1);

    /// <summary>Makes room for a loop's variable; <see cref="LeaveLoop"/> takes what is returned here.</summary>
    public object? EnterLoop(Symbol variable)
    {
        if (scopes.Count > 0)
        {
            var scope = new LoopScope(variable);
            scopes.Add(scope);
            return scope;
        }

        return Slot(variable);
    }

    public void SetLoopVariable(Symbol variable, object? entered, object? value)
    {
        if (scopes.Count > 0)
        {
            ((LoopScope)entered!).Value = value;
        }
        else
        {
            Slot(variable) = value ?? Nothing;
        }
    }

    public void LeaveLoop(Symbol variable, object? entered)
    {
        if (scopes.Count > 0)
        {
            PopScope();
        }
        else
        {
            Slot(variable) = entered;
        }
    }

    private static void RefuseReadOnly(HashSet<Symbol>? names, Symbol symbol, Span span)
    {
        if (names?.Contains(symbol) == true)
        {
            throw new ScriptException(span, $"«{symbol.Name}» er gjort skrivebeskyttet med «readonly» og kan ikke endres");
        }
    }

    private ref object? Slot(Symbol symbol)
    {
        if (symbol.Index >= globals.Length)
        {
            Array.Resize(ref globals, Math.Max(set.Symbols.Count, symbol.Index + 1));
        }

        return ref globals[symbol.Index];
    }

    private object? FindGlobal(Symbol symbol, Span span)
    {
        if (TryFind(symbol, out var value) || symbol.IsDeclared)
        {
            return value;
        }

        var nearest = Suggest.Nearest(symbol.Name, KnownNames());
        throw new ScriptException(span, $"«{symbol.Name}» finnes ikke", nearest is null ? null : $"mente du «{nearest}»?");
    }

    private bool TryFind(Symbol symbol, out object? value)
    {
        for (var i = scopes.Count - 1; i >= 0; i--)
        {
            if (scopes[i].TryGet(this, symbol, out value))
            {
                return true;
            }
        }

        ref var slot = ref Slot(symbol);
        if (slot is not null)
        {
            value = ReferenceEquals(slot, Nothing) ? null : slot;
            return true;
        }

        if (!MemberAccess.TryGet(model, symbol.Name, out value) && !set.Options.Globals.TryGetValue(symbol.Name, out value))
        {
            return false;
        }

        slot = value ?? Nothing;
        return true;
    }

    private IEnumerable<string> KnownNames() => MemberAccess.NamesOf(model)
        .Concat(set.Options.Globals.Keys)
        .Concat(["include", "include_join"])
        .Concat(set.Symbols.Declared)
        .Concat(Keywords.All);

    private ScriptObject GlobalsAsObject()
    {
        var result = new ScriptObject();
        foreach (var name in MemberAccess.NamesOf(model).Concat(set.Symbols.Declared))
        {
            if (TryFind(set.Symbols.Get(name), out var value) && value is not null)
            {
                result[name] = value;
            }
        }

        return result;
    }
}
