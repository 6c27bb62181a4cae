using System.Collections.Immutable;

namespace Catalogue.Pages.Form;

/// <summary>
/// Something the form says: its name in the script, the rule of the program that it stands for, if any, the message with places for what is wrong,
/// and the remedy.
/// </summary>
internal sealed record FormText(string Navn, string Melding, string Hjelp)
{
    public string Kode { get; init; } = "";

    /// <summary>How grave it is where no rule says so.</summary>
    public bool ErFeil { get; init; } = true;

    /// <summary>The words of the rules are theirs: a test holds them against what the program says of the same file.</summary>
    public static readonly ImmutableArray<FormText> Alle =
    [
        Av("TK201", "feltet «{0}» mangler", "Fyll det ut."),
        Av("TK205", "«{0}» er ikke et beløp i hele kroner", "Skriv bare tallet, uten desimaler, for eksempel 1580000."),
        Av("TK202", "«{0}» er ikke et helt tall", "Skriv bare tallet.", "tall"),
        Av("TK202", "«{0}» er ikke et årstall", "Skriv ett årstall med fire siffer.", "ar"),
        Av("TK207", "datoen {0} finnes ikke", "Velg en dato."),
        Av("TK206", "«{0}» er ikke et semester", "Skriv V for vår eller H for høst og årstallet, ett semester på hver linje, for eksempel V2024."),
        Av("TK166", "«{0}» er ikke et år, et skoleår eller et semester", "Skriv for eksempel 2026, 2026/2027 eller H2026."),
        Av("TK211", "«{0}» er ikke en sikker nettadresse", "Skriv hele adressen, og la den begynne med https://."),
        Av(
            "TK209",
            "«{0}» er på {1} tegn, og bør ikke være over {2}",
            "Kort ned teksten. Det som ikke får plass, hører hjemme i teksten lenger ned.",
            "lang"),
        Av("TK209", "«{0}» er på {1} tegn, og bør være på minst {2}", "Skriv litt mer.", "kort"),
        Av("TK220", "«{0}» har {1} punkter, og bør ikke ha over {2}", "Behold de {2} viktigste."),
        Av("TK301", "kommunen «{0}» finnes ikke", "Velg fra lista som kommer mens du skriver."),
        Av(
            "TK401",
            "{0} og {1} er {2} til sammen, men {3} er {4}: det skiller {5}",
            "Rett det tallet som er feil. Står tallene slik i kilden, behold dem og forklar det under «Avvik» med feltet {3}."),
        Av("TK411", "tiltaket har ingen eier", "Skriv kommunene eller de andre eierne. Nevner ikke kilden noen eier, forklar det under «Avvik»."),
        Av(
            "TK413",
            "tiltaket har ikke noe universitet eller annet kompetansemiljø som partner",
            "Kryss av for dem som er med. Er ingen med, forklar det under «Avvik»."),
        Av("TK410", "anbefalte felter mangler: {0}", "Fyll ut det du kan. Svarer ikke kilden på det, forklar det under «Avvik».", "mangler"),
        Av("TK410", "det anbefalte feltet «{0}» mangler", "Svarer ikke kilden på det, forklar det under «Avvik».", "mangler-ett"),
        new("ordning", "{0}", "Se om ordningen og året er riktige.") { Kode = "TK415" },
        new("framtid", "{0} er {1}, som ikke har vært ennå", "Skriv dagen det skjedde, eller la feltet stå tomt.") { Kode = "TK417" },
        new(
            "tildeling",
            "status er «{0}», men {1} mangler",
            "Fyll ut beløpet som er tildelt, og saksnummeret. Er det ikke gjort noe vedtak, velg «Meldt».") { Kode = "TK423" },
        new(
            "for-tidlig",
            "{0} er fylt ut, men status er «{1}»",
            "Er det gjort et vedtak om tildeling, velg «Tildelt». Ellers fjern beløpet.") { Kode = "TK424" },
        new(
            "uten-av",
            "tiltaket har {0}, men ikke {1}",
            "Skriv hvilken rolle eller virksomhet som godkjente. Er tiltaket ikke godkjent, fjern datoen.") { Kode = "TK427" },
        new(
            "uten-dato",
            "tiltaket har {0}, men ikke {1}",
            "Velg dagen tiltaket ble godkjent. Er det ikke godkjent, fjern hvem som godkjente.") { Kode = "TK427" },
        new(
            "utkast",
            "tiltaket er godkjent for publisering, men status er «{0}»",
            "Er behovet meldt, velg «Meldt». Er tiltaket bare et utkast, fjern godkjenningen.") { Kode = "TK427" },
        new(
            "tekst",
            "det er ingen tekst om tiltaket",
            "Fortell hvorfor dere gjør dette, hva dere gjør og hvem som er med, så andre kan lære av det.") { ErFeil = false },
        new(
            "tynn",
            "teksten om tiltaket er kort",
            "Fortell hvorfor dere gjør dette, hva dere gjør og hvem som er med, så andre kan lære av det.") { ErFeil = false },
        new("pakke", "behovsmeldingen er ikke valgt", "Velg den i lista, eller «En ny behovsmelding»."),
        new("navn", "navnet mangler", "Skriv for eksempel vefsn-2026-laeringsmiljo."),
        new("slug", "«{0}» kan ikke stå i en adresse", "Bruk små bokstaver fra a til z, tall og bindestrek."),
        new("opptatt", "«{0}» er i bruk", "Skriv et annet navn. Gjelder det samme tiltak eller behovsmelding, er den i katalogen allerede."),
        new(
            "ukjent",
            "«{0}» er ikke blant de publiserte",
            "Lim inn adressen til siden, eller se etter at navnet er riktig skrevet.") { ErFeil = false },
        new("regnet", "Regnet ut: {0}", ""),
        new("kopiert", "Teksten er kopiert.", "Lim den inn i nettredigereren."),
        new("merket", "Teksten er merket. Trykk Ctrl+C (⌘C) for å kopiere den.", "Lim den inn i nettredigereren."),
        new("lastet", "Fila er lastet ned.", ""),
        new(
            "lest-ord",
            "«{0}» er lest som «{1}»: {2} av {3} spørsmål er funnet. Les over det som er fylt ut. Det som handler om personer, er ikke tatt med.",
            ""),
        new("ukjent-ord", "«{0}» er ikke et skjema som katalogen kjenner. Den kan bare lese filer fra Word (.docx).", ""),
        new("ubesvart", "Ikke besvart ennå.", ""),
        new("fyll-selv", "Fylles ut i skjemaet selv. Det står ikke i katalogen.", ""),
        new("uten-sporsmal", "Spørsmålene lot seg ikke hente. Prøv igjen om litt.", ""),
        new("uten-personsok", "Skjemaet fikk ikke hentet søket etter personopplysninger. Se selv etter at ingen personer er nevnt.", ""),
        new("gjort", "Gjort om til Markdown: {0}. Angre med Ctrl+Z (⌘Z).", ""),
        new("kulepunkt", "kulepunkter ({0})", ""),
        new("ordenstall", "datoer og tall først på linja ({0})", ""),
        new("tabell", "tabeller ({0})", ""),
        new("apnet", "Nettredigereren er åpnet i en ny fane.", ""),
        new(
            "utgangspunkt",
            "Utgangspunktet er {0}. Tema, målgruppe og annet som gjelder flere, er fylt ut. Det som bare gjelder dere, står tomt.",
            ""),
        new("til-utgangspunkt", "Les hele tiltaket.", ""),
        new("uten-utgangspunkt", "Tiltaket som skulle være utgangspunkt, er ikke å finne. Skjemaet er tomt.", ""),
        new("lest", "Slik står det i «{0}»", ""),
        new("utkast-apnet", "«{0}» er åpnet.", ""),
        new("ikke-utkast", "«{0}» er ikke et utkast som er lagret fra dette skjemaet.", ""),
        new("erstatt", "Fila erstatter det som står i skjemaet nå. Vil du åpne den?", ""),
        new("utkast-lagret", "Utkastet er lagret i en fil. Velg «Åpne et utkast» for å gå videre med det.", ""),
        new("igjen", "{0} av {1} felter gjenstår", ""),
        new("hentes", "Hentes fra pakken: {0}. La feltet stå tomt hvis det gjelder her også.", ""),
        new("teller", "{0} av {1} tegn", ""),
        new("nummer", "{0}, nummer {1}", ""),
        new("fjern", "Fjern nummer {1} under {0}", ""),
        new("rett", "{0} ting må rettes", ""),
    ];

    private static FormText Av(string kode, string melding, string hjelp, string? navn = null) => new(navn ?? kode, melding, hjelp) { Kode = kode };
}
