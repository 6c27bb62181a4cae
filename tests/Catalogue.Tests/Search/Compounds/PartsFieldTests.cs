using System.Collections.Immutable;
using Catalogue.Model;
using Catalogue.Search;
using Catalogue.Search.Compounds;

namespace Catalogue.Tests.Search.Compounds;

public class PartsFieldTests
{
    private static readonly Ordliste Words = new(
        ["lese", "skrive", "matematikk", "språk", "skole", "miljø", "team", "senter", "veileder"],
        ["opplæring", "barnehage"],
        []);

    [Theory]
    [InlineData("Begynneropplæring og skolemiljøteam.", "skol miljø team")]
    [InlineData("Lese- og skriveopplæring", "skriv opplæring leseopplæring")]
    [InlineData("Språk-, lese- og skriveveileder", "skriv veiled språkveiled leseveiled")]
    [InlineData("matematikk- og skrivesenteret", "skriv sent matematikksent")]
    [InlineData("lese-/skriveopplæring eller noko", "skriv opplæring leseopplæring")]
    [InlineData("Lærar- og skulemiljø", "skol miljø lærermiljø")]
    [InlineData("skole – og skolemiljø", "miljø")]
    [InlineData("Miljø i skolemiljøteam", "skol team")]
    [InlineData("PP- og skolemiljø, 5- og skolemiljø", "skol miljø")]
    [InlineData("lese- skriveopplæring", "skriv opplæring")]
    [InlineData("lese- og barnehage, lese- og", "")]
    public void A_document_is_found_by_what_its_compounds_are_made_of(string text, string parts) =>
        Assert.Equal(parts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), Parts(text));

    [Fact]
    public void Parts_that_more_than_half_of_the_documents_have_tell_nothing_apart()
    {
        var documents = Documents("skolemiljø", "en skole", "skolen", "skoleteam");
        var counted = DocumentTerms.Count(documents);

        var filled = PartsField.Fill(counted, CompoundTerms.Of(counted, Words));
        Assert.Equal(["miljø", "skol"], Deler(filled[0]));
        Assert.Equal(["miljø"], Deler(Fill(Documents("skolemiljø", "en skole", "skolen"))[0]));
    }

    [Fact]
    public void What_the_document_says_itself_is_not_said_again()
    {
        var document = new SearchDocument("a/", new("", "", []), [new(SearchFields.Tittel, "Lesing"), new(SearchFields.Deler, "lesing\nleselyst")]);

        Assert.Equal(["leselyst"], Deler(Fill([document, .. Documents("x", "y")])[0]));
    }

    private static IEnumerable<string> Parts(string text) => Deler(Fill(Documents(text, "annet", "ulikt", "noe"))[0]);

    private static DocumentTerms[] Fill(ImmutableArray<SearchDocument> documents)
    {
        var counted = DocumentTerms.Count(documents);
        return PartsField.Fill(counted, CompoundTerms.Of(counted, Words));
    }

    private static ImmutableArray<SearchDocument> Documents(params string[] bodies) =>
        [.. bodies.Select((body, i) => new SearchDocument($"{i}/", new("", "", []), [new(SearchFields.Body, body)]))];

    private static IEnumerable<string> Deler(DocumentTerms document) =>
        document.Fields[SearchFields.DelerPlace].Terms.Select(t => document.Lexicon.Terms[t.Term]).Order(StringComparer.Ordinal);
}
