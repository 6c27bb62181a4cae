using System.Globalization;
using Catalogue.Cli.Rendering;
using Catalogue.Diagnostics;

namespace Catalogue.Cli.New;

/// <summary>What a person is told when the file is written: what to do now, and the fields that are still empty, explained.</summary>
public static class NextSteps
{
    public static InkedText Of(Draft draft, string path, int width)
    {
        var text = new InkedText().Line().Add("Laget ", Ink.Help).Line(path).Line();
        text.Line("Neste steg", Ink.Strong);
        string[] steps = draft.IsTiltak
            ?
            [
                "Skriv teksten under overskriftene, og slett overskriftene du ikke trenger.",
                "Kjør catalogue check.",
                "Se siden med catalogue serve --drafts.",
                "Tiltaket blir vist for alle når godkjent_dato og godkjent_av er fylt ut.",
            ]
            :
            [
                "Skriv om partnerskapet og behovet under feltene.",
                "Lag tiltakene: catalogue new tiltak --pakke " + draft.Pakke,
                "Kjør catalogue check.",
            ];
        for (var i = 0; i < steps.Length; i++)
        {
            text.Lines(Wrapping.Of(steps[i], width, string.Create(CultureInfo.InvariantCulture, $"  {i + 1}. "), "     "));
        }

        var empty = draft.Kind.Fields.Where(f => f.Key != "id" && !draft.Has(f.Key) && !(draft.IsTiltak && f.Spec.IsInherited))
            .ToLookup(f => draft.Open.Contains(f.Key));
        if (empty[true].Any())
        {
            text.Line().Line("Felter som står tomme i fila", Ink.Strong);
        }

        foreach (var field in empty[true])
        {
            text.Line($"  {field.Key}", Ink.Help).Lines(Wrapping.Of($"{field.Spec.Help} Eksempel: {field.Spec.Example}", width, "    ", "    "));
        }

        text.Line().Line("Andre felter du kan legge til", Ink.Strong);
        text.Lines(Wrapping.Of(string.Join(", ", empty[false].Select(f => f.Key)), width, "  ", "  "));
        return text.Line().Lines(Wrapping.Of(
            "Skriv catalogue explain og navnet på et felt for å lese mer om det, for eksempel catalogue explain "
                + $"{(draft.IsTiltak ? "malgruppe" : "medbestemmelse")}.",
            width,
            "",
            ""));
    }
}
