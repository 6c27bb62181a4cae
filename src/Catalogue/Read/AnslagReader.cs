using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>Reads what a tiltak is expected to need later.</summary>
internal static class AnslagReader
{
    public static readonly EntryKind<Anslag> Kind = new("anslag", Read);

    private static Anslag Read(FieldReader f) => new(
        f.Text(Required("periode", "Tida anslaget gjelder.", "Høst 2025")) ?? "",
        f.Amount(Optional("eier", "Kroner til eieren.", "700000")),
        f.Amount(Optional("uh", "UH", "Kroner til universitet eller høgskole.", "900000")),
        f.Text(Optional("merknad", "Mer om anslaget.", "Forutsetter nytt vedtak.")),
        f.Origin);
}
