using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Catalogue.Pipeline;
using Catalogue.Read;

namespace Catalogue.Tests.Pages;

public class FeltPagesTests
{
    private static readonly IDocument Guide = new HtmlParser().ParseDocument(RealSite.Text("bidra/felter/index.html"));

    [Fact]
    public void The_guide_explains_every_field_that_the_readers_ask_for()
    {
        var explained = Guide.QuerySelectorAll(".felter dt code").Select(c => c.TextContent);
        Assert.Equal(AllKinds.Find("tiltak")!.Fields.Concat(AllKinds.Find("pakke")!.Fields).Select(f => f.Key), explained);
        Assert.All(Guide.QuerySelectorAll(".felter dd"), d => Assert.NotEmpty(d.TextContent.Trim()));
    }

    [Fact]
    public void Every_field_has_an_address_of_its_own_and_a_way_to_it()
    {
        var ids = Guide.QuerySelectorAll(".felter > div").Select(d => d.Id!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal(ids.Select(id => "#" + id), Guide.QuerySelectorAll(".feltnavn a").Select(a => a.GetAttribute("href")));
        Assert.Contains("malgruppe", ids);
        Assert.Contains("pakke-tittel", ids);
    }

    [Theory]
    [InlineData("sammendrag", "tekst på 80–400 tegn", "må fylles ut", "TK209")]
    [InlineData("region", "en id fra mappa regioner", "arves", "TK304", "ytre-helgeland", "Ytre Helgeland", "Alle regionene")]
    [InlineData("tema", "høyst 6", "begynneropplaering", "TK307", "TK220")]
    [InlineData("malgruppe", "id-er fra malgrupper.yml", "Rektorer og skoleledere", "TK308")]
    [InlineData("status", "Pågår", "TK204")]
    [InlineData("sprak", "nb når feltet mangler", "Nynorsk", "TK210")]
    [InlineData("eiere", "kommuner og andre eiere, med navn eller nummer", "Alle kommunene", "TK301", "TK302", "TK303")]
    [InlineData("aktiviteter", "hvert punkt", "navn", "deltakere", "Hva aktiviteten heter.")]
    [InlineData("meldt_totalt", "hele kroner", "TK205", "TK401")]
    [InlineData("pakke-region", "arves")]
    public void A_field_is_told_with_what_it_may_hold_and_the_rules_that_watch_it(string id, params string[] words)
    {
        var text = string.Join(' ', Guide.GetElementById(id)!.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        Assert.All(words, word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_value_of_a_choice_is_there()
    {
        foreach (var field in AllKinds.Find("tiltak")!.Fields.Where(f => f.Shape.Values is not null))
        {
            var values = Guide.QuerySelectorAll($"#{field.Key} dd li code").Select(c => c.TextContent);
            Assert.Equal(field.Shape.Values!.Ids, values);
        }
    }

    [Fact]
    public void The_rules_of_a_field_are_rules_that_exist() =>
        Assert.All(
            AllKinds.Kinds.SelectMany(k => k.Fields).SelectMany(f => FieldWords.RuleCodes(f)),
            code => Assert.Contains(Descriptors.All, r => r.Code == code));
}
