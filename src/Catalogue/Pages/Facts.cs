using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Read.Fields;

namespace Catalogue.Pages;

/// <summary>The facts tables of tiltak and packages; a row without a value is left out, since empty means «not stated».</summary>
public static class Facts
{
    public static ImmutableArray<Faktum> Of(TiltakNode node, KommuneRegister kommuner) => Rows(
        [
            .. Ramme(node.Ramme, node.Ar, kommuner, node.Tiltak.Partnerbelop),
            ("Tema", [.. node.Temaer.Select(Links.To)]),
            ("Prioriteringer", [.. node.Prioriteringer.Select(p => new Lenke(p.Navn, Paths.Of(p)) { Merknad = p.Plan.Tittel })]),
            ("Målgruppe", Links.Words(node.Malgrupper.Select(m => m.Navn))),
            ("Fase", Links.Words(node.Tiltak.Fase.Select(Labels.Fase))),
            ("Skjema", node.Pakke?.Skjema is { } skjema ? [Links.To(skjema)] : []),
            ("Varighet", Text(Labels.Varighet(node.Tiltak.Varighet))),
            ("Status", Text(Labels.Status(node.Tiltak.Status))),
            ("Egenandel", Text(Egenandel(node.Tiltak.Egeninnsats))),
            ("Egeninnsats", Text(node.Tiltak.Egeninnsats.Timer is { } hours ? $"{NorwegianFormat.Number(hours)} timer" : null)),
            ("Deltakere", Text(node.Tiltak.Deltakere is { } people ? NorwegianFormat.Number(people) : null)),
            ("Koordinator", Text(Koordinator(node.Tiltak))),
            ("Vedtak", Text(Vedtak(node.Tiltak.Vedtak))),
            ("Begrunnelse for vedtaket", Text(node.Tiltak.Vedtak.Begrunnelse)),
            ("Stikkord", Links.Words(node.Tiltak.Stikkord)),
        ]);

    public static ImmutableArray<Faktum> Of(PakkeNode node, KommuneRegister kommuner) => Rows(
        [
            .. Ramme(node.Ramme, node.Ramme.Ar is { } ar ? [ar] : [], kommuner, []),
            ("Skjema", node.Skjema is { } skjema ? [Links.To(skjema)] : []),
            ("Status", Text(Labels.Status(node.Pakke.Status))),
            ("Enheter", Links.Words(Enheter(node.Pakke.Enheter))),
            ("Drøftet i medbestemmelse", Text(Answer(node.Pakke.Medbestemmelse, Vocabularies.Medbestemmelse))),
            ("Deltok i drøftingen", Links.Words(node.Pakke.MedbestemmelseRoller)),
            ("Sett i sammenheng med videreutdanning", Text(Answer(node.Pakke.Videreutdanning, Vocabularies.Videreutdanning))),
            ("Samiske perspektiver ivaretatt", Text(Answer(node.Pakke.SamiskPerspektiv, Vocabularies.SamiskPerspektiv))),
            ("Budsjett i vedlegg", Text(node.Pakke.BudsjettIVedlegg is { } budget ? (budget ? "Ja" : "Nei") : null)),
            ("Vedtak", Text(Vedtak(node.Pakke.Vedtak))),
            ("Begrunnelse for vedtaket", Text(node.Pakke.Vedtak.Begrunnelse)),
        ]);

    private static IEnumerable<(string Navn, ImmutableArray<Lenke> Verdier)> Ramme(
        ResolvedRamme ramme, ImmutableArray<int> years, KommuneRegister kommuner, ImmutableArray<Partnerbelop> parts)
    {
        yield return (ramme.Regioner.Length > 1 ? "Regioner" : "Region", [.. ramme.Regioner.Select(Links.To)]);
        yield return ("Eiere", [.. ramme.Eiere.Select(e => Links.To(e, kommuner))]);
        var retired = ramme.Eiere.Concat(ramme.Partnere).Where(e => e.Idag is not null).SelectMany(e => e.Kommuner).Distinct();
        yield return ("Kommuner i dag", [.. retired.Select(k => Links.To(k, kommuner))]);
        yield return ("Partnere", [.. ramme.Partnere.Select(e => Links.To(e, kommuner))]);
        yield return (PartnerWords.Of(ramme.Uh, "UH", "Kompetansepartnere"), [.. ramme.Uh.Select(u => Partner(u, parts))]);
        yield return (ramme.Ordninger.Length > 1 ? "Ordninger" : "Ordning", [.. ramme.Ordninger.Select(o => new Lenke(o.Navn, Paths.Of(o)))]);
        yield return ("År", [.. years.Select(Links.ToAr)]);
        yield return ("Sektor", Links.Words(ramme.Sektor.Select(Labels.Sektor)));
    }

    private static Lenke Partner(Uh partner, ImmutableArray<Partnerbelop> parts) => new(partner.Navn, Paths.Of(partner))
    {
        Merknad = parts.FirstOrDefault(p => p.Uh.Text == partner.Id)?.Belop is { } sum ? $"meldt {NorwegianFormat.Kroner(sum)}" : null,
    };

    private static ImmutableArray<Faktum> Rows(ImmutableArray<(string Navn, ImmutableArray<Lenke> Verdier)> rows) =>
        [.. rows.Where(r => !r.Verdier.IsEmpty).Select(r => new Faktum(r.Navn, r.Verdier))];

    private static ImmutableArray<Lenke> Text(string? text) => string.IsNullOrEmpty(text) ? [] : [new(text)];

    private static IEnumerable<string> Enheter(Enheter enheter) => new[]
    {
        Unit(enheter.KommunaleBarnehager, "kommunal barnehage", "kommunale barnehager"),
        Unit(enheter.PrivateBarnehager, "privat barnehage", "private barnehager"),
        Unit(enheter.OffentligeSkoler, "offentlig skole", "offentlige skoler"),
        Unit(enheter.PrivateSkoler, "privat skole", "private skoler"),
        Unit(enheter.Ppt, "PP-tjeneste", "PP-tjenester"),
    }.OfType<string>();

    private static string? Unit(int? count, string one, string many) =>
        count is { } n ? $"{NorwegianFormat.Number(n)} {(n == 1 ? one : many)}" : null;

    private static string? Koordinator(Tiltak tiltak) => (tiltak.MeldtKoordinator, tiltak.KoordinatorInkludert) switch
    {
        (null, true) => "Inngår i beløpene",
        (null, _) => null,
        ({ } sum, true) => $"{NorwegianFormat.Kroner(sum)} meldt, inngår i beløpene",
        ({ } sum, false) => $"{NorwegianFormat.Kroner(sum)} meldt, kommer i tillegg",
        ({ } sum, null) => $"{NorwegianFormat.Kroner(sum)} meldt",
    };

    internal static string? Egenandel(Egeninnsats egen) => (egen.Kroner, egen.Prosent) switch
    {
        ({ } kroner, { } prosent) => $"{NorwegianFormat.Kroner(kroner)} ({NorwegianFormat.Number(prosent)} prosent)",
        ({ } kroner, null) => NorwegianFormat.Kroner(kroner),
        (null, { } prosent) => $"{NorwegianFormat.Number(prosent)} prosent",
        _ => null,
    };

    internal static string? Vedtak(Vedtak vedtak)
    {
        var parts = new[] { vedtak.Referanse, vedtak.Dato is { } dato ? NorwegianFormat.Date(dato) : null }.OfType<string>();
        return string.Join(", ", parts);
    }

    private static string? Answer(string? svar, FieldShape shape) => svar is null ? null : shape.Values!.LabelOf(svar);
}
