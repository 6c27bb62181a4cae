using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Source;

namespace Catalogue.Parse;

/// <summary>The names of files and folders become addresses: small letters a–z, digits and hyphens.</summary>
public static class FileName
{
    private const int MaxShown = 100;

    public static readonly Rule NotAllowed = new("TK103", Severity.Error, "Navnet på fila eller mappa kan ikke brukes");

    /// <summary>
    /// False where the path leads out of its folder or leaves no name to work with; a name that is merely misspelt is reported and read on.
    /// </summary>
    public static bool Check(string path, ICollection<Diagnostic> diagnostics)
    {
        var segments = path.Split('/');
        var bad = Array.FindIndex(segments, s => !IsAllowed(s));
        if (bad < 0 || IsRulePage(path))
        {
            return true;
        }

        var segment = segments[bad];
        var better = Better(segment);
        var outside = Array.Exists(segments, s => Better(s).Length == 0) || path.Contains('\\', StringComparison.Ordinal);
        var kind = bad == segments.Length - 1 ? "fil" : "mappe";
        diagnostics.Add(new(
            NotAllowed,
            new(new(path, ""), default),
            outside
                ? "stien peker ut av mappa eller mangler et navn"
                : $"«{Cut.To(segment, MaxShown)}» kan ikke være navn på en {kind}: {Why(segment)}",
            outside ? "Legg fila i en mappe under content/, med et navn av små bokstaver, tall og bindestrek." : $"Gi den navnet «{better}»."));
        return !outside;
    }

    private static string Why(string segment)
    {
        var dot = segment.LastIndexOf('.');
        var name = dot < 0 ? segment : segment[..dot];
        return Slug.IsDevice(name) ? "Windows bruker det til noe annet"
            : name.Length > Slug.Longest ? $"det er på {name.Length} tegn, og grensen er {Slug.Longest}"
            : "bare små bokstaver a–z, tall og bindestrek er tillatt";
    }

    public static string Better(string segment)
    {
        var dot = segment.LastIndexOf('.');
        var (name, ending) = dot < 0 ? (segment, "") : (segment[..dot], segment[dot..]);
        var slug = Slug.From(BadCharacters.Blanked(name).Normalize());
        return slug.Length == 0 ? "" : slug + ending.ToLowerInvariant();
    }

    private static bool IsAllowed(string segment)
    {
        var dot = segment.LastIndexOf('.');
        return dot < 0 ? Slug.IsValid(segment) : Slug.IsValid(segment.AsSpan(0, dot)) && Slug.IsValid(segment.AsSpan(dot + 1));
    }

    // Rule pages are called after their code, which is written in capitals everywhere.
    private static bool IsRulePage(string path) =>
        path.StartsWith("content/regler/TK", StringComparison.Ordinal) && path.Length == "content/regler/TK101.md".Length
        && path.AsSpan("content/regler/TK".Length, 3).ContainsAnyExceptInRange('0', '9') == false && path.EndsWith(".md", StringComparison.Ordinal);
}
