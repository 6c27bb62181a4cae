using System.Collections.Immutable;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;

namespace Catalogue.Edition;

/// <summary>The steps that reported amounts are sorted into. Their ids stand in published addresses and never change.</summary>
public static class AmountSteps
{
    private const string Uoppgitt = "ikke-oppgitt";

    private static readonly ImmutableArray<(string Id, long Fra)> Trinn =
        [("under-50000", 0), ("50000-99999", 50_000), ("100000-249999", 100_000), ("250000-499999", 250_000), ("fra-500000", 500_000)];

    public static readonly ImmutableArray<Valg> Alle = [.. Trinn.Select((t, i) => new Valg(t.Id, Tekst(i))), new(Uoppgitt, "Ikke oppgitt")];

    public static string Av(Belop meldt) => meldt.Sum is { } sum ? Trinn.Last(t => t.Fra <= Math.Max(0, sum)).Id : Uoppgitt;

    private static string Tekst(int i) => (i, i + 1 < Trinn.Length) switch
    {
        (0, _) => $"Under {NorwegianFormat.Kroner(Trinn[1].Fra)}",
        (_, true) => $"{NorwegianFormat.Number(Trinn[i].Fra)}–{NorwegianFormat.Kroner(Trinn[i + 1].Fra - 1)}",
        _ => $"{NorwegianFormat.Kroner(Trinn[i].Fra)} og mer",
    };
}
