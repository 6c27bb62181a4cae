using System.Collections.Immutable;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Edition.Facets;

/// <summary>The steps that reported amounts are sorted into. Their ids stand in published addresses and never change.</summary>
public static class AmountSteps
{
    private const string Unstated = "ikke-oppgitt";

    private static readonly ImmutableArray<(string Id, long From)> Steps =
        [("under-50000", 0), ("50000-99999", 50_000), ("100000-249999", 100_000), ("250000-499999", 250_000), ("fra-500000", 500_000)];

    public static readonly ImmutableArray<FacetValue> All = [.. Steps.Select((s, i) => new FacetValue(s.Id, Name(i))), new(Unstated, "Ikke oppgitt")];

    public static string Of(Belop meldt) => meldt.Sum is { } sum ? Steps.Last(s => s.From <= Math.Max(0, sum)).Id : Unstated;

    private static string Name(int i) => (i, i + 1 < Steps.Length) switch
    {
        (0, _) => $"Under {NorwegianFormat.Kroner(Steps[1].From)}",
        (_, true) => $"{NorwegianFormat.Number(Steps[i].From)}–{NorwegianFormat.Kroner(Steps[i + 1].From - 1)}",
        _ => $"{NorwegianFormat.Kroner(Steps[i].From)} og mer",
    };
}
