using Catalogue.Edition;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>The pages that put tiltak of the reader's choice together: beside each other, and as one document for a meeting.</summary>
public static class SamlingPages
{
    private const int MaxCompared = 4;
    private const int MaxInDocument = 30;

    public static IEnumerable<Page> Of(PageContext context) =>
    [
        Page(context, Paths.Sammenlign, MaxCompared, new(
            "Sammenlign tiltak",
            "Se inntil fire tiltak ved siden av hverandre: hvem, hva, hvor mye og hvordan. Adressen til siden er lenken du deler.")),
        Page(context, Paths.Sakspapir, MaxInDocument, new(
            "Sakspapir",
            "Samle inntil 30 tiltak i ett dokument til et møte, og skriv det ut eller lagre det som PDF. Adressen til siden er lenken du deler.")),
    ];

    private static Page Page(PageContext context, string path, int most, Hode hode) => new(
        path,
        "samling.sbn-html",
        () => new SamlingView(hode.Tittel, hode.Beskrivelse, context.SearchManifest)
        {
            Slag = path.TrimEnd('/'),
            Maks = most,
            Dekning = path == Paths.Sakspapir ? context.Edition.Coverage.All() : null,
        },
        hode with { Seksjon = path, Skript = "samling/samling.mjs", Senere = ["samling/finn/finn.mjs", "sok/ord/ord.mjs"] });
}
