using System.Collections.Concurrent;

namespace Catalogue.Templating.Evaluation;

/// <summary>A name that templates use, with the place where a run keeps its value.</summary>
internal sealed class Symbol(string name, int index)
{
    private volatile bool isDeclared;

    public string Name { get; } = name;

    public int Index { get; } = index;

    /// <summary>True when some template assigns it: then it reads null before that, where an unknown name is a fault.</summary>
    public bool IsDeclared
    {
        get => isDeclared;
        set => isDeclared = value;
    }

    public bool IsBuiltIn { get; init; }
}

/// <summary>All names of a set of templates; grows when a template makes new ones while it runs.</summary>
internal sealed class Symbols(Func<string, bool> isBuiltIn)
{
    private readonly ConcurrentDictionary<string, Symbol> symbols = new(StringComparer.Ordinal);
    private int count;

    public int Count => Volatile.Read(ref count);

    public IEnumerable<string> Declared => symbols.Values.Where(s => s.IsDeclared).Select(s => s.Name).Order(StringComparer.Ordinal);

    public Symbol Get(string name) =>
        symbols.TryGetValue(name, out var known)
            ? known
            : symbols.GetOrAdd(name, n => new(n, Interlocked.Increment(ref count) - 1) { IsBuiltIn = isBuiltIn(n) });

    public Symbol Declare(string name)
    {
        var symbol = Get(name);
        symbol.IsDeclared = true;
        return symbol;
    }
}
