using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>Reads a tiltak: every .md file in a package's folder but <c>pakke.md</c>.</summary>
public static class TiltakReader
{
    public static readonly EntryKind<Tiltak> Kind = new("tiltak", f => WithSums(Read(f)));

    private static readonly FieldShape Title = new(FieldType.Text) { MaxLength = 120 };
    private static readonly FieldShape Summary = new(FieldType.Text) { MinLength = 80, MaxLength = 400 };
    private static readonly FieldShape Themes = FieldShape.ListTo(Target.Tema) with { MaxItems = 6 };
    private static readonly FieldShape Others = FieldShape.ListTo(Target.Tiltak);

    internal static readonly BelopSpec Meldt = new(
        Recommended("meldt_eier", "Meldt beløp, eier", "Kroner eieren har meldt behov for. Tomt betyr ikke oppgitt; 0 betyr ingen penger.", "32200"),
        Recommended(
            "meldt_uh", "Meldt beløp, UH", "Kroner det er meldt behov for til universitet, høgskole eller annen kompetansepartner.", "160000"),
        Recommended("meldt_totalt", "Meldt beløp, totalt", "Eier og UH til sammen.", "192200"));

    private static Tiltak Read(FieldReader f) => new()
    {
        Id = f.Id(),
        PakkeId = f.Entry.PakkeId,
        Origin = f.Origin,
        Body = f.Entry.Body,
        Tittel = f.Text(Required("tittel", "Navnet på tiltaket, på høyst 120 tegn.", "Magisk måned"), Title) ?? "",
        Sammendrag = f.Text(
            Required(
                "sammendrag",
                "Hva som gjøres, av hvem og for hvem, på 80–400 tegn.",
                "Lærerne i 1. og 2. klasse følges opp i kommunen etter at de har arbeidet med modulene."),
            Summary)
            ?? "",
        Nr = f.Integer(Optional("nr", "Nummer", "Nummeret tiltaket har i skjemaet.", "7")),
        Status = StatusField.Read(f),
        Ramme = RammeReader.Read(f),
        Fase = f.Choices(Recommended("fase", "Fasene tiltaket er i.", "planlegging, gjennomforing"), Vocabularies.Fase),
        Varighet = f.Semesters(Recommended("varighet", "Semestrene tiltaket går over: V for vår eller H for høst og årstall.", "V2024, H2024")),
        Malgruppe = f.Refs(
            Recommended("malgruppe", "Målgruppe", "Hvem tiltaket er for, etter id i malgrupper.yml.", "laerere, rektorer"),
            FieldShape.ListTo(Target.Malgruppe)),
        Tema = f.Refs(Recommended("tema", "Ett til seks temaer, etter id i mappa temaer.", "begynneropplaering") with { IsEditorial = true }, Themes),
        Prioriteringer = f.Refs(
            Optional(
                "prioriteringer",
                "Prioriteringer i planen",
                "Det tiltaket svarer på i den langsiktige planen for fylket, etter id i mappa fylker.",
                "nordland-2023-fagfornyelsen"),
            FieldShape.ListTo(Target.Prioritering)),
        Stikkord = f.Texts(Optional("stikkord", "Navn på metoder, verktøy og samlinger som noen vil søke etter.", "Literate, LOGOS")),
        Meldt = f.Belop(Meldt),
        Partnerbelop = f.Objects(
            Optional(
                "partnerbelop",
                "Beløp per kompetansepartner",
                "Det som er meldt til hver kompetansepartner, når skjemaet deler det mellom flere. Til sammen er det meldt_uh.",
                "nord") with
            { ItemName = "beløp" },
            PartnerbelopReader.Kind),
        MeldtKoordinator = f.Amount(Optional("meldt_koordinator", "Meldt beløp, koordinator", "Kroner til koordinator.", "70000")),
        KoordinatorInkludert = f.YesNo(Optional(
            "koordinator_inkludert",
            "Koordinator inkludert",
            "Er pengene til koordinator med i beløpet til eieren?",
            "ja")),
        Innstilt = f.Belop(VedtakReader.Innstilt),
        Tildelt = f.Belop(VedtakReader.Tildelt),
        Vedtak = VedtakReader.Read(f),
        Perioder = f.Objects(
            Optional("perioder", "Pengene fordelt på år, når tiltaket har fått eller meldt penger for flere.", "2026") with { ItemName = "periode" },
            PeriodeReader.Kind),
        Egeninnsats = ReadEgeninnsats(f),
        Deltakere = f.Integer(Optional("deltakere", "Hvor mange som deltar.", "600")),
        Aktiviteter = f.Objects(
            Optional("aktiviteter", "Delene av tiltaket, med hvert sitt beløp.", "Fagsamlinger") with { ItemName = "aktivitet" },
            AktivitetReader.Kind),
        Anslag = f.Objects(Optional("anslag", "Hva det kan bli behov for senere.", "Høst 2025") with { ItemName = "anslag" }, AnslagReader.Kind),
        Maloppnaelse = MaloppnaelseReader.Read(f),
        Erfaringer = f.Objects(
            Optional("erfaring", "Erfaringer", "Hva som kom ut av tiltaket, fortalt av dem som var med.", "Alle samlingene ble holdt.") with
            {
                ItemName = "erfaring",
            },
            ErfaringReader.Kind),
        Slekt = ReadSlekt(f),
        Gjenbruk = f.Objects(
            Optional("gjenbruk", "Gjenbruk", "Tiltak dere tok utgangspunkt i, hva dere endret, og hvordan det gikk.", "bodo-2022-reelle-caser") with
            {
                ItemName = "gjenbruk",
            },
            GjenbrukReader.Kind),
        Lenker = f.Urls(Optional("lenker", "Nettsider om tiltaket.", "https://www.udir.no/")),
        TidligereId = f.FormerIds(Optional(
            "tidligere_id",
            "Tidligere id",
            "Id-er tiltaket har hatt før, så gamle adresser fortsatt virker.",
            "magisk-maned")),
        Avvik = AvvikReader.Read(f),
        Kilde = f.Text(
            Recommended("kilde", "Hvilket dokument opplysningene er hentet fra. Ingen personnavn.", "Behovsmelding 2024, Ytre Helgeland") with
            {
                IsEditorial = true,
            }),
        Sprak = f.Language(Optional("sprak", "Språk", "Språket teksten er skrevet på; nb når feltet mangler.", "nn")) ?? "nb",
        Godkjent = new(
            f.Date(Optional("godkjent_dato", "Godkjent, dato", "Dagen tiltaket ble godkjent for publisering.", "2026-11-20")),
            f.Text(Optional("godkjent_av", "Godkjent av", "Rollen eller virksomheten som godkjente. Aldri en person.", "Redaksjonen for katalogen"))),
    };

