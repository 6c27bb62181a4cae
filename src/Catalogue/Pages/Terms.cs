using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Model;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>The terms of the money, explained on the pages that use them.</summary>
public static class Terms
{
    private static readonly Begrep Meldt =
        new("Meldt behov", "Det eierne og partnerne har skrevet at de trenger. Det sier ikke hva de fikk, og ikke hva som ble brukt.");

    private static readonly Begrep Innstilt = new("Innstilt", "Det samarbeidsforum har tilrådd å gi. Vedtaket kan bli et annet.");

    private static readonly Begrep Tildelt = new("Tildelt", "Det som er gitt i tilskudd etter vedtak.");

    private static readonly Begrep Kommunen = new("Eier", "Kommunen, kommunene eller de private barnehagene og skolene som har ansvar for tiltaket.");

    private static readonly Begrep AndreEiere = new(
        "Eier",
        "Den eller de som har ansvar for tiltaket: kommuner, fylkeskommuner, bydeler, interkommunale samarbeid eller private eiere.");

    private static readonly Begrep Uh = new("UH", "Universitet eller høgskole, eller et senter ved en av dem, som er faglig partner.");

    private static readonly Begrep Kompetansepartner =
        new("Kompetansepartner", "Universitet, høgskole, fagskole, senter eller annet kompetansemiljø som er faglig partner.");

    /// <summary>Those of a page that shows sums of a list.</summary>
    public static ImmutableArray<Begrep> OfSum(ReportedSum sum)
    {
        ImmutableArray<ResolvedRamme> counted = [.. sum.Counted.SelectMany(p => p.Tiltak).Select(t => t.Ramme)];
        return counted.IsEmpty ? [] : [Meldt, Partner(counted.SelectMany(r => r.Uh)), .. Schemes(counted.SelectMany(r => r.Ordninger))];
    }

    /// <summary>Those of the tables of one tiltak or package, by the headings of their rows and columns.</summary>
    public static ImmutableArray<Begrep> OfTables(ImmutableArray<string> headings, ResolvedRamme ramme)
    {
        if (headings.IsEmpty)
        {
            return [];
        }

        ImmutableArray<Begrep> amounts =
        [
            Meldt,
            .. headings.Contains(AmountTables.Recommended) || headings.Contains(GrantTables.Recommended) ? [Innstilt] : ImmutableArray<Begrep>.Empty,
            .. headings.Contains(AmountTables.Granted) ? [Tildelt] : ImmutableArray<Begrep>.Empty,
        ];
        return [.. amounts, Owner(ramme.Eiere), Partner(ramme.Uh), .. Schemes(ramme.Ordninger)];
    }

    private static Begrep Owner(IEnumerable<Eier> owners) =>
        owners.All(e => e.Slag is Eierslag.Kommune or Eierslag.UtgattKommune or Eierslag.Privat) ? Kommunen : AndreEiere;

    private static Begrep Partner(IEnumerable<Uh> partners) => PartnerWords.Of(partners, Uh, Kompetansepartner);

    private static IEnumerable<Begrep> Schemes(IEnumerable<Ordning> schemes) =>
        schemes.Distinct().Where(o => o.Kortnavn != o.Navn).Select(o => new Begrep(o.Kortnavn, o.Navn + ".") { Url = Paths.Of(o) });
}
