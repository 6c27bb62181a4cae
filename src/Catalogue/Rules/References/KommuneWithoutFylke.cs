using Catalogue.Diagnostics;
using Catalogue.Language;

namespace Catalogue.Rules.References;

/// <summary>The first two digits of a kommune's number are those of a fylke that the register has.</summary>
public static class KommuneWithoutFylke
{
    public static readonly Rule Rule = new("TK152", Severity.Error, "Kommunen ligger i et fylke som ikke finnes");

    // Where a file could not be read, or a fylke lacks its number, that is the fault.
    public static readonly Validation Validation = new(Rule, context =>
        context.HasUnreadableRegister || context.Katalog.Entries.Fylker.Any(f => f.Nr.Length == 0)
            ? []
            : context.Registers.Kommuner.All.Where(k => k.Nr.Length > 0 && context.Registers.Kommuner.FylkeOf(k) is null)
                .GroupBy(k => k.FylkeNr, StringComparer.Ordinal)
                .Select(kommuner => new Diagnostic(
                    Rule,
                    kommuner.First().Origin.ValueOf("nr"),
                    $"ingen fil i mappa fylker har nummeret {kommuner.Key}, og "
                        + NorwegianFormat.Count(kommuner.Count(), $"{kommuner.First().Navn} har", "kommuner har") + " nummer som begynner slik",
                    $"Lag ei fil for fylket i content/fylker med «nr: \"{kommuner.Key}\"», eller rett kommunenummeret.")));
}
