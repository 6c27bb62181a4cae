using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Source;

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

    /// <summary>
    /// The remedy that takes out one of them: the whole point with its dash, and the field itself when it has no other. What was written is lost, so
    /// a person decides.
    /// </summary>
    public static Fix? Removal(this ImmutableArray<Avvik> avvik, Origin origin, Avvik needless)
    {
        var text = origin.Source.Text;
        var start = text.LineStart(needless.Span.Start);
        var dash = text.AsSpan(start, needless.Span.Start - start).IndexOf('-');
        if (dash < 0 || !text.AsSpan(start, dash).IsWhiteSpace())
        {
            return null;
        }

        var end = text.NextLine(start);
        while (end < text.Length
            && text[end] is ' ' or '\n'
            && text.AsSpan(end).IndexOfAnyExcept(' ') is var indent
            && (indent > dash || text[end + indent] == '\n'))
        {
            end = text.NextLine(end);
        }

        return Fix.Proposal(Span.FromBounds(avvik.Length == 1 ? text.LineStart(origin.KeyOf("avvik").Span.Start) : start, end), "");
    }
}
