using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Tests.Diagnostics;

/// <summary>Faults for the tests of how they are shown: the place is what stands between the brackets, which are not part of the text.</summary>
internal static class Faults
{
    public static readonly Rule Error = new("TK301", Severity.Error, "Kommunen finnes ikke");
    public static readonly Rule Warning = new("TK209", Severity.Warning, "Teksten er for kort eller for lang");

    public static Diagnostic At(string path, string marked) => new(Error, Place(path, marked), "galt", "Rett det.");

    public static Diagnostic WarningAt(string path, string marked) => At(path, marked) with { Rule = Warning };

    public static Location Place(string path, string marked)
    {
        var (start, end) = (marked.IndexOf('[', StringComparison.Ordinal), marked.IndexOf(']', StringComparison.Ordinal) - 1);
        return new(new(path, marked.Remove(end + 1, 1).Remove(start, 1)), Span.FromBounds(start, end));
    }

    public static FaultReport Report(params Diagnostic[] diagnostics) => new(diagnostics) { BaseUrl = "https://tiltak.example/" };
}
