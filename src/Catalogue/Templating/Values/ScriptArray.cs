namespace Catalogue.Templating.Values;

/// <summary>Scriban's array: an index outside it reads null, and a write beyond the end fills up with nulls.</summary>
public sealed class ScriptArray : List<object?>
{
    private ScriptObject? members;

    public ScriptArray()
    {
    }

    public ScriptArray(IEnumerable<object?> items) : base(items)
    {
    }

    /// <summary>Named values attached to the array, as <c>$.name</c> holds a function's named arguments.</summary>
    public ScriptObject Members => members ??= [];

    public new object? this[int index]
    {
        get => index >= 0 && index < Count ? base[index] : null;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            while (Count <= index)
            {
                Add(null);
            }

            base[index] = value;
        }
    }
}
