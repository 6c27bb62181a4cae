using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Catalogue.CaseBook;
using Catalogue.Cli.Disk;
using Catalogue.Tests.SecondCatalogue;

namespace Catalogue.Tests.CaseBook;

/// <summary>The saksbok of the thirty behovsmeldinger, made once; and of what a test changes in them.</summary>
internal static class Saksbok
{
    private static readonly Lazy<CaseBookResult> Once = new(() => Of(Site()));

    public static CaseBookResult Result => Once.Value;

    /// <summary>The content of Havlandet with the behovsmeldinger.</summary>
    public static TestSite Site()
    {
        var site = new TestSite();
        foreach (var file in SourceLoader.LoadContent(Path.Combine(Havlandet.Folder, "content")))
        {
            site.With(file);
        }

        foreach (var (path, text) in Behovsmeldinger.Files())
        {
            site.With("content/" + path, text);
        }

        return site;
    }

    public static CaseBookResult Of(TestSite site, CaseBookRequest? request = null) =>
        CaseBookRun.Of(site.ToSources(), new(TestSite.Today), request ?? new("havlandet", Behovsmeldinger.Year) { Ramme = 3_000_000 });

    public static string Text(this CaseBookResult book, string path) => Encoding.UTF8.GetString(book.Files.Single(f => f.Path == path).Bytes.Span);

    public static IHtmlDocument Page(this CaseBookResult book, string path = "index.html") => new HtmlParser().ParseDocument(book.Text(path));
}
