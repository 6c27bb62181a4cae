namespace Catalogue.Tests.Rules;

public class DuplicateTests
{
    private const string Prose = """
        Alle skolene i regionen leser sammen i én måned hvert år, og bibliotekene låner ut bokkasser til hver klasse.
        Lærerne får idéhefter med øvelser, og foreldrene blir invitert til en kveld om lesing hjemme med barna.
        Etterpå deler skolene erfaringene sine på en felles samling, og de beste ideene kommer med i neste års hefte.
        """;

    [Fact]
    public void A_copy_in_another_kommune_is_told_at_the_later_one()
    {
        var faults = Site("ar: 2024", Prose, "ar: 2025\neiere:\n  - Narvik", Prose.Replace("bokkasser", "bøker", StringComparison.Ordinal)).Check();
        var fault = Assert.Single(faults, d => d.Rule.Code == "TK425");
        Assert.Equal("teksten er 85\u00A0% lik teksten i «en»", fault.Message);
        Assert.Equal("content/pakker/eksempel/to.md", fault.Location.Source.Path);
        Assert.Equal("Tiltak to", TestSite.Marked(fault));
        Assert.Contains("skriv «en» under videreforer", fault.Help, StringComparison.Ordinal);
        Assert.Equal("content/pakker/eksempel/en.md", Assert.Single(fault.Related).Location.Source.Path);
    }

    [Fact]
    public void The_later_one_is_the_one_of_the_later_year_whatever_its_name() =>
        Assert.Equal(["content/pakker/eksempel/en.md"], Paths(Site("ar: 2025", Prose, "ar: 2024", Prose)));

    [Theory]
    [InlineData("videreforer")]
    [InlineData("bygger_paa")]
    [InlineData("henger_sammen_med")]
    [InlineData("beslektet")]
    public void A_link_explains_the_likeness_of_another_year(string field)
    {
        Assert.Empty(Paths(Site("ar: 2024", Prose, $"ar: 2025\n{field}:\n  - en", Prose)));
        Assert.Empty(Paths(Site($"ar: 2024\n{field}:\n  - to", Prose, "ar: 2025", Prose)));
    }

    [Fact]
    public void A_link_explains_the_likeness_to_what_the_other_continues_in_turn()
    {
        var site = Site("ar: 2023", Prose, "ar: 2024\nvidereforer:\n  - en", Prose)
            .With(Path("tre"), Tiltak("tre", "ar: 2025\nvidereforer:\n  - to", Prose));
        Assert.Empty(Paths(site));
    }

    [Fact]
    public void A_link_does_not_explain_the_same_text_of_the_same_owners_in_the_same_year()
    {
        var fault = Assert.Single(Site("", Prose, "beslektet:\n  - en", Prose).Check(), d => d.Rule.Code == "TK425");
        Assert.DoesNotContain("videreforer", fault.Help, StringComparison.Ordinal);
        Assert.Empty(Paths(Site("", Prose, "eiere:\n  - Narvik\nbeslektet:\n  - en", Prose)));
    }

    [Fact]
    public void Three_copies_give_two_messages()
    {
        var faults = Site("ar: 2023", Prose, "ar: 2024", Prose)
            .With(Path("tre"), Tiltak("tre", "ar: 2025", Prose))
            .Check()
            .Where(d => d.Rule.Code == "TK425")
            .ToList();
        Assert.Equal(
            ["content/pakker/eksempel/to.md", "content/pakker/eksempel/tre.md"],
            faults.Select(f => f.Location.Source.Path).Order(StringComparer.Ordinal));
        Assert.Equal([1, 2], faults.Select(f => f.Related.Length).Order());
    }

    [Fact]
    public void The_same_title_and_owners_are_enough_and_capitals_do_not_matter()
    {
        var site = TestSite.Base().With(Path("b"), Tiltak("LESING – i alle fag", "ar: 2025", "Noe helt annet."));
        Assert.Equal(["tiltaket har samme tittel og eiere som «tiltak-a»"], Messages(site));
        Assert.Empty(Messages(TestSite.Base().With(Path("b"), Tiltak("Lesing i alle fag", "ar: 2025\neiere:\n  - Narvik", "Noe helt annet."))));
    }

