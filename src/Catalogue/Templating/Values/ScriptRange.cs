using System.Collections;

namespace Catalogue.Templating.Values;

/// <summary>The whole numbers from one to another, made as they are asked for; it counts down when the end is below the start.</summary>
public sealed class ScriptRange(int start, int end, bool includesEnd = true) : IEnumerable<object?>
{
    public int Start { get; } = start;

    public long Count { get; } = Math.Abs((long)end - start) + (includesEnd ? 1 : 0);

    private int Step { get; } = end < start ? -1 : 1;

    /// <summary>The number at a position from 0, or null outside the range.</summary>
    public object? this[long index] => index >= 0 && index < Count ? (int)(Start + (Step * index)) : null;

    public IEnumerator<object?> GetEnumerator()
    {
        for (long i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
