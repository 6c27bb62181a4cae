using System.Text.Json;
using AngleSharp.Html.Parser;

namespace Catalogue.Tests.Unicode;

/// <summary>Text of the content is text on every page, whatever it looks like.</summary>
public class MarkupTests
{
    private const string Trick =
        "\"'></template></script></style></textarea></title>--><img src=x onerror=alert(1)><script>alert(1)</script>{{ 7777 * 7 }}${7777*7}";

    [Theory]
    [InlineData(Trick)]
    [InlineData("</sCRIPT/x><svg/onload=alert(1)>{{ 7777 * 7 }}")]
    [InlineData("javascript:alert(1)//' onmouseover='alert(1)")]
    [InlineData("<!--<script>")]
    public void A_tag_in_any_field_is_text(string trick)
    {
        var quoted = trick.Replace("\"", "\\\"", StringComparison.Ordinal);
        var result = new UnicodeSite
        {
            Written = quoted,
            InBody = $"## {trick}\n\n{trick}\n\n[{trick}](/om/ \"x\")\n\n`{trick}`\n\n| {trick} |\n| - |\n| {trick} |\n\n```{trick}\n{trick}\n```\n",
        }.ToSite().Build();
        var parser = new HtmlParser();
        foreach (var page in result.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var document = parser.ParseDocument(System.Text.Encoding.UTF8.GetString(page.Bytes.Span));
            var all = document.QuerySelectorAll("*")
                .Concat(document.QuerySelectorAll("template").OfType<AngleSharp.Html.Dom.IHtmlTemplateElement>()
                    .SelectMany(t => t.Content.QuerySelectorAll("*")))
                .ToList();
            Assert.DoesNotContain(
                all,
                e =>
                    e.Attributes.Any(a =>
                        a.Name.StartsWith("on", StringComparison.Ordinal)
                            || a.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) && a.Name is "href" or "src"));
            var data = document.QuerySelectorAll(RealSiteTests.OwnData);
            Assert.All(data, e => JsonDocument.Parse(e.TextContent).Dispose());
            Assert.DoesNotContain(all.Except(data), e => e.LocalName == "script" && e.TextContent.Contains("alert", StringComparison.Ordinal));
            Assert.DoesNotContain("54439", document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }
    }
}
