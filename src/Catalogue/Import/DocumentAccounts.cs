using System.Collections.Immutable;

namespace Catalogue.Import;

/// <summary>Accounts for every line of a document.</summary>
internal static class DocumentAccounts
{
    public static DocumentAccount Of(string name, FormSource source, ImmutableArray<FormPart> parts, PersonalData personal)
    {
        ImmutableArray<LineUse> uses = [.. parts.SelectMany(p => p.Match?.Uses ?? [.. p.Lines.Select(_ => LineUse.Unplaced)])];
        uses = [.. uses.Select((use, i) => use == LineUse.Unplaced && personal.IsIn(i) ? LineUse.Personal : use)];
        var unknown = parts.FirstOrDefault(p => p.Match is null);
        return new(name, unknown is null ? null : Unknown(source, unknown))
        {
            Forms = [.. parts.Select(p => p.Match).OfType<FormMatch>().Select(m => (m.Skjema.Navn, m.Found, m.Skjema.Sporsmal.Length))],
            Lines = source.Lines.Length + source.Printed,
            Uses = Enum.GetValues<LineUse>()
                .ToImmutableSortedDictionary(u => u, u => uses.Count(use => use == u) + (u == LineUse.FormText ? source.Printed : 0)),
            Unplaced = [.. source.Lines.Where((_, i) => uses[i] == LineUse.Unplaced)
                .Select(l => new UnplacedLine(l.Place, l.Text.Replace('\t', ' ').Replace('\n', ' ')))],
        };
    }

    private static string Unknown(FormSource source, FormPart part) => source.Lines.IsEmpty
        ? "dokumentet har ingen tekst."
        : "dette er ingen av skjemaene i content/skjemaer. "
            + (part.Nearest is { Found: > 0 } near
                ? $"Mest likt er «{near.Skjema.Navn}»: {near.Found} av {near.Skjema.Sporsmal.Length} spørsmål er med. Er det det, kjør en gang til "
                    + $"med --skjema {near.Skjema.Id}. "
                : "")
            + "Er det et nytt skjema, lag ei fil for det i content/skjemaer med spørsmålene i rekkefølge.";
}
