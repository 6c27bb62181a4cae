using System.Collections.Immutable;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>How the form for a new tiltak is laid out: which fields stand together, and what people call them. A declared field that is not named here comes last, under its key.</summary>
internal static class Skjemaplan
{
    internal sealed record Gruppe(string Id, string Tittel, ImmutableArray<(string Felt, string Ledetekst)> Felter);

    public static readonly ImmutableArray<Gruppe> Grupper =
    [
        new("hva", "Hva", [
            ("tittel", "Tittel"), ("sammendrag", "Sammendrag"), ("tema", "Temaer"), ("fase", "Fase"), ("stikkord", "Stikkord"), ("nr", "Nummer i skjemaet")]),
        new("hvem", "Hvem", [
            ("region", "Region"), ("eiere", "Eiere"), ("partnere", "Andre kommuner som er med"), ("private_eiere", "Private eiere"), ("uh", "Universitet, høgskole eller senter"),
            ("sektor", "Sektor"), ("malgruppe", "Målgruppe"), ("deltakere", "Antall deltakere")]),
        new("nar", "Når og hvor mye", [
            ("ordning", "Tilskuddsordning"), ("ar", "År"), ("varighet", "Semestre"), ("status", "Status"),
            ("meldt_eier", "Meldt til eier, i kroner"), ("meldt_uh", "Meldt til UH, i kroner"), ("meldt_totalt", "Meldt totalt, i kroner"),
            ("meldt_koordinator", "Meldt til koordinator, i kroner"), ("koordinator_inkludert", "Er koordinator med i beløpet til eier?"), ("innstilt_totalt", "Innstilt totalt, i kroner"),
            ("tildelt_eier", "Tildelt eier, i kroner"), ("tildelt_uh", "Tildelt UH, i kroner"), ("tildelt_totalt", "Tildelt totalt, i kroner"), ("vedtak_ref", "Saksnummer for vedtaket"),
            ("vedtak_dato", "Dato for vedtaket"), ("egeninnsats_timer", "Egeninnsats i timer"), ("aktiviteter", "Aktiviteter"), ("anslag", "Anslag for senere")]),
        new("tekst", "Tekst", [("sprak", "Språket teksten er skrevet på")]),
        new("kilde", "Kilde og godkjenning", [
            ("kilde", "Kilde"), ("godkjent_dato", "Godkjent for publisering, dato"), ("godkjent_av", "Godkjent av"), ("lenker", "Lenker"),
            ("videreforer", "Viderefører"), ("bygger_paa", "Bygger på"), ("henger_sammen_med", "Henger sammen med"), ("beslektet", "Beslektede tiltak"), ("avvik", "Avvik i kilden")]),
    ];

    /// <summary>The file name says the id, and a new tiltak has had no other.</summary>
    public static readonly ImmutableArray<string> Utelatt = ["id", "tidligere_id"];

    /// <summary>What a new package is asked for; the rest of its file is what its tiltak says.</summary>
    public static readonly ImmutableArray<(string Felt, string Ledetekst)> Pakke =
    [
        ("tittel", "Tittel på behovsmeldingen"), ("skjema", "Hvilket skjema er den skrevet på?"), ("antall_tiltak", "Antall tiltak i behovsmeldingen"),
        ("medbestemmelse", "Har de tillitsvalgte vært med?"),
    ];

    public static readonly ImmutableArray<Skjemafelt> Overskrifter =
    [
        Overskrift("bakgrunn", "Bakgrunn og behov", "Hvorfor satte dere i gang?"),
        Overskrift("mal", "Mål", "Hva skal bli annerledes?"),
        Overskrift("slik", "Slik gjør vi det", "Hvem gjør hva, når og hvor ofte?"),
        Overskrift("prosesser", "Kollektive prosesser", "Hvordan lærer de ansatte sammen?"),
        Overskrift("midlene", "Bruk av midlene", "Hva går pengene til, hos eier og hos UH?"),
        Overskrift("egeninnsats", "Egeninnsats", "Hva legger dere inn selv?"),
        Overskrift("laererutdanning", "Styrking av lærerutdanningen", "Hva får UH igjen?"),
        Overskrift("plan", "Forankring i plan", "Hvilke planer bygger tiltaket på?"),
        Overskrift("maloppnaelse", "Måloppnåelse", "Hvordan ser dere om det virker?"),
        Overskrift("erfaringer", "Erfaringer og råd til andre", "Hva ville dere gjort likt og annerledes? Dette er det som hjelper andre mest."),
    ];

    private static Skjemafelt Overskrift(string navn, string tittel, string spørsmål) => new(navn, tittel, "langtekst") { Hjelp = spørsmål };
}
