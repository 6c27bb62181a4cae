using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Catalogue.Cli.Disk;
using Catalogue.Pipeline;
using Catalogue.Tests.Parties;

namespace Catalogue.Tests.SecondCatalogue;

/// <summary>The catalogue of another fylke, made up but true to type (<c>tests/annet-fylke</c>), with the real templates; built once.</summary>
internal static class Havlandet
{
    public static readonly string Folder = Path.Combine(Repository.Root, "tests", "annet-fylke");

    private static readonly Lazy<BuildResult> Built = new(() =>
        Catalogue.Build.Run(SourceLoader.Load(new(Path.Combine(Folder, "content"), Repository.Templates)), new(TestSite.Today)));

    public static BuildResult Result => Built.Value;

    public static IDocument Page(string path) => new HtmlParser().ParseDocument(
        Encoding.UTF8.GetString(Result.Files.Single(f => f.Path == path + "index.html").Bytes.Span));

    /// <summary>The part of a page below a heading.</summary>
    public static IElement Section(this IDocument page, string heading) =>
        page.QuerySelectorAll("section").Single(s => s.QuerySelector("h2, h3")?.TextContent.Trim() == heading);

    /// <summary>The items of a list below a heading, each on one line.</summary>
    public static string[] Items(this IDocument page, string heading) => [.. page.Section(heading).QuerySelectorAll("li").Select(li => li.Words())];

    /// <summary>The facts of a page, row by row.</summary>
    public static string[] Facts(this IDocument page) => [.. page.QuerySelectorAll("table.fakta tr").Select(Row)];

    /// <summary>The cells of a row, lists of values with commas.</summary>
    public static string Row(IElement row) => string.Join(' ', row.Children.Select(cell =>
        cell.QuerySelector("li") is null ? cell.Words() : string.Join(", ", cell.QuerySelectorAll("li").Select(li => li.Words()))));

    /// <summary>The titles of the tiltak that a page lists.</summary>
    public static string[] Cards(this IDocument page) => [.. page.QuerySelectorAll("article.kort h3").Select(h => h.TextContent.Trim())];

    /// <summary>The amount of a page's figures, in kroner; 0 where it has none.</summary>
    public static long Kroner(this IDocument page) => page.QuerySelectorAll("ul.tall li").Select(li => li.Children[0].Words())
        .Where(figure => figure.EndsWith(" kr", StringComparison.Ordinal))
        .Sum(figure => long.Parse(figure[..^3], System.Globalization.CultureInfo.InvariantCulture));
}
