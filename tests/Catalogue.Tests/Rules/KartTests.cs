namespace Catalogue.Tests.Rules;

/// <summary>What is wrong with the map of a fylke, and where.</summary>
public class KartTests
{
    private const string Nordland = "content/fylker/nordland.md";

    [Fact]
    public void A_map_with_every_kommune_once_by_name_or_number_has_no_fault() =>
        Assert.Empty(Faults(". Hamarøy 1806", ". Bodø .", "Herøy 1820"));

    [Fact]
    public void A_misspelt_name_is_told_where_it_stands_with_what_was_meant_and_nothing_is_missing_then()
    {
        var fault = Assert.Single(Site(". Hamarøy Narvik", ".     Bodo .", "Herøy Alstahaug").Check());

        Assert.Equal($"TK165 {Nordland}:7:11 «Bodo» er ikke en kommune i Nordland", TestSite.Show(fault));
        Assert.Equal("Mente du «Bodø»?", fault.Help);
    }

    [Fact]
    public void A_kommune_of_another_fylke_does_not_belong_there_though_one_of_the_same_name_does() => Assert.Equal(
        [$"TK165 {Nordland}:8:21 «Oslo» er ikke en kommune i Nordland"],
        Faults(". Hamarøy Narvik", ". Bodø .", "Herøy Alstahaug Oslo"));

    [Fact]
    public void A_kommune_stands_in_one_place_by_whatever_name() =>
        Assert.Equal([$"TK168 {Nordland}:7:12 Bodø står allerede på kartet"], Faults(". Hamarøy Narvik", ". Bodø 1804", "Herøy Alstahaug"));

    [Fact]
    public void All_that_are_missing_are_told_at_once() => Assert.Equal(
        [$"TK169 {Nordland}:5:1 kartet over Nordland mangler Narvik og Hamarøy"],
        Faults(". Bodø", "Herøy Alstahaug"));

    [Fact]
    public void A_map_that_no_telephone_has_room_for_is_told_once()
    {
        var faults = Faults(". Hamarøy", ". . . . . . . . Bodø Narvik", "Herøy Alstahaug");

        Assert.Equal([$"TK453 {Nordland}:7:21 «Bodø» står i rad 2, kolonne 9, og kartet har plass til 30 rader og 8 kolonner"], faults);
    }

    private static string[] Faults(params string[] rows) => Site(rows).Faults();

    private static TestSite Site(params string[] rows) => TestSite.Base().With(
        Nordland,
        $"---\nnr: \"18\"\nnavn: Nordland\nkilde: Standard for fylkesinndeling\nkart:\n{string.Concat(rows.Select(r => $"  - {r}\n"))}---\n");
}
