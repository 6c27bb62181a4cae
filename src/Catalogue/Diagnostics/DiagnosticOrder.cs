namespace Catalogue.Diagnostics;

/// <summary>The order in which diagnostics are shown: path, line, column, code, message.</summary>
public sealed class DiagnosticOrder : IComparer<Diagnostic>
{
    public static readonly DiagnosticOrder Instance = new();

    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var result = string.CompareOrdinal(x.Location.Source.Path, y.Location.Source.Path);
        result = result != 0 ? result : x.Location.Span.Start.CompareTo(y.Location.Span.Start);
        result = result != 0 ? result : string.CompareOrdinal(x.Rule.Code, y.Rule.Code);
        return result != 0 ? result : string.CompareOrdinal(x.Message, y.Message);
    }
}
