using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Model;
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

    /// <summary>The document of a whole list; null where it has more than the document takes.</summary>
    public static string? DocumentOf(ImmutableArray<TiltakNode> tiltak) => Address(Paths.Sakspapir, 1, MaxInDocument, tiltak);

    /// <summary>The whole list beside each other; null where it has too many, or only one.</summary>
    public static string? ComparisonOf(ImmutableArray<TiltakNode> tiltak) => Address(Paths.Sammenlign, 2, MaxCompared, tiltak);

    private static string? Address(string path, int least, int most, ImmutableArray<TiltakNode> tiltak) =>
        tiltak.Length >= least && tiltak.Length <= most ? $"{path}?t={string.Join(',', tiltak.Select(t => t.Id))}" : null;

    private static Page Page(PageContext context, string path, int most, Hode hode) => new(
        path,
        "samling.sbn-html",
        () => new SamlingView(hode.Tittel, hode.Beskrivelse)
        {
            Slag = path.TrimEnd('/'),
            Maks = most,
            Dekning = path == Paths.Sakspapir ? context.Edition.Coverage.All() : null,
        },
        hode with { Seksjon = path, Skript = "samling/samling.mjs", Senere = ["samling/finn/finn.mjs"] });
}
