namespace Catalogue.Diagnostics;

/// <summary>
/// What a stage made of each of its inputs the last time, for a run that follows a small change. Inputs are known by identity: an unchanged file
/// is the same object again.
/// </summary>
public sealed class Memo<TInput, TResult>
    where TInput : class
{
    private Dictionary<TInput, Made<TResult>> last = new(ReferenceEqualityComparer.Instance);
    private object? terms;

    internal Dictionary<TInput, Made<TResult>>? Under(object? now) => Equals(terms, now) ? last : null;

    internal void Keep(IReadOnlyList<TInput> inputs, Made<TResult>[] made, object? under)
    {
        var now = new Dictionary<TInput, Made<TResult>>(inputs.Count, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < made.Length; i++)
        {
            now[inputs[i]] = made[i];
        }

        (last, terms) = (now, under);
    }
}

/// <summary>A result and the faults that were found on the way.</summary>
internal sealed record Made<TResult>(TResult Result, List<Diagnostic> Faults);

/// <summary>Work on each of many files in parallel.</summary>
public static class Memo
{
    /// <summary>What is made of each input; the faults that are found come in the order of the inputs.</summary>
    /// <param name="memo">The last time; null where there was none and will be none.</param>
    /// <param name="inputs">What changes little between two runs.</param>
    /// <param name="terms">What else the results depend on: when it changes, nothing is kept.</param>
    /// <param name="work">The stage, and where its faults go.</param>
    public static TResult[] Map<TInput, TResult>(
        Memo<TInput, TResult>? memo,
        IReadOnlyList<TInput> inputs,
        object? terms,
        (Func<TInput, List<Diagnostic>, TResult> Make, ICollection<Diagnostic> Faults) work)
        where TInput : class
    {
        var known = memo?.Under(terms);
        var made = new Made<TResult>[inputs.Count];
        Parallel.For(0, inputs.Count, i => made[i] = known?.GetValueOrDefault(inputs[i]) ?? Make(inputs[i], work.Make));
        foreach (var fault in made.SelectMany(m => m.Faults))
        {
            work.Faults.Add(fault);
        }

        memo?.Keep(inputs, made, terms);
        return Array.ConvertAll(made, m => m.Result);
    }

    private static Made<TResult> Make<TInput, TResult>(TInput input, Func<TInput, List<Diagnostic>, TResult> make)
    {
        // Most files have no fault; only then is a list of their own worth the memory.
        var faults = new List<Diagnostic>(0);
        return new(make(input, faults), faults);
    }
}
