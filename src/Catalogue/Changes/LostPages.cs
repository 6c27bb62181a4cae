using Catalogue.Edition;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pipeline;

namespace Catalogue.Changes;

/// <summary>What an author can do about an address that goes away.</summary>
public static class LostPages
{
    // Half of the text is enough to know a renamed tiltak again.
    private const double Renamed = 0.5;

    public static string Advice(string path, BuildResult before, BuildResult after)
    {
        if (before.Katalog is not { } old || after.Katalog is not { } now || old.Tiltak.FirstOrDefault(t => Paths.Of(t) == path) is not { } lost)
        {
            return "Lenker hit slutter å virke. Behold fila om siden fortsatt trengs.";
        }

        if (now.FindTiltak(lost.Id) is not null)
        {
            return "Tiltaket er ikke lenger godkjent for publisering: godkjent_dato og godkjent_av mangler.";
        }

        if (now.Tiltak.FirstOrDefault(t => t.Tiltak.TidligereId.Any(id => id.Text == lost.Id)) is { } heir)
        {
            return $"Tiltaket heter nå «{heir.Id}», men det er ikke godkjent for publisering: godkjent_dato og godkjent_av mangler.";
        }

        return FindRenamed(lost, old, now) is { } renamed
            ? $"Tiltaket ser ut til å ha fått id-en «{renamed.Id}». Skriv «{lost.Id}» under tidligere_id der."
            : "Har tiltaket fått ny id, skriv den gamle under tidligere_id i det nye. Skal det bort, sett status: trukket i stedet for å slette "
                + "fila.";
    }

    private static TiltakNode? FindRenamed(TiltakNode lost, Katalog old, Katalog now)
    {
        var words = TiltakText.ShinglesOf(lost);
        return now.Tiltak.Where(t => old.FindTiltak(t.Id) is null)
            .Select(t => (Tiltak: t, Share: Shingles.Jaccard(words, TiltakText.ShinglesOf(t))))
            .Where(t => t.Share >= Renamed)
            .OrderByDescending(t => t.Share)
            .Select(t => t.Tiltak)
            .FirstOrDefault();
    }
}
