using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Markdown;
using Catalogue.Model;
using Catalogue.Pages.Views;
using Catalogue.Read;
using Catalogue.Read.Fields;
using Catalogue.Tables;

namespace Catalogue.Pages;

/// <summary>A page for every tiltak, and the list of all.</summary>
public static class TiltakPages
{
    private const int FewestHeadings = 3;

    public static IEnumerable<Page> Of(PageContext context)
    {
        foreach (var (path, number, liste) in Pagination.Split(Paths.Tiltak, "Alle tiltak", context.Edition.Tiltak, t => context.Edition.Cards[t]))
        {
            var title = number == 1 ? "Alle tiltak" : FormattableString.Invariant($"Alle tiltak, side {number}");
            yield return new(path, "oversikt.sbn-html", View, new(title, "Alle tiltak i katalogen.")
            {
                Seksjon = Paths.Tiltak,
                Strom = SiteEdition.FeedOf(Paths.FrontPage, context.Edition.Tiltak),
                Tabell = Paths.TableOf(TiltakTable.All.Id),
            });

            OversiktView View() => new("Alle tiltak", "Nyeste år først, deretter etter tittel.", []) { Liste = liste() };
        }

        foreach (var tiltak in context.Edition.All)
        {
            yield return new(Paths.Of(tiltak), "tiltak.sbn-html", () => View(tiltak, context), new(tiltak.Tiltak.Tittel, tiltak.Tiltak.Sammendrag)
            {
                Seksjon = Paths.Tiltak,
                Brodsmuler = [new("Tiltak", Paths.Tiltak), .. tiltak.Ramme.Region is { } region ? [Links.To(region)] : ImmutableArray<Lenke>.Empty],
                Fil = tiltak.Tiltak.Origin.Source.Path,
                Indekseres = !tiltak.Trukket && tiltak.Tiltak.Godkjent.IsGiven,
            });
        }
    }

    private static TiltakView View(TiltakNode node, PageContext context) =>
        node.Trukket ? ViewOf(node, context) : ViewOf(node, context) with { Lignende = SimilarLinks.Of(node, context.Edition) };

    /// <summary>What can be shown of a tiltak, wherever it stands.</summary>
    public static TiltakView ViewOf(TiltakNode node, PageContext context)
    {
        var edition = context.Edition;
        var tiltak = node.Tiltak;
        var head = new TiltakView(tiltak.Tittel, NorwegianFormat.Unbroken(tiltak.Sammendrag), new(""))
        {
            Sprak = tiltak.Sprak,
            Trukket = node.Trukket,
            Utkast = !tiltak.Godkjent.IsGiven,
            Kilde = tiltak.Kilde ?? node.Pakke?.Pakke.Kilde,
            Partnerord = PartnerWords.Column(node.Ramme.Uh),
            Godkjent = tiltak.Godkjent is { Dato: { } dato, Av: { } av } ? $"{av}, {NorwegianFormat.Date(dato)}" : null,
            Slekt = Lineage.Of(node, edition),
        };
        if (node.Trukket)
        {
            return head;
        }

        var body = edition.Body(tiltak.Origin);
        var belop = AmountTables.Meldt(tiltak);
        ImmutableArray<Vedtakstabell> grants = [.. GrantTables.Of(node)];
        ImmutableArray<Belopstabell> tables = [.. AmountTables.Of(tiltak)];
        return head with
        {
            Innhold = new(body.Html),
            Fakta = Facts.Of(node, edition.Registers.Kommuner),
            Belop = belop,
            Vedtak = grants,
            Tabeller = tables,
            Begreper = Terms.OfTables(
                [.. tables.Prepend(belop).OfType<Belopstabell>().SelectMany(t => t.Rader).Select(r => r.Navn), .. grants.SelectMany(g => g.Kolonner)],
                node.Ramme),
            Maloppnaelse = [.. tiltak.Maloppnaelse.Select(p => new Avviksnotat(AllKinds.LabelOf(p.Felt), NorwegianFormat.Unbroken(p.Tekst)))],
            Erfaringer = [.. tiltak.Erfaringer.OrderByDescending(e => e.Dato).Select(Erfaring)],
            Gjenbruk = [.. node.Gjenbruker.Where(g => edition.HasPage(g.Tiltak)).Select(g => Gjenbruk(g, edition))],
            GjenbruktAv = [.. node.GjenbruktAv.Where(g => edition.HasPage(g.Tiltak)).Select(g => Gjenbruk(g, edition))],
            VenterPaErfaring = node.AwaitsExperience(edition.Today),
            Innholdsliste = Contents(body),
            Avvik = AvvikNotes.Of(node),
            Lenker = [.. tiltak.Lenker.Select(l => new Lenke(l.Text, l.Text))],
            Utgangspunkt = $"{Paths.NyttTiltak}?fra={node.Id}",
            Sammenlign = Paths.Comparing(node),
            Pakke = node.Pakke is { } pakke ? Links.To(pakke) : null,
            Pakkesosken = node.Pakke is { } own ? [.. edition.TiltakIn(own).Where(t => t != node).Select(LinkTo)] : [],
        };
    }

    internal static Erfaringsnotat Erfaring(Erfaring erfaring)
    {
        (string Felt, string? Tekst)[] told =
        [
            ("Dette ble gjort", erfaring.Gjort),
            .. erfaring.Maloppnaelse.Select(p => (AllKinds.LabelOf(p.Felt), (string?)p.Tekst)),
            ("Ville gjort annerledes", erfaring.Annerledes),
            ("Anbefaler det til andre", erfaring.Anbefaler is { } answer ? Vocabularies.Anbefaler.Values!.LabelOf(answer) : null),
        ];
        var when = erfaring.Dato is { } dato ? $", {NorwegianFormat.Date(dato)}" : "";
        return new(
            Labels.Rolle(erfaring.Av) + when,
            Paths.AnchorOf(erfaring),
            [.. told.Where(t => !string.IsNullOrEmpty(t.Tekst)).Select(t => new Avviksnotat(t.Felt, NorwegianFormat.Unbroken(t.Tekst!)))]);
    }

    private static Gjenbruksnotat Gjenbruk(Gjenbrukt reuse, SiteEdition edition) =>
        new(
            Links.To(reuse.Tiltak, edition),
            [
                .. new[] { ("Dette ble endret", reuse.Gjenbruk.Endret), ("Slik gikk det", reuse.Gjenbruk.Gikk) }
                    .Where(t => !string.IsNullOrEmpty(t.Item2))
                    .Select(t => new Avviksnotat(t.Item1, NorwegianFormat.Unbroken(t.Item2!))),
            ]);

    public static ImmutableArray<Innholdspunkt> Contents(MarkdownBody body) =>
        body.Headings.Count(h => h.Level == 2) < FewestHeadings
            ? []
            : [.. body.Headings.Where(h => h.Level == 2).Select(h => new Innholdspunkt(h.Text, h.Anchor))];

    private static Lenke LinkTo(TiltakNode tiltak) => new(tiltak.Tiltak.Tittel, Paths.Of(tiltak));
}
