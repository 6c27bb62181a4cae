using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Rules.Time;

/// <summary>The periods of a tiltak stand beside each other, so that no krone counts twice, and the year of the money is one of theirs.</summary>
public static class PeriodRange
{
    public static readonly Rule Overlap = new("TK448", Severity.Error, "Periodene overlapper");
    public static readonly Rule OtherYear = new("TK449", Severity.Warning, "Ingen av periodene er for året tiltaket gjelder");

    public static readonly ImmutableArray<Validation> Validations =
    [
        new(Overlap, context => context.Katalog.Entries.Tiltak.SelectMany(Overlaps)),
        new(OtherYear, context => context.Katalog.Tiltak.Select(Judge).OfType<Diagnostic>()),
    ];

    private static IEnumerable<Diagnostic> Overlaps(Tiltak tiltak) =>
        from pair in tiltak.Perioder.Index()
        where pair.Item.Periode is not null
        let other = tiltak.Perioder.Take(pair.Index).FirstOrDefault(p => p.Periode?.Overlaps(pair.Item.Periode!.Value) == true)
        where other is not null
        select new Diagnostic(
            Overlap,
            pair.Item.Origin.ValueOf("periode"),
            pair.Item.Periode == other.Periode
                ? $"perioden {pair.Item.Periode} står to ganger"
                : $"perioden {pair.Item.Periode} overlapper {other.Periode}",
            "Skriv hver periode én gang, enten alle som år, alle som skoleår eller alle som semestre. Ellers teller de samme pengene to ganger.")
        {
            Related = [new(other.Origin.ValueOf("periode"), "den andre perioden står her")],
        };

    private static Diagnostic? Judge(TiltakNode node) =>
        node.Tiltak.Perioder.FirstOrDefault(p => p.Periode is not null) is not { } first
        || node.Ramme.Ar is not { } ar
        || node.Ar.Contains(ar)
        || Frame.Of(node).IsExplained("ar")
            ? null
            : new(
                OtherYear,
                first.Origin.ValueOf("periode"),
                FormattableString.Invariant($"tiltaket gjelder {ar}, men periodene er for ")
                    + NorwegianFormat.List([.. node.Ar.Select(y => FormattableString.Invariant($"{y}"))]),
                $"Se om årstallene er riktige. Beløpene telles i det året perioden begynner. {Explanations.Advice("ar")}");
}
