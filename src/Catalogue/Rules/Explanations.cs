using System.Collections.Immutable;
using Catalogue.Model;

namespace Catalogue.Rules;

/// <summary>What the files say of faults in their own sources: a field that an avvik explains is no fault of the file's.</summary>
internal static class Explanations
{
    public static bool Explain(this ImmutableArray<Avvik> avvik, string field)
    {
        foreach (var one in avvik)
        {
            if (one.Felt.Text == field)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What to do where the form itself is wrong, for the end of a help.</summary>
    public static string Advice(string field) => $"Står det slik i kilden, behold det og forklar det under avvik med «felt: {field}».";
}
