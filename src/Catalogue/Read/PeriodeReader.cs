using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>Reads the money of one period of a tiltak: its amounts and decision have the names that they have in the tiltak itself.</summary>
internal static class PeriodeReader
{
    public static readonly EntryKind<Periodebelop> Kind = new("periode", f => new(
        f.Period(Required("periode", "Året, skoleåret eller semesteret pengene er for. Et skoleår regnes til året det begynner.", "2026")),
        f.Origin)
    {
        Meldt = f.Belop(Optional(TiltakReader.Meldt)),
        Innstilt = f.Belop(VedtakReader.Innstilt),
        Tildelt = f.Belop(VedtakReader.Tildelt),
        Vedtak = VedtakReader.Read(f),
    });

    // A period may be there for what was granted alone.
    private static BelopSpec Optional(BelopSpec spec) => new(
        spec.Eier with { Need = Need.Optional },
        spec.Uh with { Need = Need.Optional },
        spec.Totalt with { Need = Need.Optional });
}
