using System.Collections.Immutable;
using System.Globalization;

namespace Catalogue.Tests.Import;

/// <summary>A line of a made-up form: cells of a row, or a paragraph. ☒ and ☐ are boxes, ▯ is a field that nobody has filled in.</summary>
public sealed record MadeLine(params string[] Cells);

/// <summary>A form with made-up content in one of the real layouts, and what a reader must find in it, by file («pakke», «1», «2» …) and field.</summary>
public sealed record MadeForm(string Skjema, ImmutableArray<MadeLine> Lines, ImmutableDictionary<(string File, string Field), string> Facts)
{
    private static readonly string[] Kommuner = ["Bodø", "Vefsn", "Alstahaug", "Leirfjord", "Træna", "Narvik", "Røst", "Fauske", "Vågan", "Hemnes"];
    private static readonly (string Written, string Id)[] Uh = [("Nord universitet", "nord"), ("UiT", "uit"), ("HINN/ SePU", "inn, sepu"), ("NTNU", "ntnu")];
    private static readonly string[] Titler = ["Lesing i alle fag", "Uteskole hele året", "Tall og mønster", "Lag for de yngste", "Felles språk, felles ansvar"];
    private static readonly (string Written, string Id)[] Faser =
        [("Vurdering/analyse", "analyse"), ("Planlegging av tiltak", "planlegging"), ("Gjennomføring av tiltak", "gjennomforing")];

    private static readonly string[] Amounts = ["Kr {0}", "{0},-", "kr. {1},-", "{0} kr", "{2}", "Kr\u00A0{3}", "Kr. {1},-"];

    private const string Prose = "Lærerne møtes fire ganger i halvåret og prøver ut arbeidsmåtene mellom hver samling. "
        + "De deler det som virker, og det som ikke gjorde det.";

    /// <summary>Every layout, filled in by chance with a seed.</summary>
    public static MadeForm Of(string skjema, int seed) => skjema switch
    {
        "2022-ekstra" => Ekstra(new(seed)),
        "2024-lokal" => Lokal(new(seed)),
        "2026-kollektiv" => Kollektiv(new(seed)),
        _ => Vedlegg(new(seed)),
    };

    private static MadeForm Ekstra(Random random)
    {
        var made = new Making(random);
        var (kommune, uh) = (made.Pick(Kommuner), made.Pick(Uh));
        made.Add("Behovsmeldinger ekstra midler kompetanseløftet 2022");
        made.Add($"Sendt inn av: {kommune} kommune").Fact("pakke", "eiere", kommune).Fact("pakke", "ar", "2022");
        made.Fact("pakke", "ordning", "kompetanseloftet").Add($"Samarbeidende UH: {uh.Written}").Fact("pakke", "uh", uh.Id);
        made.Add("Sum søkt:").Add(new MadeLine("Total", "Eier", "UH"));
        var (eier, partner) = made.Money();
        made.Add(new MadeLine(made.Kroner(eier + partner), made.Kroner(eier), made.Kroner(partner)));
        made.Sums("pakke", "sum_kompetanseloftet", eier, partner).Sums("1", "meldt", eier, partner);
        made.Add("Tiltak igangsatt allerede").Add(Prose).Add("Nye tiltak").Add(Prose).Add("Styrke tiltakene").Add(Prose);
        return made.Form("2022-ekstra");
    }

