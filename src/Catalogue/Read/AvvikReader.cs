using System.Collections.Immutable;
using Catalogue.Model;
using Catalogue.Read.Fields;
using Catalogue.Yaml;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>Reads what an entry says of its source's own faults and gaps.</summary>
internal static class AvvikReader
{
    private static readonly EntryKind<Avvik> Kind = new("avvik", ReadOne);

    public static ImmutableArray<Avvik> Read(FieldReader f) =>
        f.Objects(
            Optional(
                "avvik",
                "Felter der kilden ikke går opp eller er taus, og hvorfor. Vises på siden.",
                "meldt_totalt") with
            { ItemName = "avvik" },
            Kind);

    private static Avvik ReadOne(FieldReader f)
    {
        var felt = f.Ref(Required("felt", "Feltet avviket gjelder.", "meldt_totalt"), Target.Felt) ?? new("", f.Entry.FirstLine);
        if (felt.Text.Length > 0)
        {
            felt = felt with { Text = YamlKey.Fold(felt.Text) };
            CheckField(f, felt);
        }

        return new(
            felt,
            f.Text(
                Required("grunn", "En til tre setninger om hva som er galt eller mangler i kilden.", "Tallene i skjemaet går ikke opp."),
                FieldShape.LongText)
                ?? "",
            f.Entry.FirstLine);
    }

    private static void CheckField(FieldReader f, Ref felt)
    {
        if (f.Entry.Parent is { } parent && !parent.Fields.Any(known => known.Key == felt.Text))
        {
            f.ReportUnknown(felt, Misspelling.Of(felt.Text, parent.Fields), isFree: true, parent.Fields);
        }
    }
}
