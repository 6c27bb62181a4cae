using AngleSharp.Html.Parser;

namespace Catalogue.Tests.Pages;

/// <summary>On the page of a kommune: others that resemble it by what the registers know, with the reason in words, and what they do.</summary>
public class SimilarKommunerTests
{
    private const string Heading = "Kommuner som ligner, og hva de gjør";

    [Fact]
    public void The_reasons_are_told_in_words_with_what_they_do()
    {
        var vestvagoy = Items("kommuner/vestvagoy/");

        Assert.Contains(vestvagoy, li => li.StartsWith("Vågan (1) Også i Lofoten og nabo på kartet. Mest om ", StringComparison.Ordinal));
        Assert.Equal(["Flakstad", "Vågan"], vestvagoy.Where(li => li.Contains("nabo", StringComparison.Ordinal)).Select(li => li.Split(' ')[0]));
        Assert.DoesNotContain("nabo", vestvagoy[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_kommune_without_tiltak_has_them_too_and_only_those_with_tiltak_are_shown()
    {
        var items = Items("kommuner/donna/");

        Assert.NotEmpty(items);
        Assert.DoesNotContain(items, li => li.Contains("(0)", StringComparison.Ordinal));
        Assert.DoesNotContain(items, li => li.StartsWith("Dønna ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_fylke_alone_makes_nobody_alike() =>
        Assert.DoesNotContain(RealSite.Text("kommuner/bergen/index.html"), Heading, StringComparison.Ordinal);

    private static string[] Items(string path) =>
    [
        .. new HtmlParser().ParseDocument(RealSite.Text($"{path}index.html"))
            .QuerySelectorAll("section").Single(s => s.QuerySelector("h2")?.TextContent == Heading)
            .QuerySelectorAll("li")
            .Select(li => string.Join(' ', li.Children.Select(c => c.ClassName == "antall" ? $"({c.TextContent})" : c.TextContent))),
    ];
}
