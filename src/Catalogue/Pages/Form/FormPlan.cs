using System.Collections.Immutable;
using Catalogue.Pages.Views;
using Catalogue.Read;

namespace Catalogue.Pages.Form;

/// <summary>
/// How the form for a new tiltak is laid out: which fields stand together, and the headings of the text. A declared field that is not named here
/// comes last.
/// </summary>
internal static class FormPlan
{
    internal sealed record Gruppe(string Id, string Tittel, string Flere, params ImmutableArray<string> Felter);

    public static readonly ImmutableArray<Gruppe> Grupper =
    [
        new("hva", "Hva", "stikkord og nummer", "tittel", "sammendrag", "tema", "fase", "stikkord", "nr"),
        new(
            "hvem", "Hvem", "partnere, private eiere og antall deltakere", "region", "eiere", "partnere", "private_eiere", "uh", "sektor",
            "malgruppe", "deltakere"),
        new("nar", "Når og hvor mye", "koordinator, tildeling, egeninnsats, aktiviteter og anslag",
            "ordning", "ar", "varighet", "status", "meldt_eier", "meldt_uh", "meldt_totalt", "meldt_koordinator", "koordinator_inkludert",
            "innstilt_totalt", "tildelt_eier", "tildelt_uh", "tildelt_totalt", "vedtak_ref", "vedtak_dato", "egeninnsats_timer", "aktiviteter", "anslag"),
        new("tekst", "Tekst", "språk", "sprak"),
        new("kilde", "Kilde og godkjenning", "lenker, slektskap med andre tiltak, og avvik i kilden",
            "kilde", "godkjent_dato", "godkjent_av", "lenker", "videreforer", "bygger_paa", "henger_sammen_med", "beslektet", "avvik"),
    ];

    /// <summary>The file name says the id, and a new tiltak has had no other.</summary>
    public static readonly ImmutableArray<string> Utelatt = ["id", "tidligere_id"];

    /// <summary>What a new package is asked for; the rest of its file is what its tiltak says.</summary>
    public static readonly ImmutableArray<string> Pakke = ["tittel", "skjema", "antall_tiltak", "medbestemmelse"];

    /// <summary>Optional fields that stand in sight all the same: without them nothing is shown.</summary>
    public static readonly ImmutableArray<string> Framme = ["godkjent_dato", "godkjent_av"];

    public static readonly ImmutableArray<Skjemafelt> Overskrifter =
        [.. TextHeading.All.Select(h => new Skjemafelt(h.Name, h.Title, "langtekst") { Hjelp = h.Question, ErMarkdown = true })];
}
