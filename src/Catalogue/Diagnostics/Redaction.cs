using Catalogue.Source;

namespace Catalogue.Diagnostics;

/// <summary>Keeps what secret rules have found out of everything that is printed: the excerpts, messages and fixes of all faults of the same file.</summary>
public static class Redaction
{
    // Shorter ones would blot out ordinary words.
    private const int Quotable = 5;

    public static void Apply(List<Diagnostic> faults)
    {
        var secrets = faults.Where(f => f.Rule.IsSecret && f.Location.Span.Length > 0).Select(f => f.Location);
        var files = secrets.GroupBy(s => s.Source.Path, StringComparer.Ordinal).ToDictionary(f => f.Key, SecretFile.Of, StringComparer.Ordinal);
        for (var i = 0; files.Count > 0 && i < faults.Count; i++)
        {
            faults[i] = Redacted(faults[i], files);
        }
    }

    private static Diagnostic Redacted(Diagnostic fault, Dictionary<string, SecretFile> files)
    {
        fault = fault with
        {
            Location = Hidden(fault.Location, files),
            Related = [.. fault.Related.Select(r => r with { Location = Hidden(r.Location, files) })],
        };
        return files.GetValueOrDefault(fault.Location.Source.Path) is not { } file ? fault : fault with
        {
            Message = file.Masked(fault.Message),
            Help = fault.Help is { } help ? file.Masked(help) : null,
            Fix = fault.Fix is { } fix && fix.Edits.Any(e => file.Masked(e.Text) != e.Text) ? null : fault.Fix,
        };
    }

    // The source without a text is a file that was not read: there is nothing to hide, and no room for it.
    private static Location Hidden(Location location, Dictionary<string, SecretFile> files) =>
        location.Source.Text.Length > 0 && files.GetValueOrDefault(location.Source.Path) is { } file ? location with { Source = file.Shown } : location;

    private sealed record SecretFile(SourceText Shown, string[] Texts)
    {
        public static SecretFile Of(IEnumerable<Location> secrets)
        {
            var source = secrets.First().Source;
            var texts = secrets.Select(s => source.Text.Substring(s.Span.Start, s.Span.Length)).Distinct(StringComparer.Ordinal);
            return new(source.Hiding(secrets.Select(s => s.Span)), [.. texts.Where(t => t.Length >= Quotable).OrderByDescending(t => t.Length)]);
        }

        public string Masked(string message) => Texts.Aggregate(message, (m, secret) => m.Replace(secret, Mask.Of(secret), StringComparison.Ordinal));
    }
}
