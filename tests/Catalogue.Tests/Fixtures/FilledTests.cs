using Catalogue.Read;
using Catalogue.Read.Fields;

namespace Catalogue.Tests.Fixtures;

public class FilledTests
{
    [Fact]
    public void A_tiltak_of_a_test_lacks_no_recommended_field_that_its_package_does_not_give()
    {
        var tiltak = TestSite.Base().With(Filled.Path, Filled.Tiltak()).Read().Tiltak.Single(t => t.Id == "tiltak-b");
        var recommended = TiltakReader.Kind.Fields.Where(f => f.Spec.Need == Need.Recommended).Select(f => f.Key);
        Assert.Equal(["ar", "ordning", "region", "eiere", "uh", "sektor"], recommended.Where(key => !tiltak.Origin.Has(key)));
        Assert.True(tiltak.Body.Length > 300);
    }

    [Fact]
    public void What_a_test_says_itself_is_left_alone()
    {
        var text = Filled.Tiltak("målgruppe:\nmeldt_uh: 5\navvik:\n  - felt: fase\n    grunn: X.\n", missing: ["tema", Filled.Body]);
        Assert.EndsWith("grunn: X.\nvarighet:\n  - V2024\n  - H2024\nkilde: Behovsmelding 2024\n---\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_test_says_of_a_package_is_left_alone()
    {
        var text = Filled.Pakke("ar: 2024\navvik:\n  - felt: region\n    grunn: X.\nkilde: Skjema\n", missing: ["uh", "medbestemmelse"]);
        Assert.EndsWith(
            "grunn: X.\n  - felt: antall_tiltak\n    grunn: Skjemaet sier det ikke.\nkilde: Skjema\nordning: desentralisert\neiere:\n  - "
                + "Bodø\nsektor:\n  - grunnskole\n---\n",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_get_texts_of_their_own()
    {
        Assert.Equal(SampleText.Of("a"), SampleText.Of("a"));
        Assert.Equal(["", "## Mål"], SampleText.Of("a").Split('\n').Intersect(SampleText.Of("b").Split('\n')));
    }
}
