using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Rules.MissingFields;
using Catalogue.Rules.Sums;

namespace Catalogue.Rules.Amounts;

/// <summary>
/// An amount is stated for owner, for university and in all; what is left out is worked out, and the author should say whether it is so.
/// </summary>
public static class PartialAmount
{
    public static readonly Rule Rule = new("TK419", Severity.Warning, "Bare noen av de tre beløpene er oppgitt");

    public static readonly Validation Validation = new(Rule, context =>
        context.Katalog.Tiltak.Select(t =>
                IsWhole(t.Tiltak.Meldt) ? null : Check(new(AnsweredFields.Of(t), t.Tiltak.Avvik, "meldt", t.Tiltak.Meldt)))
            .Concat(context.Katalog.Tiltak.Select(t =>
                IsWhole(t.Tiltak.Tildelt) ? null : Granted(new(AnsweredFields.Of(t), t.Tiltak.Avvik, "tildelt", t.Tiltak.Tildelt))))
            .Concat(context.Katalog.Pakker.Select(p =>
                IsWhole(p.Pakke.Tildelt) ? null : Granted(new(AnsweredFields.Of(p), p.Pakke.Avvik, "tildelt", p.Pakke.Tildelt))))
            .OfType<Diagnostic>());

    // Nothing to one and nothing to the other is nothing in all.
    private static bool IsWhole(Belop belop) => belop.IsEmpty || belop is { Eier: not null, Uh: not null, Totalt: not null } or { Eier: 0, Uh: 0 };

    // A decision may well grant one sum to all.
    private static Diagnostic? Granted(Row row) => row.Belop is { Eier: null, Uh: null } ? null : Check(row);

    private static Diagnostic? Check(Row row)
    {
        // One that is there and cannot be read is a fault already, and so is one with a misspelt name.
        if (row.Missing.Any(p => row.AnsweredFields.Has(row.Field(p))) || row.Stated.Any(p => row.Avvik.Explain(row.Field(p))))
        {
            return null;
        }

        var place = row.Origin.KeyOf(row.Field(row.Stated[0]));
        return row.Missing switch
        {
            ["totalt"] => Computed(row, "totalt", row.Belop.Eier!.Value + row.Belop.Uh!.Value),
            [var part] when row.Belop.Totalt - row.Value(row.Stated[0]) is { } rest => rest >= 0 ? Computed(row, part, rest) : new(
                Rule,
                row.Origin.ValueOf(row.Field("totalt")),
                $"{row.Field("totalt")} er mindre enn {row.Field(row.Stated[0])}: {Kroner(row.Belop.Totalt!.Value)} mot "
                    + $"{Kroner(row.Value(row.Stated[0])!.Value)}",
                $"Rett det tallet som er feil. {Explanations.Advice(row.Field("totalt"))}"),
            _ when row.Stated is ["totalt"] => new(
                Rule,
                place,
                $"{row.Field("totalt")} er oppgitt, men ikke hva som går til eier og til UH",
                $"Skriv også {row.Field("eier")} og {row.Field("uh")}. Fordeler ikke kilden pengene, forklar det under avvik med «felt: "
                    + $"{row.Field("eier")}»."),
            _ => new(
                Rule,
                place,
                $"bare {row.Field(row.Stated[0])} er oppgitt, og summen regnes som {Kroner(row.Value(row.Stated[0])!.Value)}",
                $"Skriv også {row.Field(row.Missing[0])} og {row.Field("totalt")}; 0 betyr ingen penger. Sier ikke kilden noe, forklar det under "
                    + $"avvik med «felt: {row.Field(row.Missing[0])}»."),
        };
    }

    private static Diagnostic Computed(Row row, string part, long amount)
    {
        var origin = row.Origin;
        var line = $"{row.Field(part)}: {amount}";
        var edit = origin.Has(row.Field(part))
            ? new Edit(LineEdits.LineOf(origin.Source, origin.KeyOf(row.Field(part)).Span), line + "\n")
            : LineEdits.After(origin.Source, origin.ValueOf(row.Field(row.Stated[^1])).Span, line);
        return new(
            Rule,
            origin.KeyOf(row.Field(row.Stated[0])),
            $"{row.Field(part)} mangler, og regnes som {Kroner(amount)} ut fra de to andre",
            $"Skriv «{line}» hvis det er riktig. Er feltet tomt i kilden, forklar det under avvik med «felt: {row.Field(part)}».")
        {
            Fix = origin.Has(row.Field(row.Stated[^1])) ? new([edit], IsSafe: false) : null,
        };
    }

    private static string Kroner(long amount) => SumCheck.NorwegianKroner(amount);

    private sealed record Row(AnsweredFields AnsweredFields, ImmutableArray<Avvik> Avvik, string Kind, Belop Belop)
    {
        public Origin Origin => AnsweredFields.Origin;

        private static readonly ImmutableArray<string> Parts = ["eier", "uh", "totalt"];

        public ImmutableArray<string> Stated => [.. Parts.Where(p => Value(p) is not null)];

        public ImmutableArray<string> Missing => [.. Parts.Where(p => Value(p) is null)];

        public string Field(string part) => $"{Kind}_{part}";

        public long? Value(string part) => part switch { "eier" => Belop.Eier, "uh" => Belop.Uh, _ => Belop.Totalt };
    }
}
