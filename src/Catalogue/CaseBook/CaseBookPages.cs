using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages;
using Catalogue.Pages.Views;

namespace Catalogue.CaseBook;

/// <summary>The pages of a saksbok: its front, and one for each package with its tiltak whole.</summary>
internal static class CaseBookPages
{
    public const string Frame = "deler/saksbokramme.sbn-html";
    public const string Script = "saksbok/saksbok.mjs";
    public const string StyleSheet = "saksbok/saksbok.css";

    public static ImmutableArray<Page> Of(CaseBookContext context)
    {
        var selection = context.Selection;
        var when = NorwegianFormat.Date(context.Edition.Today);
        var about = $"Saksbok for {selection.Scope.Title}, slik behovsmeldingene var {when}";
        var front = new Hode($"Saksbok for {selection.Scope.Title}", about) { Indekseres = false, Skript = Script };
        return
        [
            new(CaseBookPaths.Front, "saksbok.sbn-html", () => CaseBookFront.Of(context), front),
            .. selection.Pakker.Select(p => new Page(
                CaseBookPaths.Of(p),
                "saksmelding.sbn-html",
                () => View(p, context),
                new(p.Pakke.Tittel, about) { Indekseres = false })),
        ];
    }

    private static Saksmelding View(PakkeNode node, CaseBookContext context) =>
        new(node.Pakke.Tittel, NorwegianFormat.Capital(CaseSelection.OwnersOf(node.Ramme)), new(context.Edition.Body(node.Pakke.Origin).Html))
        {
            Fakta = Unlinked(Facts.Of(node, context.Edition.Registers.Kommuner)),
            Tall = [.. KeyFigures.Of(context.Selection.In(node).Length, context.Sums.Of(node))],
            Tabeller = node.Tiltak.Length > 1 ? Unlinked(AmountTables.Of(node, context.Edition)) : [],
            Partnerord = PartnerWords.Column(node.Ramme.Uh),
            Avvik = AvvikNotes.Of(node),
            UtenSporsmal = CaseBookContext.WithoutQuestions(node),
            Blanke = context.Blank(node),
            Feil = [.. context.Faults.In(node)],
            Kilder = [.. context.Lineage.Of(node)],
            Tiltak = [.. context.Selection.In(node).Select(t => View(t, context))],
        };

    private static Sakstiltak View(TiltakNode node, CaseBookContext context)
    {
        var view = TiltakPages.ViewOf(node, new(context.Edition));
        var ofPakke = Facts.Of(node.Pakke!, context.Edition.Registers.Kommuner).Select(Written).ToHashSet(StringComparer.Ordinal);
        return new(node.Id, view with { Fakta = Unlinked([.. view.Fakta.Where(f => !ofPakke.Contains(Written(f)))]) })
        {
            Tabeller = Unlinked(view.Tabeller.Prepend(view.Belop).OfType<Belopstabell>()),
            Kilder = [.. context.Lineage.Of(node)],
        };
    }

    // What a tiltak has from its package has been told with that.
    private static string Written(Faktum fact) => $"{fact.Navn}: {string.Join(", ", fact.Verdier.Select(v => v.Tekst))}";

    // The pages that they lead to on the site may not be there yet, and are not in the saksbok.
    private static ImmutableArray<Faktum> Unlinked(ImmutableArray<Faktum> facts) =>
        [.. facts.Select(f => f with { Verdier = [.. f.Verdier.Select(v => v with { Url = null })] })];

    private static ImmutableArray<Belopstabell> Unlinked(IEnumerable<Belopstabell> tables) =>
        [.. tables.Where(t => !t.Rader.IsEmpty).Select(t => t with { Rader = [.. t.Rader.Select(r => r with { Url = null })] })];
}
