using Catalogue.Source;

namespace Catalogue.Diagnostics;

/// <summary>
/// Keeps what secret rules have found, in whatever file, out of everything that is printed of a fault: places, excerpts, messages, helps and fixes.
/// </summary>
public static class Redaction
{
    // A message quotes what a file says, which can be as long as the file; people need its beginning.
    private const int MaxMessage = 1000;

    public static void Apply(List<Diagnostic> faults)
    {
        var secrets = Secrets.Of(faults);
        var shown = new Dictionary<SourceText, SourceText>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < faults.Count; i++)
        {
            var fault = secrets.IsEmpty ? faults[i] : Redacted(faults[i]);
            faults[i] = Math.Max(fault.Message.Length, fault.Help?.Length ?? 0) <= MaxMessage ? fault
                : fault with { Message = Cut.To(fault.Message, MaxMessage), Help = fault.Help is { } help ? Cut.To(help, MaxMessage) : null };
        }

        Diagnostic Redacted(Diagnostic fault) => fault with
        {
            Location = Hidden(fault.Location),
            Message = secrets.Masked(fault.Message),
            Help = fault.Help is { } help ? secrets.Masked(help) : null,
            Related = [.. fault.Related.Select(r => new Related(Hidden(r.Location), secrets.Masked(r.Message)))],
            Fix = fault.Fix is { } fix && fix.Edits.Any(e => secrets.Masked(e.Text) != e.Text) ? null : fault.Fix,
        };

        Location Hidden(Location location)
        {
            if (!shown.TryGetValue(location.Source, out var source))
            {
                shown[location.Source] = source = secrets.Shown(location.Source);
            }

            return location with { Source = source };
        }
    }
}
