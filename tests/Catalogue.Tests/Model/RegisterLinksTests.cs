using Catalogue.Model;

namespace Catalogue.Tests.Model;

public class RegisterLinksTests
{
    private static readonly Registers Registers = TestSite.Base()
        .With("content/regioner/ofoten.md", "---\nnavn: Ofoten\ntype: rkk\nstatus: aktiv\nkommuner:\n  - kommune: Narvik\n    medlemskap: usikkert\n    grunnlag: Kommunens eget nettsted\n  - kommune: Ingensteds\n    medlemskap: sikkert\n    grunnlag: Kommunens eget nettsted\nkilde: Nettstedet til regionen\n---\n")
        .With("content/uh/sepu.md", "---\nnavn: Senter for praksisrettet utdanningsforskning\nkortnavn: SePU\ntype: senter\nvert: nord\nkilde: Nettstedet til senteret\n---\n")
        .With("content/ordninger/regional.md", "---\nnavn: Regional ordning\nkortnavn: Regional\nerstattet_av: desentralisert\nkilde: Forskriften\n---\n")
        .Link().Registers;

    [Fact]
    public void A_region_and_its_kommuner_know_each_other_and_what_is_no_kommune_is_left_out()
    {
        var members = Registers.Links.MembersOf(Registers.Regioner.Find("ofoten")!).ToList();

        Assert.Equal(("Narvik", false), (Assert.Single(members).Kommune.Navn, members[0].Medlemskap.Sikkert));
        Assert.Equal(["ofoten", "salten"], Registers.Links.RegionsOf(members[0].Kommune).Select(m => m.Region.Id));
    }

    [Fact]
    public void A_centre_and_its_host_know_each_other()
    {
        var (nord, centre) = (Registers.Uh.Find("nord")!, Registers.Uh.Find("sepu")!);

        Assert.Same(nord, Registers.Links.HostOf(centre));
        Assert.Null(Registers.Links.HostOf(nord));
        Assert.Same(centre, Assert.Single(Registers.Links.CentresOf(nord)));
    }

    [Fact]
    public void A_scheme_and_the_one_that_took_its_place_know_each_other()
    {
        var (old, now) = (Registers.Ordninger.Find("regional")!, Registers.Ordninger.Find("desentralisert")!);

        Assert.Same(now, Registers.Links.SuccessorOf(old));
        Assert.Same(old, Assert.Single(Registers.Links.PredecessorsOf(now)));
        Assert.Null(Registers.Links.SuccessorOf(now));
    }
}
