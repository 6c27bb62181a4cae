using System.Collections.Immutable;

namespace Catalogue.Read;

/// <summary>A heading that the text of a tiltak may have: its name in scripts, its words, and the question that it answers.</summary>
public sealed record TextHeading(string Name, string Title, string Question)
{
    /// <summary>The headings of a new text, in their order, as the form and <c>new</c> propose them.</summary>
    public static readonly ImmutableArray<TextHeading> All =
    [
        new("bakgrunn", "Bakgrunn og behov", "Hvorfor satte dere i gang?"),
        new("mal", "Mål", "Hva skal bli annerledes?"),
        new("slik", "Slik gjør vi det", "Hvem gjør hva, når og hvor ofte?"),
        new("prosesser", "Kollektive prosesser", "Hvordan lærer de ansatte sammen?"),
        new("midlene", "Bruk av midlene", "Hva går pengene til, hos eier og hos UH?"),
        new("egeninnsats", "Egeninnsats", "Hva legger dere inn selv?"),
        new("laererutdanning", "Styrking av lærerutdanningen", "Hva får UH igjen?"),
        new("plan", "Forankring i plan", "Hvilke planer bygger tiltaket på?"),
        new("maloppnaelse", "Måloppnåelse", "Hvordan ser dere om det virker?"),
        new("erfaringer", "Erfaringer og råd til andre", "Hva ville dere gjort likt og annerledes? Dette er det som hjelper andre mest."),
    ];

    public string Markdown => "## " + Title;
}