    private static Egeninnsats ReadEgeninnsats(FieldReader f) => new(
        f.Amount(Optional("egenandel", "Egenandel i kroner", "Kroner eierne selv legger inn.", "60000")),
        f.Integer(Optional("egenandel_prosent", "Egenandel i prosent", "Egenandelen i prosent av tilskuddet, slik kilden oppgir den.", "30")),
        f.Integer(Optional("egeninnsats_timer", "Egeninnsats i timer", "Timer eieren selv legger inn.", "195")));

    // What the file does not write itself, its periods come to.
    private static Tiltak WithSums(Tiltak tiltak) => tiltak.Perioder.IsEmpty ? tiltak : tiltak with
    {
        Meldt = Whole(tiltak, Meldt, tiltak.Meldt, p => p.Meldt),
        Innstilt = Whole(tiltak, VedtakReader.Innstilt, tiltak.Innstilt, p => p.Innstilt),
        Tildelt = Whole(tiltak, VedtakReader.Tildelt, tiltak.Tildelt, p => p.Tildelt),
    };

    private static Belop Whole(Tiltak tiltak, BelopSpec spec, Belop written, Func<Periodebelop, Belop> ofPeriod)
    {
        var sum = Belop.Of(tiltak.Perioder.Select(ofPeriod));
        return new(Part(spec.Eier, written.Eier, sum.Eier), Part(spec.Uh, written.Uh, sum.Uh), Part(spec.Totalt, written.Totalt, sum.Totalt));

        long? Part(FieldSpec field, long? own, long? ofPeriods) => tiltak.Origin.States(field.Key) ? own : ofPeriods;
    }

    private static Slekt ReadSlekt(FieldReader f) => new()
    {
        Videreforer = f.Refs(
            Optional("videreforer", "Viderefører", "Tiltak dette er en fortsettelse av, etter id.", "lofoten-2022-koordinering"),
            Others),
        ByggerPaa = f.Refs(
            Optional("bygger_paa", "Bygger på", "Tiltak dette bygger på, etter id.", "rkk-vefsn-2022-begynneropplaering-moduler"),
            Others),
        HengerSammenMed = f.Refs(
            Optional(
                "henger_sammen_med",
                "Tiltak som må ses sammen med dette, etter id. Skriv det i ett av dem.",
                "ytre-helgeland-2024-magisk-maned"),
            Others),
        Beslektet = f.Refs(Optional("beslektet", "Tiltak andre steder med samme idé, etter id.", "bodo-2022-veiledning-reelle-caser"), Others),
    };
}
