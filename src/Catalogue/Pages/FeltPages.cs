using System.Collections.Immutable;
using Catalogue.Pages.Views;
using Catalogue.Read;
using Catalogue.Read.Fields;

namespace Catalogue.Pages;

/// <summary>The field guide: every field of tiltak and packages as the readers ask for it, with help and an example.</summary>
public static class FeltPages
{
    private static readonly ImmutableArray<(string Kind, string Tittel)> Shown = [("tiltak", "Felter i et tiltak"), ("pakke", "Felter i en pakke")];

    public static IEnumerable<Page> Of(PageContext context)
    {
        _ = context;
        yield return new(
            Paths.Felter,
            "felter.sbn-html",
            () => new FelterView("Feltene i en fil", [.. Shown.Select(s => new Feltgruppe(s.Tittel, [.. AllKinds.Find(s.Kind)!.Fields.Select(Felt)]))]),
            new("Feltene i en fil", "Alle feltene et tiltak og en pakke kan ha, med forklaring og eksempel.") { Seksjon = Paths.Bidra, Brodsmuler = [new("Slik bidrar du", Paths.Bidra)] });
    }

    private static Felt Felt(FieldDescription field) => new(field.Key, Need(field.Ask.Need), field.Ask.Help, field.Ask.Example);

    private static string Need(Need need) => need switch
    {
        Read.Fields.Need.Required => "må fylles ut",
        Read.Fields.Need.Recommended => "bør fylles ut",
        _ => "valgfritt",
    };
}
