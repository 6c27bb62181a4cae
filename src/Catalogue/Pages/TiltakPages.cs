using System.Collections.Immutable;
using Catalogue.Language;
using Catalogue.Markdown;
using Catalogue.Model;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>A page for every tiltak, and the list of all.</summary>
public static class TiltakPages
{
    public static IEnumerable<Page> Of(PageContext context)
    {
        var cards = context.Utgave.Tiltak.Select(t => context.Kort[t]).ToImmutableArray();
        foreach (var (path, number, liste) in Lister.Split(Paths.AlleTiltak, "Alle tiltak", cards))
        {
            var title = number == 1 ? "Alle tiltak" : FormattableString.Invariant($"Alle tiltak, side {number}");
            yield return new(path, "oversikt.sbn-html", () => new OversiktView("Alle tiltak", "Nyeste år først, deretter etter tittel.", []) { Liste = liste }, new(title, "Alle tiltak i katalogen.") { Seksjon = Paths.AlleTiltak });
        }

        foreach (var tiltak in context.Utgave.Alle)
        {
            yield return new(Paths.Of(tiltak), "tiltak.sbn-html", () => View(tiltak, context), new(tiltak.Tiltak.Tittel, tiltak.Tiltak.Sammendrag)
            {
                Seksjon = Paths.AlleTiltak,
                Brodsmuler = [new("Tiltak", Paths.AlleTiltak), .. tiltak.Ramme.Region is { } region ? [Lenker.Til(region)] : ImmutableArray<Lenke>.Empty],
                Fil = tiltak.Tiltak.Origin.Source.Path,
                Indekseres = !tiltak.Trukket && tiltak.Tiltak.Godkjent.IsGiven,
            });
        }
    }

    private static TiltakView View(TiltakNode node, PageContext context)
    {
        var utgave = context.Utgave;
        var tiltak = node.Tiltak;
        var head = new TiltakView(tiltak.Tittel, tiltak.Sammendrag, new(""))
        {
            Sprak = tiltak.Sprak,
            Trukket = node.Trukket,
            Utkast = !tiltak.Godkjent.IsGiven,
            Kilde = tiltak.Kilde,
            Godkjent = tiltak.Godkjent is { Dato: { } dato, Av: { } av } ? $"{av}, {NorwegianFormat.Date(dato)}" : null,
            Slekt = [.. Slekt(node, utgave)],
        };
        if (node.Trukket)
        {
            return head;
        }

        var body = utgave.Body(tiltak.Origin);
        return head with
        {
            Innhold = new(body.Html),
            Fakta = Fakta.Of(node, utgave.Registers.Kommuner),
            Belop = Belopstabeller.Meldt(tiltak),
            Tabeller = [.. Belopstabeller.Of(tiltak)],
            Innholdsliste = Innholdsliste(body),
            Avvik = Avviksnotater.Of(tiltak, node.Pakke?.Pakke),
            Lenker = [.. tiltak.Lenker.Select(l => new Lenke(l.Text, l.Text))],
            Utgangspunkt = context.Depot is { } depot ? depot.New(Tiltaksutkast.FileAfter, Tiltaksutkast.After(node, body)) ?? depot.View(tiltak.Origin.Source.Path) : null,
            Pakke = node.Pakke is { } pakke ? Lenker.Til(pakke) : null,
            Pakkesosken = node.Pakke is { } egen ? [.. utgave.TiltakI(egen).Where(t => t != node).Select(t => new Lenke(t.Tiltak.Tittel, Paths.Of(t)))] : [],
        };
    }

    public static ImmutableArray<Innholdspunkt> Innholdsliste(MarkdownBody body) =>
        body.Headings.Count(h => h.Level == 2) < 3 ? [] : [.. body.Headings.Where(h => h.Level == 2).Select(h => new Innholdspunkt(h.Text, h.Anchor))];

    private static IEnumerable<Bolk> Slekt(TiltakNode node, Utgave utgave) => new[]
    {
        Group("Bygger på", node.ByggerPaa, utgave),
        Group("Viderefører", node.Videreforer, utgave),
        Group("Brukt videre i", node.BruktVidereI, utgave),
        Group("Henger sammen med", node.HengerSammenMed, utgave),
        Group("Beslektet", node.Beslektet, utgave),
    }.Where(b => !b.Lenker.IsEmpty);

    private static Bolk Group(string title, ImmutableArray<TiltakNode> nodes, Utgave utgave) =>
        new(title, [.. nodes.Where(utgave.HarSide).Select(n => Lenker.Til(n, utgave))]);
}