    [Fact]
    public void One_id_twice_is_a_fault_of_its_own_and_not_a_duplicate_too()
    {
        var pakke = BaseSite.Text.Split("-- content/pakker/eksempel/pakke.md --\n")[1].Split("-- content/")[0];
        var site = Site("ar: 2024", Prose, "ar: 2025", "Noe helt annet enn det som står i den andre.")
            .With("content/pakker/ny/pakke.md", pakke)
            .With("content/pakker/ny/en.md", Tiltak("en", "ar: 2024", Prose));
        Assert.Contains(site.Check(), d => d.Rule.Code == "TK309");
        Assert.Empty(Paths(site));
    }

    [Fact]
    public void A_withdrawn_tiltak_is_no_duplicate() =>
        Assert.Empty(Paths(Site("ar: 2024", Prose, "ar: 2025", Prose, "trukket")));

    [Fact]
    public void Where_the_register_of_kommuner_cannot_be_read_nothing_is_said_of_owners() =>
        Assert.Empty(Paths(Site("ar: 2024", Prose, "ar: 2025", Prose).With("content/kommuner.yml", "kommuner: [")));

    [Fact]
    public void A_shared_paragraph_is_told_once_with_the_others_below()
    {
        var site = Site(
            "",
            Prose + "\n\nSærlig for det første er at alle klassene skriver hver sin fortelling om havet, fjellet og byen i nord.",
            "",
            "Helt særlig for det andre er regning ute i fjæra med målebånd, vekt, litermål og mange spørsmål.\n\n" + Prose)
            .With(
                Path("tre"),
                Tiltak(
                    "tre",
                    "",
                    "Her er det tredje, som bare har det samme avsnittet som de andre har, men i tillegg en lang rekke egne ord om noe annet.\n\n" + Prose.ToUpperInvariant()));
        var fault = Assert.Single(site.Check(), d => d.Rule.Code == "TK426");
        Assert.Equal("avsnittet står også i 2\u00A0andre tiltak i pakken", fault.Message);
        Assert.Equal(Prose.TrimEnd(), TestSite.Marked(fault));
        Assert.Equal(
            ["content/pakker/eksempel/to.md", "content/pakker/eksempel/tre.md"],
            fault.Related.Select(r => r.Location.Source.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Paragraphs_of_probable_duplicates_are_not_told_as_well() =>
        Assert.DoesNotContain(Site("", Prose, "", Prose).Check(), d => d.Rule.Code == "TK426");

    [Fact]
    public void Short_paragraphs_and_headings_may_be_the_same() =>
        Assert.DoesNotContain(
            TestSite.Base()
                .With(Path("b"), Tiltak("b", "", "## Slik gjør vi det\n\nSamlingene har øvelser som prøves ut i klassen mellom hver gang."))
                .Check(),
            d => d.Rule.Code == "TK426");

    private static string[] Paths(TestSite site) => [.. site.Check().Where(d => d.Rule.Code == "TK425").Select(d => d.Location.Source.Path)];

    private static string[] Messages(TestSite site) => [.. site.Check().Where(d => d.Rule.Code == "TK425").Select(d => d.Message)];

    private static string Path(string id) => $"content/pakker/eksempel/{id}.md";

    private static TestSite Site(string first, string firstText, string second, string secondText, string secondStatus = "meldt") =>
        TestSite.Base()
            .With(Path("en"), Tiltak("Tiltak en", first, firstText))
            .With(Path("to"), Tiltak("Tiltak to", second, secondText, secondStatus));

    private static string Tiltak(string title, string fields, string text, string status = "meldt") => $"""
        ---
        tittel: {title}
        sammendrag: Sammendraget av {title.ToLowerInvariant()} har noen ord som ikke står i det andre, og så en del ord som står der.
        status: {status}
        kilde: Behovsmelding
        {fields}
        ---

        {text}
        """;
}
