using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.Ask;

namespace Catalogue.Read;

/// <summary>The fields of the decision, which a tiltak or its package may have.</summary>
internal static class VedtakReader
{
    public static readonly BelopAsk Tildelt = new(
        Optional("tildelt_eier", "Kroner som er tildelt eieren ved vedtak.", "30000"),
        Optional("tildelt_uh", "Kroner som er tildelt til universitet eller høgskole.", "150000"),
        Optional("tildelt_totalt", "Tildelt til eier og UH til sammen.", "180000"));

    public static Vedtak Read(FieldReader f) => new(
        f.Text(Optional("vedtak_ref", "Saksnummeret til vedtaket.", "2024/1234")),
        f.Date(Optional("vedtak_dato", "Datoen for vedtaket.", "2024-04-15")));
}
