using Catalogue.Diagnostics;

namespace Catalogue.Tests.Rules;

/// <summary>Titles that say what a file is, and summaries that say more.</summary>
public class TitleTests
{
    [Theory]
    [InlineData("Tiltak", "Tiltak")]
    [InlineData("Tiltak 1", "Tiltak 1")]
    [InlineData("\"Tiltak 8: Koordinator\"", "\"Tiltak 8: Koordinator\"")]
    [InlineData("KOORDINATOR", "KOORDINATOR")]
    [InlineData(">-\n  Nytt\n  tiltak", "Nytt")]
    [InlineData("\"2024\"", "\"2024\"")]
    [InlineData("Magisk måned,", ",")]
    [InlineData("\"Magisk måned:\"", ":")]
    [InlineData(">-\n  Lesing, skriving,\n  regning,", ",")]
    public void A_title_that_says_nothing_or_is_not_ended_is_marked(string title, string marked)
    {
        var fault = Only("TK405", Site($"tittel: {title}"));
        Assert.Equal(marked, TestSite.Marked(fault));
        Assert.False(fault.IsError);
    }

    [Theory]
    [InlineData("Koordinator for God opplæring for alle")]
    [InlineData("Koordinering i Lofoten")]
    [InlineData("Tiltak mot skolefravær")]
    [InlineData("LOGOS")]
    [InlineData("Hvem er vi?")]
    [InlineData("\"Læringsmiljø: oppfølging\"")]
    [InlineData("Nettverk (5.–10. trinn)")]
    public void A_title_that_tells_one_tiltak_from_another_is_left_alone(string title) => Assert.Equal([], Site($"tittel: {title}").Faults());

    [Fact]
    public void A_package_needs_a_title_of_its_own_too() =>
        Assert.Equal(
            "TK405 content/pakker/eksempel/pakke.md:4:9 tittelen «Behovsmelding 2024» sier ikke hva dette er",
            Assert.Single(TestSite.Base().With("content/pakker/eksempel/pakke.md", Filled.Pakke("tittel: Behovsmelding 2024")).Faults()));

    [Fact]
    public void A_title_that_is_missing_or_too_long_is_told_as_that()
    {
        Assert.StartsWith("TK201", Assert.Single(Site("tittel:").Faults()), StringComparison.Ordinal);
        Assert.StartsWith("TK209", Assert.Single(Site($"tittel: {new string('å', 121)}").Faults()), StringComparison.Ordinal);
    }

    private const string LongTitle = "tittel: Nettverk for språk, lesing og skriving på mellomtrinnet i kommunene på kysten\n";

    [Theory]
    [InlineData("Et nettverk for språk, lesing og skriving på mellomtrinnet i kommunene på kysten.")]
    [InlineData("Tiltaket er et NETTVERK på mellomtrinnet for språk, lesing og skriving i kommunene på hele kysten.")]
    public void A_summary_with_the_titles_words_is_marked(string summary)
    {
        var fault = Only("TK406", Site($"{LongTitle}sammendrag: >-\n  {summary}"));
        Assert.Equal(summary, TestSite.Marked(fault));
    }

    [Theory]
    [InlineData("Nettverk for språk, lesing og skriving på mellomtrinnet: Åtte skoler deler erfaringer fire ganger i året.")]
    [InlineData("Ressurslærere fra åtte skoler møtes fire ganger i året og prøver ut måter å undervise på mellom samlingene.")]
    public void A_summary_that_says_something_new_is_left_alone(string summary) =>
        Assert.Equal([], Site($"{LongTitle}sammendrag: \"{summary}\"").Faults());

    [Fact]
    public void A_short_summary_is_told_once() =>
        Assert.StartsWith("TK209", Assert.Single(Site("sammendrag: Magisk måned").Faults()), StringComparison.Ordinal);

    private static TestSite Site(string fields) => TestSite.Base().With(Filled.Path, Filled.Tiltak(fields));

    private static Diagnostic Only(string code, TestSite site)
    {
        var fault = Assert.Single(site.Check());
        Assert.Equal(code, fault.Rule.Code);
        return fault;
    }
}
