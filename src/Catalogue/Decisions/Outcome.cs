using System.Collections.Immutable;
using Catalogue.Model;
using Catalogue.Read.Fields;

namespace Catalogue.Decisions;

/// <summary>How a case ended, as the rows on a tiltak say it.</summary>
internal static class Outcome
{
    /// <summary>
    /// The status that the file is to have; null where the rows do not say. What a column says goes before what amounts say: something granted is
    /// «tildelt», nothing at all «avslatt», and a draft that is decided has been reported. What is under way or over stays so.
    /// </summary>
    public static string? Of(Tiltak tiltak, ImmutableArray<DecisionRow> rows)
    {
        if (rows.Select(r => r.Status).OfType<string>().LastOrDefault() is { } said)
        {
            return said;
        }

        var granted = rows.SelectMany(r => r.Amounts("tildelt")).ToList();
        Status? status = tiltak.Status switch
        {
            Status.Utkast or Status.Meldt or Status.Innstilt or Status.Avslatt when granted.Exists(kroner => kroner > 0) => Status.Tildelt,
            Status.Utkast or Status.Meldt or Status.Innstilt when granted.Count > 0 && tiltak.Tildelt.Sum is null or 0 => Status.Avslatt,
            Status.Utkast or Status.Meldt when granted.Count == 0 && rows.Any(r => r.Amounts("innstilt").Any()) => Status.Innstilt,
            _ => null,
        };
        return status is { } s ? Vocabularies.Status.Values!.Terms[(int)s].Id : null;
    }
}