    private static MadeForm Lokal(Random random)
    {
        var made = new Making(random);
        var (first, second, uh) = (made.Pick(Kommuner[..5]), made.Pick(Kommuner[5..]), made.Pick(Uh));
        var count = random.Next(1, 4);
        made.Add("Behovsmelding – lokal kompetanseutvikling i barnehage og grunnopplæring").Add("Behovsmeldingen gjelder:");
        made.Add("Regional ordning ☐   Desentralisert ordning ☒   Kompetanseløftet ☐").Fact("pakke", "ordning", "desentralisert");
        made.Add($"Eier: {first} og {second} kommuner").Fact("pakke", "eiere", $"{first}, {second}");
        made.Add("Kompetansenettverk Ytre Helgeland (GOA)").Fact("pakke", "region", "ytre-helgeland");
        made.Add($"Universitet/Høgskole: {uh.Written}").Fact("pakke", "uh", uh.Id);
        made.Contacts().Add("Partnerskapet består av flere eiere? Ja ☒  (Fyll ut liste) Nei  ☐");
        made.Add("Partnerskapet består av flere UH? Ja ☐  (Fyll ut liste) Nei  ☒");
        made.Add("Partnerskapet leverer behovsmelding i flere ordninger? Ja ☐    Nei ☒");
        made.Add($"Totalt antall tiltak det er behov for tilskudd til? {count}").Fact("pakke", "antall_tiltak", $"{count}");
        made.Add("Total sum det meldes behov for 2024").Fact("pakke", "ar", "2024").Add(new MadeLine("Ordning", "Eier", "UH", "Totalt"));
        var money = Enumerable.Range(0, count).Select(_ => made.Money()).ToList();
        var (eier, partner) = (money.Sum(m => m.Eier), money.Sum(m => m.Uh));
        made.Add(new MadeLine("Desentralisert ordning", made.Kroner(eier), made.Kroner(partner), made.Kroner(eier + partner)));
        made.Add(new MadeLine("Sum", made.Kroner(eier), made.Kroner(partner), made.Kroner(eier + partner)));
        made.Sums("pakke", "sum_desentralisert", eier, partner).Sums("pakke", "sum_alle", eier, partner);
        for (var i = 0; i < count; i++)
        {
            LokaltTiltak(made, $"{i + 1}", money[i], random);
        }

        made.Add("Liste over andre eiere og UH i partnerskapet").Add(new MadeLine("", "Navn på eier/UH", "Kontaktperson", "Eier/UH"));
        made.Add(new MadeLine("1", "▯", "▯", "▯")).Add(new MadeLine("2", "▯", "▯", "▯"));
        made.Add("Behovsmeldingen har vært drøftet i medbestemmelse  Ja ☒  Nei ☐").Fact("pakke", "medbestemmelse", "ja");
        made.Add("Hvem som har deltatt:").Add(new MadeLine("Rolle", "Navn")).Add(new MadeLine("Hovedtillitsvalgt", "Testine Prøvesen"));
        made.Fact("pakke", "medbestemmelse_roller", "Hovedtillitsvalgt").Add("Hvor mange enheter er inkludert i behovsmeldingen?");
        made.Add(new MadeLine("Kommunale barnehager", "Private barnehager", "Offentlige skoler", "Private skoler", "PP-tjenester"));
        made.Add(new MadeLine("7", "▯", "13", "0", "1")).Fact("pakke", "enheter_offentlige_skoler", "13").Fact("pakke", "enheter_ppt", "1");
        return made.Form("2024-lokal");
    }

    private static void LokaltTiltak(Making made, string nr, (long Eier, long Uh) money, Random random)
    {
        var (title, fase) = (made.Pick(Titler), made.Pick(Faser));
        made.Add($"Tiltak {nr}").Fact(nr, "nr", nr).Add($"Navn på tiltak: {title}").Fact(nr, "tittel", title).Add("Tilskuddet fordeles");
        made.Add(new MadeLine("Eier", "UH", "Sum totalt"));
        made.Add(new MadeLine(made.Kroner(money.Eier), made.Kroner(money.Uh), made.Kroner(money.Eier + money.Uh))).Sums(nr, "meldt", money.Eier, money.Uh);
        made.Add($"Hva skal tilskuddet brukes til? {fase.Written}").Fact(nr, "fase", fase.Id);
        made.Add("Beskriv hvordan tiltaket er forankret i den enkelte barnehage og skole på en måte som involverer ansatte og ledere, og i faglig "
            + "dialog med UH").Add(Prose);
        made.Add("Beskriv hvordan tiltakene skal fremme kollektive prosesser for profesjonsutvikling som utvikler barnehagen eller skolen").Add(Prose);
        made.Add("Beskriv hvordan dette samarbeidet bidrar til å styrke lærerutdanningen").Add("▯");
        made.Add("Beskriv hvordan dette tiltaket er forankret i langsiktig plan").Add("• Skolene arbeider etter planen").Add("• Målene er de samme");
        made.Add("Eiers tilskudd skal brukes på følgende måte").Add("Vikarer").Add("UH sitt tilskudd skal brukes på følgende måte").Add("Veiledning");
        made.Add("Det er behov for å bruke midler til koordinator for dette tiltaket? Ja ☐").Add("▯");
        var isBoth = random.Next(2) == 0;
        made.Add($"Tiltakets varighet Vår 2024 {(isBoth ? '☒' : '☐')} Høst 2024 ☒  Vår 2025 ☐").Fact(nr, "varighet", isBoth ? "V2024, H2024" : "H2024");
        made.Add("Dersom tiltak ønskes videreført etter vår 2025 gi anslag på behov").Add(new MadeLine("", "Eier", "Begrunnelse", "UH", "Begrunnelse"));
        made.Add(new MadeLine("Høst 2025", "▯", "▯", "▯", "▯")).Add("Hvem er målgruppa for tiltaket?").Add("Lærere og rektorer");
        made.Fact(nr, "malgruppe", "laerere, rektorer");
    }

