namespace Catalogue.Read.Fields;

/// <summary>The closed choices of the content model.</summary>
public static class Vocabularies
{
    /// <summary>In the order of the enumeration of the model.</summary>
    public static readonly FieldShape Status = Choice(
        new("utkast", "kladd"), new("meldt", "søkt", "innmeldt"), new("innstilt"), new("tildelt", "innvilget", "godkjent"), new("pagar", "pågår", "i gang"),
        new("avsluttet", "ferdig", "fullført"), new("avslatt", "avslått", "avslag"), new("trukket"));

    public static readonly FieldShape Skjema = Choice(new("2022-ekstra", "2022"), new("2024-lokal", "2024"), new("vedlegg"), new("2026-kollektiv", "2026"));

    public static readonly FieldShape Sektor = List(
        new("barnehage", "barnehager", "bhg"), new("grunnskole", "skole", "skoler", "grunnskoler"), new("sfo", "skolefritidsordning"), new("ppt", "pp-tjeneste", "pp-tjenesten"),
        new("kulturskole"), new("videregaende", "videregående", "vgs", "videregående skole"));

    public static readonly FieldShape Fase = List(
        new("analyse", "vurdering", "vurdering/analyse"), new("planlegging", "planlegging av tiltak"), new("gjennomforing", "gjennomføring av tiltak", "utprøving"));

    public static readonly FieldShape Medbestemmelse = Choice(new("ja", "yes", "true", "x"), new("nei", "no", "false"), new("ikke_besvart", "ubesvart"));

    public static readonly FieldShape Videreutdanning = Choice(new("ja", "yes", "true", "x"), new("nei", "no", "false"), new("vet_ikke", "usikker"), new("ikke_besvart", "ubesvart"));

    public static readonly FieldShape SamiskPerspektiv = Choice(new("ja", "yes", "true", "x"), new("nei", "no", "false"), new("ikke_relevant", "ikke aktuelt"), new("ikke_besvart", "ubesvart"));

    public static readonly FieldShape YesNo = Choice(new("ja", "yes", "true", "x", "j"), new("nei", "no", "false", "n"));

    public static readonly FieldShape Language = Choice(
        new("nb", "no", "bokmål", "norsk"), new("nn", "nynorsk"), new("se", "nordsamisk", "sme"), new("sma", "sørsamisk"), new("smj", "lulesamisk"));

    public static readonly FieldShape SamiskSprak = Choice(new("se", "nordsamisk", "sme"), new("sma", "sørsamisk"), new("smj", "lulesamisk"));

    public static readonly FieldShape RegionType = Choice(new("rkk"), new("kompetansenettverk", "nettverk"));

    public static readonly FieldShape RegionStatus = Choice(new("aktiv"), new("uavklart", "usikker"), new("nedlagt"));

    public static readonly FieldShape Medlemskap = Choice(new("sikkert", "sikker"), new("usikkert", "usikker"));

    public static readonly FieldShape UhType = Choice(
        new("universitet"), new("hogskole", "høgskole", "høyskole"), new("nasjonalt_senter"), new("senter"), new("fagmiljo", "fagmiljø"), new("institutt"), new("statlig_tjeneste"));

    public static readonly FieldShape DepotType = Choice(new("github"), new("gitlab"), new("forgejo", "gitea", "codeberg"));

    private static FieldShape Choice(params Term[] terms) => new(FieldType.Choice) { Values = new([.. terms]) };

    private static FieldShape List(params Term[] terms) => new(FieldType.ChoiceList) { Values = new([.. terms]) };
}
