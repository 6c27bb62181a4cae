namespace Catalogue.Tests.Rules;

/// <summary>What a tiltak may say of the plan of its fylke.</summary>
public class PrioriteringTests
{
    private const string Nordland = "content/fylker/nordland.md";

    [Theory]
    [InlineData("nordland-2023-fagfornyelse", "Mente du «nordland-2023-fagfornyelsen»?")]
    [InlineData("Fagfornyelsen", "Skriv id-en «nordland-2023-fagfornyelsen» (Fagfornyelsen).")]
    public void An_unknown_priority_is_told_with_what_was_meant(string written, string help)
    {
        var fault = Assert.Single(Site(written).Check());

        Assert.Equal(
            $"TK150 {Filled.Path}:6:5 prioriteringen «{written}» finnes ikke",
            TestSite.Show(fault));
        Assert.Equal(help, fault.Help);
    }

    [Fact]
    public void A_name_that_two_fylker_use_is_never_written_as_the_id_of_one_of_them()
    {
        var site = Site("Fagfornyelsen").With("content/fylker/oslo.md", Fylke("03", "Oslo", "oslo"));

        var fault = Assert.Single(site.Check());

        Assert.Equal("TK150", fault.Rule.Code);
        Assert.DoesNotContain("Skriv id-en", fault.Help, StringComparison.Ordinal);
        Assert.Null(fault.Fix);
    }

    [Fact]
    public void Where_the_file_of_a_fylke_cannot_be_read_that_is_the_one_fault()
    {
        var faults = Site("nordland-2023-fagfornyelsen").With(Nordland, "---\nnr: [\n---\n").Check();

        Assert.Equal(["TK106"], faults.Select(f => f.Rule.Code).Distinct());
    }

    [Fact]
    public void Two_priorities_cannot_have_the_same_id()
    {
        var site = Site("nordland-2023-fagfornyelsen").With("content/fylker/oslo.md", Fylke("03", "Oslo", "nordland"));

        Assert.Equal(
            ["TK309 content/fylker/oslo.md:9:13", "TK309 content/fylker/oslo.md:11:13"],
            site.Faults().Select(f => string.Join(' ', f.Split(' ')[..2])));
    }

    [Fact]
    public void Two_plans_of_a_fylke_cannot_have_the_same_title()
    {
        var plan = "  - tittel: Langsiktig plan\n    fra: 2021\n    kilde: Statsforvalterens nettsted\n";
        var site = TestSite.Base().With(
            Nordland,
            $"---\nnr: \"18\"\nnavn: Nordland\nplaner:\n{plan}{plan}kilde: Standard for fylkesinndeling\n---\n");

        Assert.StartsWith($"TK311 {Nordland}:8:13", Assert.Single(site.Faults()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TK151", "03", "Oslo", 2023)]
    [InlineData("TK153", "18", "Nordland", 2027)]
    public void The_plan_of_another_fylke_or_year_is_told_unless_an_avvik_explains_it(string code, string nr, string navn, int from)
    {
        var fylke = Fylke(nr, navn, "x", from);
        var site = TestSite.Base().With($"content/fylker/{navn.ToLowerInvariant()}.md", fylke);
        const string fields = "prioriteringer:\n  - x-2023-fagfornyelsen\n";

        Assert.StartsWith(code, Assert.Single(site.With(Filled.Path, Filled.Tiltak(fields)).Faults()), StringComparison.Ordinal);
        const string explained = fields + "avvik:\n  - felt: prioriteringer\n    grunn: Står slik i skjemaet.\n";
        Assert.Empty(site.With(Filled.Path, Filled.Tiltak(explained)).Faults());
    }

    private static TestSite Site(string prioritering) => TestSite.Base()
        .With(Nordland, Fylke("18", "Nordland", "nordland"))
        .With(Filled.Path, Filled.Tiltak($"prioriteringer:\n  - {prioritering}\n"));

    private static string Fylke(string nr, string navn, string prefix, int from = 2023) => $"""
        ---
        nr: "{nr}"
        navn: {navn}
        planer:
          - tittel: Langsiktig plan
            fra: {from}
            til: {from + 3}
            prioriteringer:
              - id: {prefix}-2023-fagfornyelsen
                navn: Fagfornyelsen
              - id: {prefix}-2023-laget-rundt-barnet
                navn: Laget rundt barnet
            kilde: Statsforvalterens nettsted
        kilde: Standard for fylkesinndeling
        ---

        """;
}