    private static MadeForm Kollektiv(Random random)
    {
        var made = new Making(random);
        var (kommune, uh) = (made.Pick(Kommuner), made.Pick(Uh));
        var sektor = random.Next(3);
        made.Add("Behovsmelding – Kollektiv kompetanseutvikling i barnehage og grunnskole").Fact("pakke", "ordning", "kollektiv");
        made.Add("Behovsmeldingen gjelder:");
        made.Add($"Barnehage {Box(sektor == 0)}   Grunnskole {Box(sektor == 1)}   Begge deler {Box(sektor == 2)}");
        made.Fact("pakke", "sektor", new[] { "barnehage", "grunnskole", "barnehage, grunnskole" }[sektor]);
        made.Add($"Eier: {kommune} kommune").Fact("pakke", "eiere", kommune).Add("Kompetansenettverk RKK Vefsn").Fact("pakke", "region", "rkk-vefsn");
        made.Add($"Kompetansemiljø: {uh.Written}").Fact("pakke", "uh", uh.Id).Contacts();
        made.Add("Partnerskapet består av flere eiere? Ja ☐  (Fyll ut liste) Nei  ☒");
        made.Add("Partnerskapet består av flere kompetansemiljø? Ja ☐  (Fyll ut liste) Nei  ☒");
        made.Add("Partnerskapet ønsker å videreføre behovsmelding fra 2025? Ja ☒    Nei ☐").Add("Total sum det meldes behov for 2026");
        var (eier, partner) = made.Money();
        made.Fact("pakke", "ar", "2026").Add(new MadeLine("", "Eier", "UH", "Totalt"));
        made.Add(new MadeLine("Sum", made.Kroner(eier), made.Kroner(partner), made.Kroner(eier + partner)));
        made.Sums("pakke", "sum_kollektiv", eier, partner).Sums("1", "meldt", eier, partner).Add("Ev. kommentar fra innsender").Add("▯");
        made.Add("1. Vurdering av behov (inkluderende prosesser)").Guidance().Add(Prose).Add("Hvilke(n) fase(r) er partnerskapet i");
        made.Add("Analyse/vurdering av behov ☒   Planlegging av tiltak ☒   Gjennomføring av tiltak ☐").Fact("1", "fase", "analyse, planlegging");
        made.Add("2. Plan for partnerskap").Guidance().Add(Prose).Add("3. Eiers egeninnsats").Guidance().Add(Prose);
        made.Add("4. Vurdering av måloppnåelse").Add("Si hvordan dere vurderer dette:").Add("a) Planene er fulgt").Add("b) Praksis er endret");
        made.Add("Skriv her:").Add("a) Planene er fulgt").Add(Prose).Add("b) Praksis er endret").Add(Prose).Add("5. Målgruppe").Guidance();
        made.Add("Lærere, assistenter og PPT").Fact("1", "malgruppe", "assistenter-fagarbeidere, laerere, ppt").Add("6. Økonomi og varighet");
        made.Add("Fordel midlene.").Add("Skriv her (leverer budsjett i vedlegg  ja☐       Nei☒ ):").Add(Prose).Fact("pakke", "budsjett_i_vedlegg", "nei");
        made.Add("Tiltakets varighet").Add("Vår 2026 ☐    Høst 2026 ☒   Vår 2027 ☒  Videre ☐").Fact("1", "varighet", "H2026, V2027");
        made.Add("Sum koordinator (må begrunnes ovenfor) ▯").Add("7. Annet").Add("Er behovsmeldingen sett i sammenheng med videreutdanning?");
        made.Add("Ja ☐  Nei ☐  Vet ikke ☒").Fact("pakke", "videreutdanning", "vet_ikke");
        made.Add("De samiske perspektivene er ivaretatt i behovsmeldingen?").Add("Ja ☐  Nei ☐   Vurdert ikke relevant ☒");
        made.Fact("pakke", "samisk_perspektiv", "ikke_relevant").Add("Liste over andre eiere og kompetansemiljø i partnerskapet");
        made.Add(new MadeLine("", "Navn på eier/UH", "Kontaktperson", "Eier/UH")).Add(new MadeLine("1", "▯", "▯", "▯"));
        made.Add("Behovsmeldingen har vært drøftet i medbestemmelse  Ja ☐  Nei ☐").Fact("pakke", "medbestemmelse", "ikke_besvart");
        made.Add("Hvem som har deltatt:").Add(new MadeLine("Rolle", "Navn")).Add(new MadeLine("▯", "▯"));
        made.Add("Hvor mange enheter er inkludert i behovsmeldingen?");
        made.Add(new MadeLine("Kommunale barnehager", "Private barnehager", "Offentlige skoler", "Private skoler", "PP-tjenester"));
        made.Add(new MadeLine("▯", "▯", "▯", "▯", "▯"));
        return made.Form("2026-kollektiv");
    }

