using Catalogue.Source;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.Evaluation;

/// <summary>What belongs to one call or include: its arguments, its <c>$</c> variables, the loop it is in, and the block that <c>wrap</c> gave it.</summary>
internal sealed class Locals(Arguments arguments)
{
    private Symbol[] names = [];
    private object?[] values = [];
    private int count;
    private ScriptArray? array;

    public LoopState? Loop { get; set; }

    public WrappedBlock? Block { get; set; }

    /// <summary>The arguments as the array <c>$</c>; from then on the array is what counts, since it may be changed.</summary>
    public ScriptArray Array => array ??= arguments.ToArray();

    public object? Argument(int index) =>
        array is not null ? array[index] : index < arguments.Positional.Length ? arguments.Positional[index] : null;

    public object? Named(string name) =>
        array is not null || name == "size" ? MemberAccess.OfArray(Array, name) : arguments.Find(name);

    public bool TryGet(Symbol name, out object? value)
    {
        var index = System.Array.IndexOf(names, name, 0, count);
        value = index >= 0 ? values[index] : null;
        return index >= 0;
    }

    public void Set(Symbol name, object? value)
    {
        var index = System.Array.IndexOf(names, name, 0, count);
        if (index < 0)
        {
            if (count == names.Length)
            {
                System.Array.Resize(ref names, Math.Max(4, count * 2));
                System.Array.Resize(ref values, names.Length);
            }

            index = count++;
            names[index] = name;
        }

        values[index] = value;
    }
}

/// <summary>Evaluated arguments: those with a place, and those with a name.</summary>
internal readonly record struct Arguments(object?[] Positional, KeyValuePair<string, object?>[] Named)
{
    public static readonly Arguments None = new([], []);

    public object? Find(string name)
    {
        foreach (var (key, value) in Named)
        {
            if (key == name)
            {
                return value;
            }
        }

        return null;
    }

    public ScriptArray ToArray()
    {
        var array = new ScriptArray(Positional);
        foreach (var (name, value) in Named)
        {
            array.Members[name] = value;
        }

        return array;
    }
}

/// <summary>The block of a <c>wrap</c>, which runs among the locals of the function it is given to.</summary>
internal sealed record WrappedBlock(Step Body, SourceText Source)
{
    /// <summary>The block of the function in which the <c>wrap</c> stands.</summary>
    public WrappedBlock? Outer { get; init; }
}

/// <summary>Where a running loop is.</summary>
internal sealed class LoopState
{
    public int Index { get; set; }

    /// <summary>The number of steps, or -1 in a <c>while</c>.</summary>
    public int Count { get; init; } = -1;

    public object? Value { get; set; }

    public object? PreviousValue { get; set; }

    public int Column { get; set; }
}
