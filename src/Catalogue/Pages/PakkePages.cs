using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Form;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>A page for every package with its sums, split and units, and the list of all.</summary>
public static class PakkePages
{
    public static IEnumerable<Page> Of(PageContext context)
    {
        var edition = context.Edition;
        foreach (var (path, number, liste) in Pagination.Split(Paths.Pakker, "Pakker", edition.Pakker, Card))
        {
            var title = number == 1 ? "Pakker" : FormattableString.Invariant($"Pakker, side {number}");
            var hode = new Hode(title, "Behovsmeldingene som tiltakene er hentet fra.") { Seksjon = Paths.Pakker };
            yield return new(path, "oversikt.sbn-html", View, hode);

            OversiktView View() => new("Pakker", "En pakke er én behovsmelding fra ett partnerskap, med ett eller flere tiltak.", [])
            {
                Liste = liste(),
            };
        }

        foreach (var pakke in edition.Pakker)
        {
            var hode = new Hode(pakke.Pakke.Tittel, Description(pakke, edition))
            {
                Seksjon = Paths.Pakker,
                Brodsmuler = [new("Pakker", Paths.Pakker)],
                Fil = pakke.Pakke.Origin.Source.Path,
                Sammenlign = SamlingPages.ComparisonOf(edition.TiltakIn(pakke)),
                Sakspapir = SamlingPages.DocumentOf(edition.TiltakIn(pakke)),
            };
            yield return new(Paths.Of(pakke), "pakke.sbn-html", () => PakkePages.View(pakke, context), hode);
        }

        Kort Card(PakkeNode pakke) => Cards.Of(pakke, ReportedSum.Of(edition.TiltakIn(pakke), edition));
    }

    private static string Description(PakkeNode pakke, SiteEdition edition) =>
        $"{NorwegianFormat.Count(edition.TiltakIn(pakke).Length, "Ett tiltak", "tiltak")} meldt i samme skjema: {pakke.Pakke.Tittel}.";

    private static PakkeView View(PakkeNode node, PageContext context)
    {
        var edition = context.Edition;
        var tiltak = edition.TiltakIn(node);
        var sum = ReportedSum.Of(tiltak, edition);
        ImmutableArray<Belopstabell> tables = [.. AmountTables.Of(node, edition).Where(t => !t.Rader.IsEmpty)];
        var grants = GrantTables.Of(tiltak);
        var liste = new Liste("Tiltak i pakken", [.. tiltak.Select(t => edition.Cards[t])], tiltak.Length);
        return new(node.Pakke.Tittel, new(edition.Body(node.Pakke.Origin).Html), liste)
        {
            Fakta = Facts.Of(node, edition.Registers.Kommuner),
            Tall = [.. KeyFigures.Of(tiltak.Length, sum)],
            Vedtak = grants,
            Tabeller = tables,
            Begreper = Terms.OfTables([.. tables.SelectMany(t => t.Rader).Select(r => r.Navn), .. grants?.Kolonner ?? []], node.Ramme),
            Avvik = AvvikNotes.Of(node),
            Slekt = [.. new[] { Group("Viderefører", node.Videreforer), Group("Videreføres i", node.VidereforesI) }.Where(b => !b.Lenker.IsEmpty)],
            Kilde = node.Pakke.Kilde,
            Partnerord = PartnerWords.Column(node.Ramme.Uh),
            Skjema = $"{Paths.NyttTiltak}?pakke={node.Id}",
            NyFil = context.Forge?.New(PrefilledFile.FileFor(node), PrefilledFile.For(node)),
        };
    }

    private static Bolk Group(string title, ImmutableArray<PakkeNode> nodes) => new(title, [.. nodes.Select(Links.To)]);
}
