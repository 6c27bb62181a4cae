using Catalogue.Source;

namespace Catalogue.Diagnostics;

/// <summary>Keeps what secret rules have found, in whatever file, out of everything that is printed of a fault: places, excerpts, messages, helps and fixes.</summary>
public static class Redaction
{
    public static void Apply(List<Diagnostic> faults)
    {
        var secrets = Secrets.Of(faults);
        var shown = new Dictionary<SourceText, SourceText>(ReferenceEqualityComparer.Instance);
        for (var i = 0; !secrets.IsEmpty && i < faults.Count; i++)
        {
            faults[i] = Redacted(faults[i]);
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
