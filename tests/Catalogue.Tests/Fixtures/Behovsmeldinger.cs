using System.Globalization;

namespace Catalogue.Tests.Fixtures;

/// <summary>
/// Thirty made-up behovsmeldinger to Havlandet (<c>tests/annet-fylke</c>) for 2027, none of them approved: three kommuner ask for nearly the same,
/// some build on what is done and some continue it, every third leaves questions open, and one has a wrong sum.
/// </summary>
internal static class Behovsmeldinger
{
    public const int Count = 30;
    public const int Year = 2027;

    /// <summary>The kommuner of the three that are nearly alike.</summary>
    public static readonly string[] Alike = ["Lillefjord", "Storvik", "Ytrevåg"];

    private static readonly string[] Owners = ["Storvik", "Lillefjord", "Ytrevåg", "Fjellmo"];
    private static readonly string[] Themes = ["digital-praksis", "laeringsmiljo", "overganger", "sprak", "veiledning"];
    private static readonly string[] Groups = ["laerere", "barnehagelaerere", "rektorer", "ppt"];
    private static readonly string[] Partners = ["havhogskolen", "leseverkstaden", "fagskolen-havlandet"];

    // A title, and a sentence whose words no other has.
    private static readonly (string Title, string Told)[] Topics =
    [
        ("Brettspill og tallforståelse", "Terninger, spillebrett og poengsummer gjør addisjon og subtraksjon til lek på småtrinnet."),
        ("Fortellerstunder ved bålet", "Sagn, eventyr og gåter blir fortalt utendørs, og barna dikter slutten sammen."),
        ("Vennskapsbenker og friminutt", "Skolegården får soner, lekeledere og en benk der ingen skal sitte alene lenge."),
        ("Kildekritikk på ungdomstrinnet", "Elevene gransker nyheter, reklame og manipulerte bilder, og lager sin egen sjekkliste."),
        ("Overgangssamtaler før første klasse", "Barnehagelærerne beskriver styrker og interesser, og kontaktlæreren besøker avdelingen i mai."),
        ("Skolebiblioteket som verksted", "Hyller flyttes, lesesirkler startes, og hver klasse anbefaler bøker på plakater."),
        ("Musikk for de yngste", "Rytme, rim og sanger bygger ordforråd hos toåringene gjennom daglige samlingsstunder."),
        ("Koding med roboter", "Små roboter programmeres til å finne veien gjennom labyrinter av papp og teip."),
        ("Foreldremøter som virker", "Ledelsen prøver korte møter med stasjoner i stedet for foredrag i gymsalen."),
        ("Språkpermer for flerspråklige", "Morsmål, bilder og ordkort samles i en perm som følger barnet mellom avdelingene."),
        ("Observasjon i småbarnsgruppa", "De ansatte filmer måltider og garderobesituasjoner, og drøfter samspill på pedagogisk torsdag."),
        ("Skriverammer i naturfag", "Hypotese, metode og konklusjon får faste setningsstartere når forsøk skal dokumenteres."),
        ("Ro i overgangene mellom timer", "Felles signaler, timeglass og tydelige avslutninger skal gi kortere oppstart."),
        ("Kollegaveiledning i team", "Tre og tre lærere besøker hverandres klasserom og stiller spørsmål etter en avtalt mal."),
        ("Tegnspråk i hverdagen", "Avdelingen lærer ti tegn i uka og bruker dem ved matbordet og i påkledningen."),
        ("Gårdsbesøk og matkultur", "Ysteri, fjøs og kjøkkenhage blir læringsarena for mat og helse hver sesong."),
        ("Utviklingssamtaler med mål", "Eleven leder samtalen selv, med portefølje og to valgte læringsmål på bordet."),
        ("Begrepskart i samfunnsfag", "Piler, bobler og overbegreper viser sammenhenger mellom demokrati, makt og medvirkning."),
        ("Sansehage for barnehagen", "Duft, lyd og ulike underlag gir motorisk utfordring og undring i alle årstider."),
        ("Matematikksamtaler", "Læreren planlegger åpne spørsmål og venter tre sekunder til før noen svarer."),
        ("Teaterverksted mot mobbing", "Forumteater lar tilskuerne stoppe scenen og foreslå hva vitnet kunne gjort."),
        ("Lesekurs for eldre elever", "Intensive økter med lydbok, lesepenn og korte tekster gir mestring på tiende trinn."),
        ("Ledergruppas læringsreise", "Rektorene skygger hverandre en dag og deler notater om møteledelse og delegering."),
        ("Svømming og trygghet", "Instruktørkurs og livredning øves i fjorden med våtdrakter og flytebrygge."),
        ("Systemarbeid i PP-tjenesten", "Rådgiverne flytter kontordager ut til skolene og deltar i planlegging før henvisning."),
        ("Lekbasert læring på første trinn", "Butikk, byggekrok og postkontor brukes som stasjoner for bokstaver og mengder."),
        ("Digitale fortellinger", "Barna tegner, fotograferer og leser inn stemmer til små filmer om nærmiljøet."),
    ];

