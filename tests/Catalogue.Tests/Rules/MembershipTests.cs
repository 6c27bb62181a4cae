using Catalogue.Diagnostics;

namespace Catalogue.Tests.Rules;

/// <summary>TK312 and TK412: owners, partners and regions.</summary>
public class MembershipTests
{
    private const string PakkeFile = "content/pakker/eksempel/pakke.md";
    private const string Salten = "content/regioner/salten.md";

    [Fact]
    public void An_owner_of_another_region_is_told_where_it_belongs()
    {
        var fault = Assert.Single(Site("eiere:\n  - Bodø\n  - Narvik\n")
            .With("content/regioner/ofoten.md", Region("Ofoten", "Narvik", "sikkert"))
            .With(Salten, Region("Salten", "Bodø", "sikkert"))
            .Check());
        Assert.Equal($"TK312 {PakkeFile}:7:5 Narvik hører til Ofoten i registeret, ikke til Salten", TestSite.Show(fault));
        Assert.Equal("Narvik", TestSite.Marked(fault));
        Assert.Contains(Salten, fault.Help!, StringComparison.Ordinal);
        Assert.Equal(Salten, Assert.Single(fault.Related).Location.Source.Path);
    }

    [Fact]
    public void Each_owner_outside_is_a_message_of_its_own() =>
        Assert.Equal(
            [
                "TK312 content/pakker/eksempel/pakke.md:6:5 Oslo står ikke blant kommunene i Salten",
                "TK312 content/pakker/eksempel/pakke.md:7:5 Herøy står ikke blant kommunene i Salten",
            ],
            Site("eiere:\n  - Oslo\n  - Herøy (Møre og Romsdal)\n  - Bodø\n").Faults());

    [Fact]
    public void A_membership_that_the_register_doubts_points_to_the_register()
    {
        var fault = Assert.Single(Site("").With(Salten, Region("Salten", "Bodø", "usikkert")).Check());
        Assert.Equal($"TK312 {PakkeFile}:9:5 registeret er usikkert på om Bodø hører til Salten", TestSite.Show(fault));
        Assert.Equal((Salten, "Bodø"), (fault.Related[0].Location.Source.Path, TestSite.Marked(new(fault.Rule, fault.Related[0].Location, ""))));
    }

    [Fact]
    public void A_tiltak_that_takes_its_owners_and_region_from_the_package_is_not_told_again() =>
        Assert.Single(Site("eiere: Oslo\n").With(Filled.Path, Filled.Tiltak("eiere: Oslo\n")).Faults());

    [Fact]
    public void A_tiltak_with_another_region_than_its_package_is_told_at_the_region()
    {
        var fault = Assert.Single(TestSite.Base()
            .With("content/regioner/ofoten.md", Region("Ofoten", "Narvik", "sikkert"))
            .With(Filled.Path, Filled.Tiltak("region: ofoten\n"))
            .Check());
        Assert.Equal(("TK312", "ofoten"), (fault.Rule.Code, TestSite.Marked(fault)));
    }

    [Theory]
    [InlineData("eiere: Oslo\navvik:\n  - felt: region\n    grunn: Skjemaet spør ikke om region.\n  - felt: antall_tiltak\n    grunn: Står ikke.\n")]
    [InlineData("eiere: Oslo\navvik:\n  - felt: eiere\n    grunn: Slik står det i skjemaet.\n")]
    [InlineData("private_eiere: Fjellet privatskole\n")]
    public void What_an_avvik_explains_and_owners_that_are_no_kommuner_are_left_alone(string fields) => Assert.Equal([], Site(fields).Faults());

    [Fact]
    public void A_package_without_region_has_no_owner_outside_it() =>
        Assert.Equal(
            [],
            TestSite.Base()
                .With(PakkeFile, Filled.Pakke("eiere: Oslo\navvik:\n  - felt: region\n    grunn: Tiltaket gjelder hele fylket.\n", missing: "region"))
                .Faults());

    [Theory]
    [InlineData("---\nnavn: \"Salten\n---\n", "TK106")]
    [InlineData("---\nnavn: Salten\ntype: rkk\nstatus: aktiv\nkilde: Nettstedet\n---\n", "TK164")]
    [InlineData(
        "---\nnavn: Salten\ntype: rkk\nstatus: aktiv\nkommuner:\n  - kommune: Bodo\n    medlemskap: sikkert\n    grunnlag: Nettstedet\nkilde: "
            + "Nettstedet\n---\n",
        "TK301")]
    public void A_register_that_is_itself_at_fault_is_the_one_fault(string region, string code) =>
        Assert.StartsWith(code, Assert.Single(TestSite.Base().With(Salten, region).Faults()), StringComparison.Ordinal);

    [Theory]
    [InlineData("eiere: Bodø\npartnere:\n  - Bodø kommune\n", "eiere: Bodø\n")]
    [InlineData("eiere: Bodø\npartnere:\n  - Hamarøy\n  - \"1804\"\n", "eiere: Bodø\npartnere:\n  - Hamarøy\n")]
    [InlineData("partnere:\n  - Bodø\neiere:\n  - Narvik\n  - Bodø\n", "eiere:\n  - Narvik\n  - Bodø\n")]
    public void A_partner_that_is_an_owner_is_taken_from_the_partners(string wrong, string right)
    {
        var fault = Assert.Single(Site(wrong).Check());
        Assert.Equal("TK412", fault.Rule.Code);
        Assert.False(fault.Fix!.IsSafe);
        Assert.Equal("Bodø", TestSite.Marked(new(fault.Rule, Assert.Single(fault.Related).Location, "")));
        Assert.Equal(Filled.Pakke(right), Edits.Apply(fault.Location.Source.Text, [fault.Fix]));
    }

    [Fact]
    public void The_owners_may_stand_in_the_package()
    {
        var fault = Assert.Single(TestSite.Base().With(Filled.Path, Filled.Tiltak("partnere: Hamarøy, Bodø\n")).Check());
        Assert.Equal(("TK412", "Bodø", PakkeFile), (fault.Rule.Code, TestSite.Marked(fault), fault.Related[0].Location.Source.Path));
        Assert.Null(fault.Fix);
    }

    [Theory]
    [InlineData("eiere: Bodø\npartnere: Hamarøy, Narvik\n")]
    [InlineData("eiere: Bodø\npartnere: Bodø\navvik:\n  - felt: partnere\n    grunn: Skjemaet har kommunen begge steder.\n")]
    public void Partners_of_another_kommune_or_explained_are_left_alone(string fields) => Assert.Equal([], Site(fields).Faults());

    private static TestSite Site(string pakke) => TestSite.Base().With(PakkeFile, Filled.Pakke(pakke));

    private static string Region(string navn, string kommune, string medlemskap) =>
        $"---\nnavn: {navn}\ntype: rkk\nstatus: aktiv\nkommuner:\n  - kommune: {kommune}\n    medlemskap: {medlemskap}\n    grunnlag: "
            + "Nettstedet\nkilde: Nettstedet\n---\n";
}
