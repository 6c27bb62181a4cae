namespace Catalogue.Tests.Check;

public class SiteCheckerTests
{
    [Fact]
    public void A_dead_link_of_a_template_is_told_once_and_not_once_per_page()
    {
        var template = File.ReadAllText(Path.Combine(Repository.Root, "templates/fasett.sbn-html"));
        var site = TestSite.Base().With("templates/fasett.sbn-html", template + "<p><a href=\"{{ rot }}bidrag/\">Bidra</a></p>\n");

        var fault = Assert.Single(site.Check());

        Assert.Equal("siden «/bidrag/» finnes ikke i katalogen", fault.Message);
        Assert.Matches(@"^Rett lenken, eller ta den bort \(det samme står \d+ steder til, trolig fra en mal\)$", fault.Help);
    }

    [Fact]
    public void A_dead_link_of_a_text_is_told_where_it_is_written()
    {
        var fault = Assert.Single(With("Se [temaet](/temaer/ledelsen/).").Check());
        Assert.Equal(
            ("content/sider/om.md", "/temaer/ledelsen/", "Mente du «/temaer/ledelse/»?"),
            (fault.Location.Source.Path, TestSite.Marked(fault), fault.Help));
    }

    [Fact]
    public void An_anchor_is_asked_for_at_the_page_it_stands_on()
    {
        Assert.Equal([], With("Se [øvelsene](/tiltak/tiltak-a/#slik-gjor-vi-det).").Faults());
        Assert.Equal(
            ["TK602 content/sider/om.md:5:15 siden har ikke noe sted som heter «#ovelser»"],
            With("Se [øvelsene](/tiltak/tiltak-a/#ovelser).").Faults());
    }

    [Fact]
    public void What_a_faulty_template_has_cut_short_gives_no_faults_of_its_own()
    {
        var site = With("Se [øvelsene](/tiltak/tiltak-a/#slik-gjor-vi-det).")
            .With("templates/tiltak.sbn-html", "<h1>{{ side.titel }}</h1>{{ side.innhold }}\n");
        Assert.StartsWith("TK502 templates/tiltak.sbn-html:1:", Assert.Single(site.Faults()), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_pages_with_one_address_are_one_fault_and_no_crash()
    {
        var tiltak = System.Text.Encoding.UTF8.GetString(TestSite.Base().ToSources().Content.Single(f =>
            f.Path.EndsWith("tiltak-a.md", StringComparison.Ordinal)).Bytes.Span);
        var site = TestSite.Base().With("content/pakker/annen/pakke.md", Filled.Pakke()).With("content/pakker/annen/tiltak-a.md", tiltak);
        Assert.StartsWith("TK309 ", Assert.Single(site.Faults()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_makes_every_file_but_those_of_the_search_index()
    {
        var site = TestSite.Base().ToSources();
        var left = Build.Run(site, new(TestSite.Today)).Files.Select(f => f.Path)
            .Except(Build.Run(site, new(TestSite.Today) { CheckOnly = true }).Files.Select(f => f.Path));
        Assert.NotEmpty(left);
        Assert.All(left, path => Assert.Matches("^sok/[0-9a-f]{12}/", path));
    }

    [Theory]
    [InlineData("[Udir](www.udir.no)", "TK601", "lenken mangler https://", "www.udir.no", "https://")]
    [InlineData("[Udir](udir.no/tema?x=1)", "TK601", "lenken mangler https://", "udir.no/tema?x=1", "https://")]
    [InlineData("[Ledelse](temaer/ledelse)", "TK601", "lenken til en side i katalogen mangler / først", "temaer/ledelse", "/temaer/ledelse/")]
    [InlineData(
        "[Tiltaket](../pakker/eksempel/tiltak-a)", "TK601", "lenken til en fil i katalogen mangler .md", "../pakker/eksempel/tiltak-a",
        "../pakker/eksempel/tiltak-a.md")]
    [InlineData("[Ingenting]()", "TK601", "lenken har ingen adresse", "[Ingenting]()", null)]
    [InlineData("[Ingenting](<>)", "TK601", "lenken har ingen adresse", "[Ingenting](<>)", null)]
    [InlineData(
        "[Borte](https://tiltak.example/tiltak/finnes-ikke/)",
        "TK601",
        "siden «/tiltak/finnes-ikke/» finnes ikke i katalogen",
        "https://tiltak.example/tiltak/finnes-ikke/",
        null)]
    [InlineData(
        "[Mål](/tiltak/tiltak-a/#slik-gjør-vi-det)", "TK602", "«#slik-gjør-vi-det» skrives med små bokstaver a–z, tall og bindestrek",
        "/tiltak/tiltak-a/#slik-gjør-vi-det", "#slik-gjor-vi-det")]
    [InlineData("![Kart](../bilder/kart.JPG)", "TK601", "et bilde kan ikke ha endelsen .JPG", "../bilder/kart.JPG", ".jpg")]
    [InlineData("![Kart](../bilder/kart.jpeg)", "TK601", "et bilde kan ikke ha endelsen .jpeg", "../bilder/kart.jpeg", ".jpg")]
    [InlineData("![Kart](../bilder/kart.jpg)", "TK601", "bildet «content/bilder/kart.jpg» finnes ikke", "../bilder/kart.jpg", null)]
    [InlineData("[Noe](noe-annet)", "TK601", "«content/sider/noe-annet» finnes ikke", "noe-annet", null)]
    public void A_link_that_leads_nowhere_is_told_as_what_it_is_at_its_place_once(
        string text,
        string code,
        string message,
        string marked,
        string? edit)
    {
        var fault = Assert.Single(With($"Se {text}.").Check());
        Assert.Equal((code, message, marked), (fault.Rule.Code, fault.Message, TestSite.Marked(fault)));
        Assert.Equal(edit, fault.Fix?.Edits.Single().Text);
    }

    [Theory]
    [InlineData("[søket](/sok/?q=lesing)")]
    [InlineData("[søket](/sok/?q=lesing#treff)")]
    [InlineData("[temaet](https://tiltak.example/temaer/ledelse/)")]
    [InlineData("[et annet nettsted](https://tiltak.example.com/finnes-ikke/)")]
    public void A_link_that_leads_somewhere_is_right(string text) =>
        Assert.Equal([], With($"Se {text}.").Faults().Where(f => !f.Contains("#treff", StringComparison.Ordinal)));

    private static TestSite With(string text) =>
        TestSite.Base().With("content/sider/om.md", $"---\ntittel: Om katalogen\ningress: Om den.\n---\n{text}\n");
}
