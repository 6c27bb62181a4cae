using System.Collections.Immutable;
using Catalogue.Model;
using Catalogue.Search;

namespace Catalogue.Tests.Search;

public class SynonymGroupTests
{
    private static readonly ImmutableArray<SearchDocument> Documents =
        [
            Document("skolefritidsordning"),
            Document("regional ordning"),
            Document("bibliotek, kl. 10"),
            Document("lesing praksis"),
            Document("praksis"),
            Document("praksis"),
            Document("praksis"),
        ];

    private static readonly QuantisedIndex Index = Quantised(Documents);

    [Fact]
    public void A_word_that_stands_in_no_document_leads_to_the_others_and_is_not_led_to() =>
        Assert.Equal("skolefritidsordning;sfo;", Table(Group("SFO", "skolefritidsordning")));

    [Fact]
    public void Several_words_stand_as_their_terms_and_one_way_words_last() =>
        Assert.Equal("regional ordning;rekom;bibliotek", Table(Group("Rekom", "regional ordning") with { Videre = ["bibliotek", "månelanding"] }));

    [Fact]
    public void A_hyphenated_word_is_its_parts() =>
        Assert.Equal("bibliotek;kommun stat rapportering;", Table(Group("Kommune-Stat-Rapportering", "bibliotek")));

    [Fact]
    public void A_member_of_two_letters_asks_in_capitals_and_is_never_sought() =>
        Assert.Equal("bibliotek;KL;", Table(Group("KL", "bibliotek")));

    [Fact]
    public void A_word_of_most_documents_is_never_sought_for_another() =>
        Assert.Equal("lesing;praksis;", Table(Group("praksis", "lesing")));

    [Fact]
    public void A_group_that_leads_nowhere_is_left_out() =>
        Assert.Equal("", string.Concat(Table(Group("skole", "skule")), Table(Group("månelanding", "romferd"))));

    [Fact]
    public void Groups_have_a_bar_between() =>
        Assert.Equal("bibliotek;KL;|skolefritidsordning;sfo;", Table(Group("KL", "bibliotek"), Group("SFO", "skolefritidsordning")));

    [Fact]
    public void Words_too_frequent_for_their_file_are_not_sought()
    {
        var next = new SearchCorpus.Sequence(3);
        var index = Quantised([
            .. Enumerable.Range(0, 9000).Select(i => Document($"d{i} {(next.Below(3) == 0 ? "ofte" : "")} {(next.Below(90) == 0 ? "sjelden" : "")}")),
        ]);

        Assert.Equal("sjeld;oft;", string.Join('|', SynonymGroup.Of([Group("ofte", "sjelden")], index)));
    }

    private static QuantisedIndex Quantised(ImmutableArray<SearchDocument> documents)
    {
        var counted = DocumentTerms.Count(documents);
        var index = InvertedIndex.From(counted);
        return QuantisedIndex.From(index, documents.Length, Weights.Of(index, counted));
    }

    private static string Table(params Synonymgruppe[] groups) => string.Join('|', SynonymGroup.Of([.. groups], Index));

    private static Synonymgruppe Group(params string[] words) => new([.. words], [], null);

    private static SearchDocument Document(string text) => new($"tiltak/{text}/", new("", "", []), [new(SearchFields.Body, text)]);
}
