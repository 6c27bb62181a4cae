using Catalogue.Diagnostics;
using Catalogue.Language;

namespace Catalogue.Parse;

/// <summary>Where files may stand under <c>content/</c>.</summary>
public static class Placement
{
    public static readonly Rule Misplaced = new("TK110", Severity.Error, "Fila ligger på feil sted");

    internal static ContentPath? Of(string path, ICollection<Diagnostic> diagnostics)
    {
        var place = ContentPath.Of(path);
        if (place is null && diagnostics.Count == 0)
        {
            diagnostics.Add(new(Misplaced, new(new(path, ""), default), "ingen fil hører hjemme her", Advice(path)));
        }

        return place;
    }

    /// <summary>Every package folder needs its <c>pakke.md</c>; one diagnostic per folder, at its first tiltak.</summary>
    internal static void CheckPackages(IReadOnlyList<Document> documents, ICollection<Diagnostic> diagnostics)
    {
        var folders = documents.Where(d => d.Place.Kind == ContentKind.Pakke).Select(d => d.Place.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            if (document.Place.PakkeId is { } pakke && folders.Add(pakke))
            {
                diagnostics.Add(new(
                    Misplaced,
                    new(document.Source, document.FirstLine),
                    $"mappa pakker/{pakke} mangler fila pakke.md",
                    "Lag pakke.md i mappa, eller flytt tiltaket til mappa for pakken det hører til."));
            }
        }
    }

    private static string Advice(string path) => path.Split('/') switch
    {
        [_, "pakker", _] => "Et tiltak ligger i mappa til pakken sin: content/pakker/<pakke>/<tiltak>.md.",
        [_, var folder, ..] when Array.IndexOf(ContentPath.Folders, folder) >= 0 =>
            "Filer her ender på .md og ligger rett i mappa; bare pakker har mapper under seg.",
        [_, var folder, _, ..] when Suggest.Nearest(folder, ContentPath.Folders) is { } near => $"Mente du mappa «{near}»?",
        [_, var file] when Suggest.Nearest(file, ContentPath.Files) is { } near => $"Mente du «{near}»?",
        _ => $"Legg fila i en av mappene {string.Join(", ", ContentPath.Folders)}.",
    };
}
