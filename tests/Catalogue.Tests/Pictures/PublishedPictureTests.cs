using Catalogue.Pipeline;
using Catalogue.Source;

namespace Catalogue.Tests.Pictures;

/// <summary>Only pictures that a published text shows are published.</summary>
public class PublishedPictureTests
{
    private const string Picture = "medier/pakker/eksempel/bilder/skole.jpg";

    [Theory]
    [InlineData("", false, false)]
    [InlineData("", true, true)]
    [InlineData("godkjent_dato: 2024-05-01\ngodkjent_av: Redaksjonen\n", false, true)]
    [InlineData("status: trukket\ngodkjent_dato: 2024-05-01\ngodkjent_av: Redaksjonen\n", false, false)]
    public void The_picture_of_a_tiltak_waits_for_its_approval(string fields, bool drafts, bool isPublished)
    {
        var result = Build(Site(Filled.Tiltak(fields, "\n![Skolen](bilder/skole.jpg)\n")), drafts);

        Assert.Empty(result.Diagnostics.Select(TestSite.Show));
        Assert.Equal(isPublished, result.Files.Any(f => f.Path == Picture));
    }

    [Fact]
    public void A_picture_that_a_published_text_shows_too_is_published()
    {
        var site = Site(Filled.Tiltak("", "\n![Skolen](bilder/skole.jpg)\n"))
            .With(
                "content/sider/hjelp.md",
                "---\ntittel: Hjelp\ningress: Slik får du hjelp.\nrekkefolge: 5\n---\n\nSe [skolen](../pakker/eksempel/bilder/skole.jpg).\n");

        Assert.Contains(Build(site, drafts: false).Files, f => f.Path == Picture);
    }

    [Fact]
    public void The_picture_of_a_package_waits_until_one_of_its_tiltak_is_published()
    {
        var site = TestSite.Base().With(Photo()).With("content/pakker/eksempel/pakke.md", Filled.Pakke("", "\n![Skolen](bilder/skole.jpg)\n"));
        var paths = site.ToSources().Content.Where(f => f.Path.StartsWith("content/pakker/eksempel/tiltak-", StringComparison.Ordinal))
            .Select(f => f.Path);
        Assert.Contains(Build(site, drafts: false).Files, f => f.Path == Picture);

        site = paths.Aggregate(site, (s, path) => s.Without(path)).With(Filled.Path, Filled.Tiltak());
        Assert.DoesNotContain(Build(site, drafts: false).Files, f => f.Path == Picture);
    }

    [Fact]
    public void A_picture_that_no_text_shows_is_told_and_not_published()
    {
        var result = Build(TestSite.Base().With(Photo()), drafts: true);

        Assert.Equal(
            ["TK126 content/pakker/eksempel/bilder/skole.jpg:1:1 ingen tekst viser bildet, så det blir ikke publisert"],
            result.Diagnostics.Select(TestSite.Show));
        Assert.DoesNotContain(result.Files, f => f.Path == Picture);
    }

    [Fact]
    public void A_picture_with_a_fault_is_told_once_and_not_published()
    {
        var site = Site(Filled.Tiltak("godkjent_dato: 2024-05-01\ngodkjent_av: Redaksjonen\n", "\n![Skolen](bilder/skole.jpg)\n"))
            .With(new RawFile("content/pakker/eksempel/bilder/skole.jpg", new byte[] { 1 }));
        var result = Build(site, drafts: false);

        Assert.Equal("TK124", Assert.Single(result.Diagnostics).Rule.Code);
        Assert.DoesNotContain(result.Files, f => f.Path == Picture);
    }

    [Fact]
    public void A_drawing_that_is_no_text_in_utf_8_is_told_once_and_not_published()
    {
        var drawing = System.Text.Encoding.Unicode.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        var site = Site(Filled.Tiltak("godkjent_dato: 2024-05-01\ngodkjent_av: Redaksjonen\n", "\n![Skolen](bilder/skole.svg)\n"))
            .With(new RawFile("content/pakker/eksempel/bilder/skole.svg", drawing));
        var result = Build(site, drafts: false);

        Assert.Equal("TK101", Assert.Single(result.Diagnostics, d => d.IsError).Rule.Code);
        Assert.DoesNotContain(result.Files, f => f.Path.EndsWith("skole.svg", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("![Kart](https://kart.example/a.png)", "TK607")]
    [InlineData("![Kart](HTTP://kart.example/a.png)", "TK607")]
    [InlineData("![Kart](//kart.example/a.png)", "TK604")]
    [InlineData("![Kart][k]\n\n[k]: https://kart.example/a.png", "TK607")]
    [InlineData("[![Kart](https://kart.example/a.png)](https://kart.example/)", "TK607")]
    [InlineData("![Kart](data:image/png;base64,AAAA)", "TK604")]
    [InlineData("![Kart](&#104;ttps://kart.example/a.png)", "TK607")]
    [InlineData("![Kart](ht\\tps://kart.example/a.png)", "TK604")]
    public void A_picture_of_another_site_is_a_fault_and_is_not_fetched(string text, string code)
    {
        var site = TestSite.Base().With("content/sider/hjelp.md", $"---\ntittel: Hjelp\ningress: Slik får du hjelp.\nrekkefolge: 5\n---\n\n{text}\n");
        var result = Build(site, drafts: false);

        Assert.Equal(code, Assert.Single(result.Diagnostics).Rule.Code);
        Assert.DoesNotContain(
            "src=\"http",
            System.Text.Encoding.UTF8.GetString(result.Files.Single(f => f.Path == "hjelp/index.html").Bytes.Span),
            StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_same_pictures_give_the_same_bytes_in_any_order()
    {
        RawFile[] files =
        [
            Photo(),
            new("content/sider/bilder/kart.svg", System.Text.Encoding.UTF8.GetBytes(DrawingTests.Map)),
            new("content/sider/bilder/a.webp", SamplePictures.WithMetadata(".webp", 8)),
        ];
        var (one, other) = (Catalogue.Pictures.PictureSet.Of([.. files], []), Catalogue.Pictures.PictureSet.Of([.. files.Reverse()], []));

        Assert.Equal(one.All.Select(p => p.Path), other.All.Select(p => p.Path));
        Assert.All(one.All.Zip(other.All), pair => Assert.Equal(pair.First.Bytes!.Value.ToArray(), pair.Second.Bytes!.Value.ToArray()));
    }

    private static RawFile Photo() => new("content/pakker/eksempel/bilder/skole.jpg", SamplePictures.WithMetadata(".jpg"));

    private static TestSite Site(string tiltak) => TestSite.Base().With(Photo()).With(Filled.Path, tiltak);

    private static BuildResult Build(TestSite site, bool drafts) => Catalogue.Build.Run(site.ToSources(), new(TestSite.Today) { Drafts = drafts });
}
