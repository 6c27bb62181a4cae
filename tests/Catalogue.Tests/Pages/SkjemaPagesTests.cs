using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Catalogue.Tests.Pages;

/// <summary>The page of a form, and what pages say by themselves of what it does not ask.</summary>
public class SkjemaPagesTests
{
    [Fact]
    public void It_lists_its_questions_in_the_order_of_the_form_with_the_fields_they_fill()
    {
        var page = RealPage("skjemaer/2026-kollektiv/");

        var questions = page.QuerySelectorAll("ol.prosa > li");
        Assert.Equal(26, questions.Length);
        Assert.StartsWith("Behovsmeldingen gjelder", questions[1].TextContent.Trim(), StringComparison.Ordinal);
        var points = questions.Single(q => q.TextContent.Contains("4. Vurdering av måloppnåelse", StringComparison.Ordinal)).QuerySelectorAll("a");
        Assert.Equal(["§ 5 a", "§ 5 b", "§ 5 c", "§ 5 d", "§ 5 e"], points.Select(a => a.TextContent.Split('(', ')')[1]));
        Assert.Equal("../../bidra/felter/#planene_fulgt", points[0].GetAttribute("href"));
    }

    [Fact]
    public void It_says_who_uses_it_and_lists_what_was_reported_on_it()
    {
        var page = RealPage("skjemaer/2022-ekstra/");

        Assert.Equal(7, Section(page, "Pakker meldt på skjemaet").QuerySelectorAll("li").Length);
        Assert.Contains("Medbestemmelse", Section(page, "Skjemaet spør ikke om").TextContent, StringComparison.Ordinal);
        Assert.Equal("../../fylker/nordland/", Section(page, "Fakta").QuerySelector("a[href*='fylker']")!.GetAttribute("href"));
        Assert.NotNull(RealPage("pakker/bm-2022-kl-narvik/").QuerySelector("a[href='../../skjemaer/2022-ekstra/']"));
    }

    [Theory]
    [InlineData("pakker/bm-hemnes-vedlegg/", "Skjemaet spør ikke om år, ordning, antall tiltak og medbestemmelse. Se hva det spør om.")]
    [InlineData("tiltak/rost-2022-frikjop-rutiner/", "Skjemaet spør ikke om region og varighet. Se hva det spør om.")]
    [InlineData("tiltak/ytre-helgeland-2022-koordinering/", "Skjemaet spør ikke om fase, varighet og målgruppe. Se hva det spør om.")]
    public void What_the_form_does_not_ask_the_page_says_by_itself(string path, string sentence) =>
        Assert.Equal(sentence, Section(RealPage(path), "Dette går ikke fram av skjemaet").QuerySelector("p")!.TextContent);

    [Theory]
    [InlineData("tiltak/vefsn-2026-inkluderende-laeringsmiljo/")]
    [InlineData("tiltak/ytre-helgeland-2024-kompetansedag/")]
    public void Nothing_is_said_where_the_form_asks_or_the_file_answers(string path) =>
        Assert.DoesNotContain("spør ikke om", RealPage(path).Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void The_five_points_of_the_assessment_are_shown_in_order()
    {
        var points = Section(RealPage("tiltak/vefsn-2026-inkluderende-laeringsmiljo/"), "Måloppnåelse etter § 5 i forskriften");

        Assert.Equal(
            ["Planene fulgt (§ 5 a)", "Endret praksis (§ 5 b)", "Styrket læringsfellesskap (§ 5 c)", "Mer inkluderende tilbud (§ 5 d)",
                "Styrket utdanning (§ 5 e)"],
            points.QuerySelectorAll("h3").Select(h => h.TextContent));
    }

    private static IElement Section(IDocument page, string heading) =>
        page.QuerySelectorAll("section").Single(s => s.QuerySelector("h2")?.TextContent == heading);

    private static IDocument RealPage(string path) => new HtmlParser().ParseDocument(RealSite.Text(path + "index.html"));
}
