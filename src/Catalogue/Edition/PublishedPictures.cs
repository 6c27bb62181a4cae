using Catalogue.Diagnostics;
using Catalogue.Pictures;
using Catalogue.Source;

namespace Catalogue.Edition;

/// <summary>
/// The pictures that are published: those that a published text shows or links to. One that only a draft has waits for its approval.
/// </summary>
public static class PublishedPictures
{
    /// <param name="pictures">Every picture of the content.</param>
    /// <param name="edition">What is published.</param>
    /// <param name="faults">Receives pictures that no text has, drafts included.</param>
    public static IEnumerable<OutputFile> Of(PictureSet pictures, SiteEdition edition, ICollection<Diagnostic> faults)
    {
        if (pictures.All.IsEmpty)
        {
            return [];
        }

        var used = edition.AllBodies.SelectMany(t => t.Links).Select(l => l.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var picture in pictures.All.Where(p => p.Bytes is not null && !used.Contains(p.Path)))
        {
            faults.Add(new(
                PictureRules.Unused,
                new(new(picture.Source, ""), default),
                "ingen tekst viser bildet, så det blir ikke publisert",
                "Sett det inn der det hører hjemme, for eksempel ![Det bildet viser](bilder/navn.webp), eller slett fila."));
        }

        var shown = edition.ShownBodies().SelectMany(t => t.Links).Select(l => l.Path).ToHashSet(StringComparer.Ordinal);
        return [.. pictures.All.Where(p => p.Bytes is not null && shown.Contains(p.Path)).Select(p => new OutputFile(p.Path, p.Bytes!.Value))];
    }
}
