using Catalogue.Diagnostics;

namespace Catalogue.Tests.Rules;

/// <summary>TK414: the university partner in the text and in the field.</summary>
public class UhTextTests
{
    [Theory]
    [InlineData("Opplæringen gis av Høgskolen i Innlandet.", "Høgskolen i Innlandet")]
    [InlineData("Høgskolen i\nInnlandet holder samlingene.", "Høgskolen i\nInnlandet")]
    [InlineData("Samlingene holdes av HINN i vår.", "HINN")]
    [InlineData("HINNs folk veileder.", "HINN")]
    [InlineData("Vi har hjelp av [universitetet](/uh/inn/) og [INN](/uh/inn/).", "INN")]
    [InlineData("Det er SePU-modellen som brukes, og SePU veileder.", "SePU")]
    [InlineData("Det er norskseksjonen ved høgskolen som veileder.", "norskseksjonen")]
    [InlineData("Nord universitet og Universitetet i Innlandet samarbeider.", "Universitetet i Innlandet")]
    public void A_partner_that_only_the_text_knows_is_found_once(string text, string marked)
    {
        var fault = Assert.Single(Site("uh:\n  - nord\n", text).Check());
        Assert.Equal(("TK414", marked), (fault.Rule.Code, TestSite.Marked(fault)));
        Assert.Equal("uh", TestSite.Marked(new(fault.Rule, Assert.Single(fault.Related).Location, "")));
    }

    [Theory]
    [InlineData("Samlingene er for alle kommunene i Nord, og innholdet er delt inn i tre. SA og LMS er forkortelser.")]
    [InlineData("Nord universitet veileder, og Nord u. stiller med to.")]
    [InlineData("Statped har laget verktøyet.")]
    [InlineData("Lærerne lærte om det på en [samling med SePU](/tiltak/tiltak-a/).")]
    [InlineData("HINNA skole og universitetssykehuset deltar.")]
    [InlineData("Høgskolen i Innlandet er ikke involvert her.")]
    public void Words_that_only_look_like_a_partner_are_left_alone(string text) => Assert.Equal([], Site("uh:\n  - nord\n", text).Faults());

    [Theory]
    [InlineData("sepu", "Høgskolen i Innlandet og norskseksjonen veileder.")]
    [InlineData("inn", "SePU veileder sammen med HINN.")]
    public void A_centre_and_its_host_stand_for_each_other(string uh, string text) => Assert.Equal([], Site($"uh: {uh}\n", text).Faults());

    [Fact]
    public void What_was_before_is_background() =>
        Assert.Equal(
            [],
            TestSite.Base()
                .With("content/uh/inn.md", Inn)
                .With(
                    Filled.Path,
                    Filled.Tiltak("uh: nord\n", "\n## Bakgrunn og behov\n\nNettverket med HINN ble lagt ned.\n\n## Mål\n\nAlle skal lære.\n"))
                .Faults());

    // The form of Røst 2022 has «Nord u – er ikke involvert i denne søknaden?» as its partner.
    [Theory]
    [InlineData("Nord universitet er ikke involvert i denne søknaden.", "Nord universitet er ikke involvert")]
    [InlineData("UH er foreløpig ikke involvert.", "UH er foreløpig ikke involvert")]
    [InlineData("Universitetet deltar ikke i dette.", "Universitetet deltar ikke")]
    public void A_text_that_says_the_partner_is_not_with_them_is_found(string text, string marked)
    {
        var fault = Assert.Single(Site("uh: nord\n", text).Check());
        Assert.Equal(("TK414", marked), (fault.Rule.Code, TestSite.Marked(fault)));
    }

    [Theory]
    [InlineData("Universitetet er ikke involvert i alle samlingene.")]
    [InlineData("Universitetet veileder. Foreldrene deltar ikke.")]
    public void A_partner_that_is_not_with_them_all_the_time_is_left_alone(string text) => Assert.Equal([], Site("uh: nord\n", text).Faults());

    [Fact]
    public void No_field_or_an_unknown_id_is_one_fault()
    {
        Assert.StartsWith("TK305", Assert.Single(Site("uh: hinn\n", "HINN veileder.").Faults()), StringComparison.Ordinal);
        var bare = Site("", "HINN veileder.").With("content/pakker/eksempel/pakke.md", Filled.Pakke(missing: "uh"));
        Assert.DoesNotContain(bare.Faults(), f => f.StartsWith("TK414", StringComparison.Ordinal));
    }

    [Fact]
    public void The_packages_field_and_its_avvik_count()
    {
        Assert.StartsWith("TK414", Assert.Single(Site("", "HINN veileder.").Faults()), StringComparison.Ordinal);
        Assert.Equal(
            [],
            Site("", "HINN veileder.")
                .With("content/pakker/eksempel/pakke.md", Filled.Pakke("uh: nord\navvik:\n  - felt: uh\n    grunn: Skjemaet spriker.\n"))
                .Faults());
    }

    [Fact]
    public void The_partner_is_proposed_for_the_list()
    {
        var fault = Assert.Single(Site("uh:\n  - nord\nnr: 1\n", "HINN veileder.").Check());
        Assert.False(fault.Fix!.IsSafe);
        Assert.Contains("uh:\n  - nord\n  - inn\nnr: 1\n", Edits.Apply(fault.Location.Source.Text, [fault.Fix]), StringComparison.Ordinal);
        Assert.Null(Assert.Single(Site("uh: nord\n", "HINN veileder.").Check()).Fix);
    }

    private const string Inn = "---\nnavn: Universitetet i Innlandet\nkortnavn: INN\nalias:\n  - HINN\n  - Høgskolen i Innlandet\ntype: "
        + "universitet\nkilde: Nettstedet\n---\n";

    private static TestSite Site(string fields, string text) => TestSite.Base()
        .With("content/uh/inn.md", Inn)
        .With("content/uh/sepu.md", Uh("Senter for praksisrettet utdanningsforskning", "SePU", "vert: inn\ntype: senter"))
        .With("content/uh/norskseksjonen.md", Uh("Norskseksjonen ved Høgskolen i Innlandet", "Norskseksjonen", "vert: inn\ntype: fagmiljo"))
        .With("content/uh/samas.md", Uh("Samisk høgskole", "Sámi allaskuvla", "alias: SA\ntype: hogskole"))
        .With("content/uh/laringsmiljo.md", Uh("Nasjonalt senter for læringsmiljø", "Læringsmiljøsenteret", "alias: LMS\ntype: nasjonalt_senter"))
        .With("content/uh/statped.md", Uh("Statlig spesialpedagogisk tjeneste", "Statped", "type: statlig_tjeneste"))
        .With("content/uh/nord.md", Uh("Nord universitet", "Nord", "alias:\n  - Nord u\n  - Nord u.\ntype: universitet"))
        .With(Filled.Path, Filled.Tiltak(fields, $"\n## Slik gjør vi det\n\n{text}\n"));

    private static string Uh(string navn, string kortnavn, string fields) =>
        $"---\nnavn: {navn}\nkortnavn: {kortnavn}\n{fields}\nkilde: Nettstedet\n---\n";
}
