using System.Collections.Immutable;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>A page for every package with its sums, split and units, and the list of all.</summary>
public static class PakkePages
{
    public static IEnumerable<Page> Of(PageContext context)
    {
        var cards = context.Utgave.Pakker.Select(context.Kort.Of).ToImmutableArray();
        foreach (var (path, number, liste) in Lister.Split(Paths.Pakker, "Pakker", cards))
        {
            var title = number == 1 ? "Pakker" : FormattableString.Invariant($"Pakker, side {number}");
            var view = new OversiktView("Pakker", "En pakke er én behovsmelding fra ett partnerskap, med ett eller flere tiltak.", []) { Liste = liste };
            yield return new(path, "oversikt.sbn-html", () => view, new(title, "Behovsmeldingene som tiltakene er hentet fra.") { Seksjon = Paths.Pakker });
        }

        foreach (var pakke in context.Utgave.Pakker)
        {
            yield return new(Paths.Of(pakke), "pakke.sbn-html", () => View(pakke, context), new(pakke.Pakke.Tittel, Beskrivelse(pakke, context.Utgave))
            {
                Seksjon = Paths.Pakker,
                Brodsmuler = [new("Pakker", Paths.Pakker)],
                Fil = pakke.Pakke.Origin.Source.Path,
            });
        }
    }

    private static string Beskrivelse(PakkeNode pakke, Utgave utgave) =>
        $"{NorwegianFormat.Count(utgave.TiltakI(pakke).Length, "Ett tiltak", "tiltak")} meldt i samme skjema: {pakke.Pakke.Tittel}.";

    private static PakkeView View(PakkeNode node, PageContext context)
    {
        var utgave = context.Utgave;
        var tiltak = utgave.TiltakI(node);
        return new(node.Pakke.Tittel, new(utgave.Body(node.Pakke.Origin).Html), new("Tiltak i pakken", [.. tiltak.Select(t => context.Kort[t])], tiltak.Length))
        {
            Fakta = Fakta.Of(node, utgave.Registers.Kommuner),
            Tall = [.. Tall(node, tiltak.Length)],
            Tabeller = [.. Belopstabeller.Of(node, utgave).Where(t => !t.Rader.IsEmpty)],
            Avvik = Avviksnotater.Of(node.Pakke),
            Slekt = [.. new[] { Group("Viderefører", node.Videreforer), Group("Videreføres i", node.VidereforesI) }.Where(b => !b.Lenker.IsEmpty)],
            Kilde = node.Pakke.Kilde,
            Skjema = $"{Paths.NyttTiltak}?pakke={node.Id}",
            NyFil = context.Depot?.New(Tiltaksutkast.FileFor(node), Tiltaksutkast.For(node)),
        };
    }

    private static IEnumerable<Tall> Tall(PakkeNode node, int tiltak)
    {
        yield return new(NorwegianFormat.Number(tiltak), "tiltak");
        if (Kortstokk.Pakkesum(node).Sum is { } sum)
        {
            yield return new(NorwegianFormat.Kroner(sum), "meldt behov");
        }
    }

    private static Bolk Group(string title, ImmutableArray<PakkeNode> nodes) => new(title, [.. nodes.Select(Lenker.Til)]);
}
