using Catalogue.Diagnostics;
using Catalogue.Language;

namespace Catalogue.Parse;

/// <summary>
/// Windows and Mac take two names for one where only capitals differ, or how a letter's accent is written: one of the files would be lost.
/// </summary>
public static class SameNames
{
    public static readonly Rule Rule = new("TK135", Severity.Error, "To navn skiller seg bare i store og små bokstaver");

    /// <summary>A file, or the first file of a folder, is told when another of the same name stands before it in order.</summary>
    public static void Check(IEnumerable<string> paths, ICollection<Diagnostic> diagnostics)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        var folder = "";
        foreach (var path in paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var own = path[..Math.Max(0, path.LastIndexOf('/'))];
            var other = own == folder ? null : OtherFolder(own, known);
            folder = own;
            other ??= Other(path, known);
            if (other is not null)
            {
                diagnostics.Add(new(
                    Rule,
                    new(new(path, ""), default),
                    $"navnet er det samme som «{Shown(other)}» når en ikke skiller mellom store og små bokstaver",
                    "Gi den ene et annet navn, eller slett den. Windows og Mac kan ikke ha begge."));
            }
        }
    }

    private static string? OtherFolder(string folder, Dictionary<string, string> known)
    {
        for (var end = folder.IndexOf('/', StringComparison.Ordinal); end >= 0; end = folder.IndexOf('/', end + 1))
        {
            if (Other(folder[..end], known) is { } other)
            {
                return other;
            }
        }

        return Other(folder, known);
    }

    // What was told of a folder is not told again of what is in it.
    private static string? Other(string name, Dictionary<string, string> known)
    {
        var key = BadCharacters.Blanked(name).Normalize().ToUpperInvariant();
        if (known.TryAdd(key, name) || known[key] == name)
        {
            return null;
        }

        var other = known[key];
        known[key] = name;
        return other;
    }

    private static string Shown(string path) => Source.Cut.To(path[(path.LastIndexOf('/') + 1)..], 100);
}