    /// <summary>Paths below <c>content/</c>, and the texts of the files.</summary>
    public static IEnumerable<(string Path, string Text)> Files() => Enumerable.Range(0, Count).SelectMany(i => Pakke(i));

    private static IEnumerable<(string Path, string Text)> Pakke(int i)
    {
        var isAlike = i < Alike.Length;
        var owner = isAlike ? Alike[i] : Owners[i % Owners.Length];
        var (title, told) = isAlike ? ($"Uteskole i fjæra, {owner}", "") : Topics[i - Alike.Length];
        var id = string.Create(CultureInfo.InvariantCulture, $"bm-{Year}-{i:00}");
        yield return ($"pakker/{id}/pakke.md",
            $"""
            ---
            tittel: Behovsmelding {Year} – {title}
            skjema: havlandet
            status: meldt
            ar: {Year}
            ordning: kollektiv
            region: {(owner is "Fjellmo" or "Ytrevåg" ? "indre-havlandet" : "havnettverket")}
            eiere: {owner}
            uh: {(isAlike ? Partners[0] : Partners[i % 2])}
            sektor: {(i % 2 == 0 ? "grunnskole" : "barnehage")}
            kilde: Oppdiktet for testene
            ---

            """);
        yield return ($"pakker/{id}/havlandet-{Year}-{i:00}.md",
            $"""
            ---
            tittel: {title}
            sammendrag: >-
              {(isAlike ? "Lærerne bruker fjæra som klasserom og teller krabber og skjell med elevene." : told)} De ansatte i {owner} prøver det ut sammen med partneren.
            status: {(i % 7 == 0 ? "utkast" : "meldt")}
            {(i % 3 == 1 && !isAlike ? "" : $"fase: planlegging\negenandel: {10 + i}000")}
            varighet: V{Year}, H{Year}
            malgruppe: {(isAlike ? Groups[0] : Groups[i % Groups.Length])}
            tema: {(isAlike ? "laeringsmiljo" : Themes[i % Themes.Length])}
            prioriteringer: havlandet-2023-inkludering
            {Amounts(i)}
            {(i is 5 or 6 ? "bygger_paa: fjellmo-2024-uteskule" : i == 8 ? "videreforer: storvik-2024-spraknettverk" : "")}
            {(i % 4 == 0 ? "planene_fulgt: Arbeidet følger planen for oppvekst.\nendret_praksis: De ansatte skal prøve nye arbeidsmåter." : "")}
            kilde: Oppdiktet for testene
            ---

            ## Slik gjør vi det

            {(isAlike ? Seashore(owner) : told)}

            De ansatte møtes til fire samlinger i løpet av året og prøver ut noe mellom hver av dem. Partneren veileder
            på stedet og tar med seg erfaringene til studentene sine.

            """.Replace("\n\n\n", "\n\n", StringComparison.Ordinal));
    }

    private static string Seashore(string owner) =>
        $"Lærerne flytter undervisningen ut i fjæra to ganger i måneden. Elevene samler skjell og tang, måler flo og fjære med egne staver, "
        + $"og skriver feltdagbok om krabber, strandsnegler og rur. I {owner} bygger sløydlæreren håver sammen med elevene, og bestanden av "
        + "blåskjell blir talt på de samme rutene hvert halvår, slik at klassene kan sammenligne tellingene sine over tid.";

    // One is split on two years, and two are not summed up right, of which one says why.
    private static string Amounts(int i) => i switch
    {
        10 => $"perioder:\n  - periode: {Year}\n    meldt_totalt: 80000\n  - periode: {Year + 1}\n    meldt_totalt: 70000",
        13 => $"{Plain(13)}\navvik:\n  - felt: fase\n    grunn: Ruta for fase er tom.",
        14 => "meldt_eier: 50000\nmeldt_uh: 90000\nmeldt_totalt: 150000\navvik:\n  - felt: meldt_totalt\n    grunn: Skjemaet er summert feil.",
        12 => "meldt_eier: 50000\nmeldt_uh: 90000\nmeldt_totalt: 150000",
        _ => Plain(i),
    };

    private static string Plain(int i) => $"meldt_eier: {40 + i}000\nmeldt_uh: 60000\nmeldt_totalt: {100 + i}000";
}
