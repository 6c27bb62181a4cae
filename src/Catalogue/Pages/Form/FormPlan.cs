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
    /// <summary>Fields under a heading; those that few need stand behind a fold, whose words are <paramref name="Flere"/>.</summary>
    internal sealed record Gruppe(string Id, string Tittel, string Flere, params ImmutableArray<string> Felter);

    /// <summary>The short first step: what, who, when and how much; a file can be made of it.</summary>
    public static readonly ImmutableArray<Gruppe> Forst =
    [
        new("hva", "Hva", "", "tittel", "sammendrag"),
        new("hvem", "Hvem", "", "region", "eiere"),
        new("nar", "Når", "", "ordning", "ar", "varighet"),
        new("penger", "Hvor mye", "", "meldt_eier", "meldt_uh", "meldt_totalt"),
    ];

    public static readonly ImmutableArray<Gruppe> Grupper =
    [
        new("hvem-ellers", "Hvem ellers", "partnere, private eiere, beløp per kompetansepartner og antall deltakere",
            "uh", "malgruppe", "sektor", "partnere", "private_eiere", "partnerbelop", "deltakere"),
        new("om", "Tema, fase og status", "prioriteringer i planen, stikkord og nummer",
            "tema", "fase", "status", "prioriteringer", "stikkord", "nr"),
        new("mer-penger", "Mer om pengene", "koordinator, innstilling, tildeling, flere år, egeninnsats, aktiviteter og anslag",
            "meldt_koordinator", "koordinator_inkludert", "innstilt_eier", "innstilt_uh", "innstilt_totalt", "tildelt_eier", "tildelt_uh",
            "tildelt_totalt", "vedtak_ref", "vedtak_dato", "vedtak_begrunnelse", "perioder", "egenandel", "egenandel_prosent", "egeninnsats_timer",
            "aktiviteter", "anslag"),
        new("tekst", "Tekst", "språk, de fem punktene i § 5 om måloppnåelse, og erfaringer",
            "sprak", "planene_fulgt", "endret_praksis", "styrket_laeringsfellesskap", "mer_inkluderende_tilbud", "styrket_utdanning", "erfaring"),
        new("kilde", "Kilde og godkjenning", "lenker, slektskap med andre tiltak, og avvik i kilden",
            "kilde", "godkjent_dato", "godkjent_av", "lenker", "videreforer", "bygger_paa", "gjenbruk", "henger_sammen_med", "beslektet", "avvik"),
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
