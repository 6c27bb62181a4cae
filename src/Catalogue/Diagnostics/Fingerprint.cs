using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Catalogue.Diagnostics;

/// <summary>Knows a fault again after lines have moved: made of its file, rule, message and what it points at, never of line numbers.</summary>
public static class Fingerprint
{
    private const int Length = 32;

    /// <summary>
    /// One for each fault in the same order, all different: of faults that are alike in everything, the second and later carry their number.
    /// </summary>
    public static IReadOnlyList<string> Of(FaultReport report)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. report.Diagnostics.Select(diagnostic =>
        {
            var key = Key(diagnostic, report);
            var number = seen[key] = seen.GetValueOrDefault(key) + 1;
            return Hash(string.Create(CultureInfo.InvariantCulture, $"{key}\0{number}"));
        })];
    }

    private static string Key(Diagnostic diagnostic, FaultReport report) =>
        string.Join('\0', report.PathTo(diagnostic.Location), diagnostic.Rule.Code, diagnostic.Message, Marked(diagnostic.Location).ToString());

    // The line as it may be shown: a hash of a phone number is soon guessed.
    private static ReadOnlySpan<char> Marked(Location location)
    {
        var (line, column) = location.Position;
        var shown = location.Source.Line(line);
        var rest = shown[Math.Min(column - 1, shown.Length)..];
        return rest[..Math.Min(location.Span.Length, rest.Length)];
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
}
