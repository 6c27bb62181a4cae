using System.Globalization;

namespace Catalogue.Diagnostics;

/// <summary>Counts of faults in words, as the last line of a report says them.</summary>
public static class FaultCount
{
    private static readonly NumberFormatInfo Grouped = new() { NumberGroupSeparator = "\u00A0" };

    /// <summary>«3 feil og 1 advarsel i 2 filer», or «ingen feil».</summary>
    public static string Describe(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0)
        {
            return "ingen feil";
        }

        var errors = diagnostics.Count(d => d.IsError);
        var files = diagnostics.Select(d => d.Location.Source.Path).Distinct(StringComparer.Ordinal).Count();
        return $"{Describe(errors, diagnostics.Count - errors)} i {Number(files)} {(files == 1 ? "fil" : "filer")}";
    }

    /// <summary>«3 feil», «1 advarsel» or «3 feil og 1 advarsel»; a part that is none is left out.</summary>
    public static string Describe(int errors, int warnings)
    {
        var inWords = $"{Number(warnings)} {(warnings == 1 ? "advarsel" : "advarsler")}";
        return (errors, warnings) switch
        {
            (0, 0) => "ingen feil",
            (_, 0) => $"{Number(errors)} feil",
            (0, _) => inWords,
            _ => $"{Number(errors)} feil og {inWords}",
        };
    }

    private static string Number(int value) => value.ToString("N0", Grouped);
}
