using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>The fields of the decision, which a tiltak or its package may have.</summary>
internal static class VedtakReader
{
    public static readonly BelopSpec Innstilt = new(
        Optional("innstilt_eier", "Innstilt beløp, eier", "Kroner samarbeidsforum har innstilt på til eieren.", "30000"),
        Optional("innstilt_uh", "Innstilt beløp, UH", "Kroner samarbeidsforum har innstilt på til universitet eller høgskole.", "120000"),
        Optional("innstilt_totalt", "Innstilt beløp, totalt", "Kroner samarbeidsforum har innstilt på.", "150000"));

    public static readonly BelopSpec Tildelt = new(
        Optional("tildelt_eier", "Tildelt beløp, eier", "Kroner som er tildelt eieren ved vedtak.", "30000"),
        Optional("tildelt_uh", "Tildelt beløp, UH", "Kroner som er tildelt til universitet eller høgskole.", "150000"),
        Optional("tildelt_totalt", "Tildelt beløp, totalt", "Tildelt til eier og UH til sammen.", "180000"));

    public static Vedtak Read(FieldReader f) => new(
        f.Text(Optional("vedtak_ref", "Vedtak, saksnummer", "Saksnummeret til vedtaket.", "2024/1234")),
        f.Date(Optional("vedtak_dato", "Vedtak, dato", "Datoen for vedtaket.", "2024-04-15")))
    {
        Begrunnelse = f.Text(
            Optional("vedtak_begrunnelse", "Vedtak, begrunnelse", "Hvorfor vedtaket ble slik, i én til tre setninger. Ingen personnavn.",
                "Samarbeidsforum prioriterte tiltak for flere kommuner."),
            FieldShape.LongText),
    };
}
