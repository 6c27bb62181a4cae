using System.Text;
using Catalogue.Source;

namespace Catalogue.Diagnostics;

/// <summary>Carries out edits.</summary>
public static class Edits
{
    /// <summary>The text after all of the edits, which must not overlap.</summary>
    public static string Apply(string text, IEnumerable<Edit> edits)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits.OrderBy(e => e.Span.Start).ThenBy(e => e.Span.End))
        {
            result.Append(text, at, edit.Span.Start - at).Append(edit.Text);
            at = edit.Span.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The text after those of the remedies that are clear of the ones before them; the others must wait for the next time.</summary>
    public static string Apply(string text, IEnumerable<Fix> fixes)
    {
        var accepted = new List<Edit>();
        foreach (var fix in fixes)
        {
            if (!fix.Edits.Any(e => accepted.Any(a => Touch(a.Span, e.Span))))
            {
                accepted.AddRange(fix.Edits);
            }
        }

        return Apply(text, accepted);
    }

    private static bool Touch(Span a, Span b) => a.Start <= b.End && b.Start <= a.End;
}
