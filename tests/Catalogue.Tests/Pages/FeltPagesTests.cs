using AngleSharp.Html.Parser;
using Catalogue.Read;

namespace Catalogue.Tests.Pages;

public class FeltPagesTests
{
    [Fact]
    public void The_guide_explains_every_field_that_the_readers_ask_for()
    {
        var page = new HtmlParser().ParseDocument(RealSite.Text("bidra/felter/index.html"));
        var explained = page.QuerySelectorAll(".felter dt code").Select(c => c.TextContent);
        Assert.Equal(AllKinds.Find("tiltak")!.Fields.Concat(AllKinds.Find("pakke")!.Fields).Select(f => f.Key), explained);
        Assert.All(page.QuerySelectorAll(".felter dd"), d => Assert.NotEmpty(d.TextContent.Trim()));
    }
}
