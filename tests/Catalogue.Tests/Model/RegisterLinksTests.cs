using Catalogue.Model;

namespace Catalogue.Tests.Model;

public class RegisterLinksTests
{
    private static readonly Registers Registers = TestSite.Base().With("""
        -- content/regioner/ofoten.md --
        ---
        navn: Ofoten
        type: rkk
        status: aktiv
        kommuner:
          - kommune: Narvik
            medlemskap: usikkert
            grunnlag: Kommunens eget nettsted
          - kommune: Ingensteds
            medlemskap: sikkert
            grunnlag: Kommunens eget nettsted
        kilde: Nettstedet til regionen
        ---
        -- content/uh/sepu.md --
        ---
        navn: Senter for praksisrettet utdanningsforskning
        kortnavn: SePU
        type: senter
        vert: nord
        kilde: Nettstedet til senteret
        ---
        -- content/ordninger/regional.md --
        ---
        navn: Regional ordning
        kortnavn: Regional
        erstattet_av: desentralisert
        kilde: Forskriften
        ---
        """).Link().Registers;

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
