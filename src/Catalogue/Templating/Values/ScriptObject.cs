using System.Collections;

namespace Catalogue.Templating.Values;

/// <summary>Scriban's object: named values in the order they were added, with ordinal names, some or all of them read-only.</summary>
public sealed class ScriptObject : IEnumerable<KeyValuePair<string, object?>>
{
    private readonly OrderedDictionary<string, object?> values = new(StringComparer.Ordinal);
    private HashSet<string>? readOnlyNames;

    public int Count => values.Count;

    /// <summary>True for an object that can never be changed again, such as the built-in ones that all renders share.</summary>
    public bool IsFrozen { get; private set; }

    public IEnumerable<string> Keys => values.Keys;

    public IEnumerable<object?> Values => values.Values;

    /// <summary>The member's value, null when absent; setting a read-only member is a fault of the caller, who asks <see cref="TrySet"/> when a template decides.</summary>
    public object? this[string name]
    {
        get => values.GetValueOrDefault(name);
        set
        {
            if (!TrySet(name, value))
            {
                throw new InvalidOperationException($"The member '{name}' is read-only.");
            }
        }
    }

    public void Add(string name, object? value) => this[name] = value;

    public bool ContainsKey(string name) => values.ContainsKey(name);

    public bool TryGetValue(string name, out object? value) => values.TryGetValue(name, out value);

    /// <summary>Sets a member, or returns false when it is read-only.</summary>
    public bool TrySet(string name, object? value)
    {
        if (IsReadOnly(name))
        {
            return false;
        }

        values[name] = value;
        return true;
    }

    /// <summary>Removes a member, or returns false when it is absent or read-only.</summary>
    public bool Remove(string name) => !IsReadOnly(name) && values.Remove(name);

    public bool IsReadOnly(string name) => IsFrozen || readOnlyNames?.Contains(name) == true;

    public void MakeReadOnly(string name) => (readOnlyNames ??= new(StringComparer.Ordinal)).Add(name);

    public ScriptObject Freeze()
    {
        IsFrozen = true;
        return this;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
