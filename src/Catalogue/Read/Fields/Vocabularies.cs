namespace Catalogue.Read.Fields;

/// <summary>The closed choices of the content model.</summary>
public static class Vocabularies
{
    /// <summary>In the order of the enumeration of the model.</summary>
    public static readonly FieldShape Status = Choice(
        new("utkast", "kladd"), new("meldt", "søkt", "innmeldt"), new("innstilt"), new("tildelt", "innvilget") { Perhaps = ["godkjent"] },
        new("pagar", "pågår", "i gang") { Label = "Pågår" },
        new("avsluttet", "ferdig", "fullført"), new("avslatt", "avslått", "avslag") { Label = "Avslått" }, new("trukket"));

    public static readonly FieldShape Sektor = List(
        new("barnehage", "barnehager", "bhg"), new("grunnskole", "grunnskoler") { Perhaps = ["skole", "skoler"] },
        new("sfo", "skolefritidsordning") { Label = "SFO" }, new("ppt", "pp-tjeneste", "pp-tjenesten") { Label = "PPT" },
        new("kulturskole"), new("videregaende", "videregående", "vgs", "videregående skole") { Label = "Videregående skole" });

    public static readonly FieldShape Fase = List(
        new("analyse", "vurdering", "vurdering/analyse") { Label = "Analyse og vurdering av behov" }, new("planlegging", "planlegging av tiltak"),
        new("gjennomforing", "gjennomføring av tiltak") { Label = "Gjennomføring", Perhaps = ["utprøving"] });

    public static readonly FieldShape Medbestemmelse = Choice(
        new("ja", "yes", "true", "x"), new("nei", "no", "false"), new("ikke_besvart", "ubesvart") { Label = "Ikke besvart i skjemaet" });

    public static readonly FieldShape Videreutdanning = Choice(
        new("ja", "yes", "true", "x"), new("nei", "no", "false"), new("vet_ikke", "usikker") { Label = "Vet ikke" },
        new("ikke_besvart", "ubesvart") { Label = "Ikke besvart i skjemaet" });

    public static readonly FieldShape SamiskPerspektiv = Choice(
        new("ja", "yes", "true", "x"), new("nei", "no", "false"), new("ikke_relevant", "ikke aktuelt") { Label = "Vurdert som ikke relevant" },
        new("ikke_besvart", "ubesvart") { Label = "Ikke besvart i skjemaet" });

    /// <summary>The headings of <see cref="TextHeading"/>, by their names.</summary>
    public static readonly FieldShape Overskrift = Choice([.. TextHeading.All.Select(h => new Term(h.Name) { Label = h.Title })]);

    public static readonly FieldShape YesNo = Choice(new("ja", "yes", "true", "x", "j"), new("nei", "no", "false", "n"));

    public static readonly FieldShape Language = Choice(
        new("nb", "bokmål") { Label = "Bokmål", Perhaps = ["no", "norsk"] }, new("nn", "nynorsk") { Label = "Nynorsk" },
        new("se", "nordsamisk", "sme") { Label = "Nordsamisk" }, new("sma", "sørsamisk") { Label = "Sørsamisk" },
        new("smj", "lulesamisk") { Label = "Lulesamisk" }) with
    { Default = "nb" };

    public static readonly FieldShape SamiskSprak = Choice(
        new("se", "nordsamisk", "sme") { Label = "Nordsamisk" }, new("sma", "sørsamisk") { Label = "Sørsamisk" },
        new("smj", "lulesamisk") { Label = "Lulesamisk" });

    public static readonly FieldShape RegionType = Choice(new("rkk") { Label = "RKK" }, new("kompetansenettverk", "nettverk"),
        new("tematisk", "tematisk nettverk") { Label = "Tematisk nettverk" });

    public static readonly FieldShape RegionStatus = Choice(new("aktiv"), new("uavklart", "usikker"), new("nedlagt"));

    public static readonly FieldShape Medlemskap = Choice(new("sikkert", "sikker"), new("usikkert", "usikker"));

    public static readonly FieldShape EierType = Choice(
        new("privat", "private") { Label = "Privat eier" }, new("interkommunal", "interkommunalt") { Label = "Interkommunalt samarbeid" });

    public static readonly FieldShape UhType = Choice(
        new("universitet"), new("hogskole", "høgskole", "høyskole") { Label = "Høgskole" }, new("nasjonalt_senter") { Label = "Nasjonalt senter" },
        new("senter"), new("fagmiljo", "fagmiljø") { Label = "Fagmiljø" }, new("institutt"), new("statlig_tjeneste") { Label = "Statlig tjeneste" },
        new("fagskole", "fagskule"), new("kompetansemiljo", "kompetansemiljø") { Label = "Kompetansemiljø" });

    public static readonly FieldShape Frist = Choice(
        new("behovsmelding", "søknad") { Label = "Frist for behovsmelding" }, new("innstilling") { Label = "Frist for innstilling" },
        new("rapport", "rapportering") { Label = "Frist for rapport" });

    public static readonly FieldShape Rolle = Choice(
        new("koordinator", "koordinatoren"), new("eier", "kommunen", "kommune", "skoleeier", "barnehageeier"),
        new("rektor", "skoleleder", "skoleledelse") { Label = "Rektor eller skoleledelse" },
        new("styrer", "barnehageleder") { Label = "Styrer" },
        new("laerer", "lærer", "lærere") { Label = "Lærer" }, new("barnehagelaerer", "barnehagelærer") { Label = "Barnehagelærer" },
        new("ressursperson", "ressurslærer", "ressurspersoner"), new("ppt", "pp-tjenesten") { Label = "PP-tjenesten" },
        new("kompetansepartner", "uh", "universitet", "høgskole", "fagskole"), new("tillitsvalgt", "tillitsvalgte"),
        new("annen", "andre") { Label = "Annen rolle" });

    public static readonly FieldShape Anbefaler = Choice(new("ja", "yes", "true", "x"), new("delvis", "til dels"), new("nei", "no", "false"));

    public static readonly FieldShape DepotType = Choice(new("github"), new("gitlab"), new("forgejo", "gitea", "codeberg"));

    private static FieldShape Choice(params Term[] terms) => new(FieldType.Choice) { Values = new([.. terms]) };

    private static FieldShape List(params Term[] terms) => new(FieldType.ChoiceList) { Values = new([.. terms]) };
}
