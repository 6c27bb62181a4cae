using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Rules.Markup;

/// <summary>Nobody's half of a merge is left in a file: git marks where two versions met, and a person must choose.</summary>
public static class MergeConflict
{
    public static readonly Rule Rule = new("TK430", Severity.Error, "To versjoner av teksten står om hverandre");

    private const int MarkLength = 7;

    internal static IEnumerable<Diagnostic> Find(MarkupText text)
    {
        if (!text.Text.Contains("<<<<<<<", StringComparison.Ordinal) && !text.Text.Contains(">>>>>>>", StringComparison.Ordinal))
        {
            yield break;
        }

        var isOpen = false;
        for (var start = 0; start < text.Text.Length; start = text.Text.NextLine(start))
        {
            var sign = text.Text[start];
            var length = sign is '<' or '>' ? text.Of(Span.FromBounds(start, text.Text.LineEnd(start))).TrimEnd().Length : 0;
            if (!IsMark(text.Of(new Span(start, length)), isInConflict: false) || text.IsExample(start))
            {
                continue;
            }

            // One fault for each place: the first mark tells of the others.
            if (sign != '>' || !isOpen)
            {
                yield return Fault(text.At(new(start, length)), new(sign, MarkLength));
            }

            isOpen = sign == '<';
        }
    }

    private static Diagnostic Fault(Location place, string mark) => new(
        Rule,
        place,
        $"linja «{mark}» står igjen etter at to versjoner av fila ble slått sammen",
        "Mellom linjene som begynner med <<<<<<<, ======= og >>>>>>> står den ene og den andre versjonen. "
            + "Behold den som skal gjelde, og slett den andre og alle linjene med slike tegn.");

    /// <summary>A mark is seven signs from the beginning of the line, alone or with a name after a space.</summary>
    internal static bool IsMark(ReadOnlySpan<char> line, bool isInConflict) =>
        line.Length >= MarkLength
        && line[0] is var sign
        && (sign is '<' or '>' || (isInConflict && (sign is '=' or '|')))
        && !line[..MarkLength].ContainsAnyExcept(sign)
        && (line.Length == MarkLength || (line[MarkLength] == ' ' && sign != '='));
}
