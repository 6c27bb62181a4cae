using System.Collections.Immutable;
using System.Globalization;
using Catalogue.Language;
using Catalogue.Pages.Views;
using Catalogue.Read.Fields;

namespace Catalogue.Edition.Facets;

/// <summary>Everything that a search can be narrowed by, in the order in which the search page shows it.</summary>
public static class AllFacets
{
    public const string Tema = "tema";
    public const string Region = "region";
    public const string Kommune = "kommune";
    public const string Uh = "uh";
    public const string Ar = "ar";
    public const string Ordning = "ordning";

    public static ImmutableArray<Facet> Of(SiteEdition edition)
    {
        var registers = edition.Registers;
        var kommuner = registers.Kommuner;
        var members = Kommunevalg.Medlemmer(registers);
        return
        [
            new(Tema, "Tema", ByName(registers.Temaer.All.Select(t => new Valg(t.Id, t.Navn))), t => t.Temaer.Select(x => x.Id)),
            new(Region, "Region", ByName(registers.Regioner.All.Select(r => new Valg(r.Id, r.Navn))), t => One(t.Ramme.Region?.Id)),
            new(Kommune, "Kommune", ByName(kommuner.All.Select(k => new Valg(kommuner.SlugOf(k), kommuner.DisplayName(k)))), t => Kommunevalg.Av(t, members).Select(kommuner.SlugOf))
            {
                Hjelp = "Eiere og partnere. Et tiltak som bare nevner en region, er med for alle kommunene i regionen.",
            },
            new(Uh, "Universitet og høgskole", ByName(registers.Uh.All.Select(u => new Valg(u.Id, u.Navn))), t => t.Ramme.UhMedVerter.Select(u => u.Id)),
            new(Ar, "År", [.. edition.PerAr.Select(g => g.Key).OrderDescending().Select(Text).Select(ar => new Valg(ar, ar))], t => One(t.Ramme.Ar is { } ar ? Text(ar) : null)),
            new(Ordning, "Tilskuddsordning", [.. registers.Ordninger.All.Select(o => new Valg(o.Id, o.Navn))], t => One(t.Ramme.Ordning?.Id)),
            new("malgruppe", "Målgruppe", ByName(registers.Malgrupper.All.Select(m => new Valg(m.Id, m.Navn))), t => t.Malgrupper.Select(m => m.Id)),
            new("fase", "Fase", Words(Vocabularies.Fase), t => t.Tiltak.Fase.Distinct()),
            new("sektor", "Sektor", Words(Vocabularies.Sektor), t => t.Ramme.Sektor.Distinct()),
            new("belop", "Meldt beløp", AmountSteps.Alle, t => [AmountSteps.Av(t.Tiltak.Meldt)]) { Hjelp = "Det eierne har meldt behov for, ikke det de har fått." },
        ];
    }

    /// <summary>What can be chosen of a facet in this edition, with how many tiltak each has; a choice that leads to nothing is left out.</summary>
    public static Filtergruppe Gruppe(Facet fasett, SiteEdition edition)
    {
        var counts = edition.Tiltak.SelectMany(fasett.Verdier).CountBy(v => v, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var valg = fasett.Valg.Where(v => counts.ContainsKey(v.Verdi)).Select(v => new Filtervalg(v.Verdi, v.Tekst, NorwegianFormat.Number(counts[v.Verdi])));
        return new(fasett.Id, fasett.Tittel, [.. valg]) { Hjelp = fasett.Hjelp };
    }

    private static ImmutableArray<Valg> ByName(IEnumerable<Valg> valg) => [.. valg.OrderBy(v => v.Tekst, NorwegianCollation.Instance)];

    private static ImmutableArray<Valg> Words(FieldShape shape) => [.. shape.Values!.Terms.Select(t => new Valg(t.Id, t.Label))];

    private static IEnumerable<string> One(string? value) => value is null ? [] : [value];

    private static string Text(int ar) => ar.ToString(CultureInfo.InvariantCulture);
}
