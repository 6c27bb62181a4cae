using Catalogue.Source;

namespace Catalogue.Diagnostics;

/// <summary>Keeps what secret rules have found out of everything that is printed: the excerpts, messages and fixes of all faults of the same file. Very long messages are cut.</summary>
public static class Redaction
{
    // Shorter ones would blot out ordinary words.
    private const int Quotable = 5;

    // A message quotes what a file says, which can be as long as the file; people need its beginning.
    private const int Longest = 1000;

    public static void Apply(List<Diagnostic> faults)
    {
        var secrets = faults.Where(f => f.Rule.IsSecret && f.Location.Span.Length > 0).Select(f => f.Location);
        var files = secrets.GroupBy(s => s.Source.Path, StringComparer.Ordinal).ToDictionary(f => f.Key, SecretFile.Of, StringComparer.Ordinal);
        for (var i = 0; i < faults.Count; i++)
        {
            var fault = faults[i];
            if (files.Count > 0 || Math.Max(fault.Message.Length, fault.Help?.Length ?? 0) > Longest)
            {
                faults[i] = Redacted(fault, files);
            }
        }
    }

    private static Diagnostic Redacted(Diagnostic fault, Dictionary<string, SecretFile> files)
    {
        var secrets = files.GetValueOrDefault(fault.Location.Source.Path)?.Texts;
        return fault with
        {
            Location = Hidden(fault.Location, files),
            Related = [.. fault.Related.Select(r => r with { Location = Hidden(r.Location, files) })],
            Message = Brief(fault.Message, secrets),
            Help = fault.Help is { } help ? Brief(help, secrets) : null,
            Fix = secrets is not null && fault.Fix is { } fix && fix.Edits.Any(e => Brief(e.Text, secrets) != e.Text) ? null : fault.Fix,
        };
    }

    // Twice as much is looked at as is shown, so that a secret at the cut is known for what it is.
    private static string Brief(string text, SecretTexts? secrets)
    {
        var enough = text.Length > 2 * Longest ? text[..(2 * Longest)] : text;
        return Cut.To(secrets?.Masked(enough, isCutOff: enough.Length < text.Length) ?? enough, Longest);
    }

    // The source without a text is a file that was not read: there is nothing to hide, and no room for it.
    private static Location Hidden(Location location, Dictionary<string, SecretFile> files) =>
        location.Source.Text.Length > 0 && files.GetValueOrDefault(location.Source.Path) is { } file ? location with { Source = file.Shown } : location;

    private sealed record SecretFile(SourceText Shown, SecretTexts Texts)
    {
        public static SecretFile Of(IEnumerable<Location> secrets)
        {
            var source = secrets.First().Source;
            var texts = secrets.Select(s => source.Text.Substring(s.Span.Start, s.Span.Length)).Where(t => t.Length >= Quotable);
            return new(source.Hiding(secrets.Select(s => s.Span)), new(texts));
        }
    }
}