    private static MadeForm Vedlegg(Random random)
    {
        var made = new Making(random);
        var (kommune, hours, amount) = (made.Pick(Kommuner), random.Next(10, 90), random.Next(20, 400) * 1000L);
        made.Add("Vedlegg behovsmelding – nærmere beskrivelse av tiltak").Add($"Eier: {kommune} kommune").Fact("pakke", "eiere", kommune);
        made.Add(new MadeLine("Nr", "Konkret beskrivelse av tiltaket, inkludert målsetting", "Hvordan skal tilskuddet konkret brukes?"));
        for (var i = 0; i < 2; i++)
        {
            var (nr, title) = ($"{i + 2}", Titler[i]);
            made.Add(new MadeLine(nr, title, Prose, $"Koordinering: søknad og rapport\nSUM= {hours} t x 700,- = {Making.Group(hours * 700L, " ")},-\n"
                + $"Nord U: {Making.Group(amount, " ")},-\nEgeninnsats:\n8 lærere x 15 t= 120 t\n5 rektorer x 15 t = 75 t"));
            made.Fact(nr, "nr", nr).Fact(nr, "tittel", title).Sums(nr, "meldt", hours * 700L, amount).Fact(nr, "uh", "nord").Fact(nr, "egeninnsats_timer", "195");
        }

        return made.Form("vedlegg");
    }

    private static char Box(bool isTicked) => isTicked ? '☒' : '☐';

    private sealed class Making(Random random)
    {
        private readonly ImmutableArray<MadeLine>.Builder lines = ImmutableArray.CreateBuilder<MadeLine>();
        private readonly ImmutableDictionary<(string, string), string>.Builder facts = ImmutableDictionary.CreateBuilder<(string, string), string>();

        public T Pick<T>(T[] from) => from[random.Next(from.Length)];

        public (long Eier, long Uh) Money() => (random.Next(1, 900) * 1000L, random.Next(1, 900) * 500L);

        public string Kroner(long value) => string.Format(
            CultureInfo.InvariantCulture, Pick(Amounts), Group(value, " "), Group(value, "."), value, Group(value, "\u202F"));

        public static string Group(long value, string separator) => value.ToString("N0", CultureInfo.InvariantCulture).Replace(",", separator, StringComparison.Ordinal);

        public Making Add(string text) => Add(new MadeLine(text));

        public Making Add(MadeLine line)
        {
            lines.Add(line);
            return this;
        }

        public Making Fact(string file, string field, string value)
        {
            facts[(file, field)] = value;
            return this;
        }

        public Making Sums(string file, string prefix, long eier, long uh) =>
            Fact(file, $"{prefix}_eier", $"{eier}").Fact(file, $"{prefix}_uh", $"{uh}").Fact(file, $"{prefix}_totalt", $"{eier + uh}");

        public Making Guidance() => Add("Si noe om dette. Ta med det som er viktig for dere.").Add("Skriv her:");

        // Made-up persons: numbers and addresses that nobody has.
        public Making Contacts() => Add("Kontaktpersoner:").Add(new MadeLine("", "Eier", "UH")).Add(new MadeLine("Navn", "Testine Prøvesen", "Prøve Testesen"))
            .Add(new MadeLine("Telefon", "99 00 00 00", "99 00 00 01")).Add(new MadeLine("E-post", "testine@example.org", "prove@example.org"));

        public MadeForm Form(string skjema) => new(skjema, lines.ToImmutable(), facts.ToImmutable());
    }
}
