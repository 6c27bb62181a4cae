using Catalogue.Edition;
using Catalogue.Markdown;
using Catalogue.Pictures;
using Catalogue.Search;

namespace Catalogue.Tests.Search;

public class SearchDocumentsTests
{
    private const string Administrative = "---\nnavn: Begynneropplæring\nsynonymer:\n  - første leseopplæring\nadministrativt: ja\n---\n";

    [Fact]
    public void A_tiltak_all_of_whose_themes_are_administrative_weighs_half()
    {
        Assert.Equal(1, Only(TestSite.Base()).Boost);
        Assert.Equal(0.5, Only(TestSite.Base().With("content/temaer/begynneropplaering.md", Administrative)).Boost);
    }

    [Fact]
    public void The_synonyms_of_its_themes_find_a_tiltak() =>
        Assert.Contains(Only(TestSite.Base()).Fields, f => f.Name == SearchFields.Deler && f.Text == "første leseopplæring");

    [Fact]
    public void The_word_list_is_read_and_need_not_be_there()
    {
        Assert.Empty(TestSite.Base().Link().Entries.Ordliste.Ord);
        var words = TestSite.Base()
            .With("content/ordliste.yml", "ord:\n  - skole\nudelt: barnehage, høgskole\nuten_vekt:\n  - tiltak\n")
            .Link().Entries.Ordliste;
        Assert.Equal(["skole"], words.Ord);
        Assert.Equal(["barnehage", "høgskole"], words.Udelt);
        Assert.Equal(["tiltak"], words.UtenVekt);
    }

    [Fact]
    public void A_fault_in_the_word_list_is_told_at_its_place()
    {
        var fault = Assert.Single(TestSite.Base().With("content/ordliste.yml", "ord:\n  - skole\nudelte:\n  - barnehage\n").Check());
        Assert.Equal("TK203", fault.Rule.Code);
        Assert.Equal("udelte", TestSite.Marked(fault));
    }

    private static SearchDocument Only(TestSite site) =>
        Assert.Single(SearchDocuments.Of(new SiteEdition(site.Link(), Bodies.Render([], ("", PictureSet.None), []), drafts: false)));
}
