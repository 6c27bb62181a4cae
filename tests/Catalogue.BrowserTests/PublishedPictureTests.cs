using System.Text;
using Catalogue.Diagnostics;
using Catalogue.Pictures;
using Catalogue.Source;
using Catalogue.Tests.Pictures;

namespace Catalogue.BrowserTests;

/// <summary>What is published of a picture, drawn by a browser beside what was sent in.</summary>
public class PublishedPictureTests(SiteFixture site)
{
    private const string Draw = """
        async (url) => {
            const image = new Image();
            image.src = url;
            await image.decode();
            const canvas = document.createElement('canvas');
            canvas.width = image.naturalWidth;
            canvas.height = image.naturalHeight;
            const context = canvas.getContext('2d');
            context.drawImage(image, 0, 0);
            return `${canvas.width} x ${canvas.height}: ${context.getImageData(0, 0, canvas.width, canvas.height).data.join(' ')}`;
        }
        """;

    [Theory]
    [InlineData(".jpg", 1)]
    [InlineData(".jpg", 6)]
    [InlineData(".jpg", 3)]
    [InlineData(".png", 1)]
    [InlineData(".png", 6)]
    [InlineData(".webp", 1)]
    [InlineData(".webp", 6)]
    public async Task A_photograph_without_its_metadata_looks_as_before_and_has_the_size_that_the_page_says(string ending, int orientation)
    {
        var before = SamplePictures.WithMetadata(ending, orientation);
        var after = Published(ending, before);
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var drawn = await page.EvaluateAsync<string>(Draw, Address(ending, before));

        Assert.Equal(drawn, await page.EvaluateAsync<string>(Draw, Address(ending, after.Bytes!.Value.ToArray())));
        Assert.StartsWith($"{after.Size!.Value.Width} x {after.Size.Value.Height}: ", drawn, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_picture_beside_links_shows_the_mark_in_its_colours()
    {
        var page = await site.Browser.NewPageAsync();
        await page.GotoAsync(site.Address + "delebilde.png");
        var seen = await page.EvaluateAsync<string>(
            """
            () => {
              const [picture] = document.images;
              const context = Object.assign(document.createElement('canvas'), { width: 600, height: 315 }).getContext('2d');
              context.drawImage(picture, 0, 0);
              const at = (x, y) => [...context.getImageData(x, y, 1, 1).data].slice(0, 3).join(',');
              return [picture.naturalWidth, picture.naturalHeight, at(2, 2), at(220, 120), at(340, 200)].join(' ');
            }
            """);
        await page.CloseAsync();

        Assert.Equal("600 315 11,74,111 255,255,255 242,184,75", seen);
    }

    [Fact]
    public async Task A_drawing_that_is_written_anew_looks_as_before()
    {
        var svg = Encoding.UTF8.GetBytes("""
            <?xml version="1.0"?>
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="20" viewBox="0 0 40 20">
              <style>.a { fill: url(#f) } .b { fill: rgb(200, 40, 40) }</style>
              <defs><linearGradient id="f"><stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="#0b4a6f"/></linearGradient><rect id="r" class="b" width="6" height="6"/></defs>
              <rect class="a" width="40" height="20"/><use xlink:href="#r" x="10" y="4"/>
              <text xml:space="preserve" x="2" y="18" font-size="6">A  <tspan font-weight="bold">&lt;B></tspan></text>
            </svg>
            """);
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var drawn = await page.EvaluateAsync<string>(Draw, Address(".svg", svg));

        Assert.Equal(drawn, await page.EvaluateAsync<string>(Draw, Address(".svg", Published(".svg", svg).Bytes!.Value.ToArray())));
        Assert.StartsWith("40 x 20: ", drawn, StringComparison.Ordinal);
    }

    private static Picture Published(string ending, byte[] file)
    {
        var faults = new List<Diagnostic>();
        var picture = Assert.Single(PictureSet.Of([new RawFile("content/sider/bilder/skole" + ending, file)], faults).All);
        Assert.Empty(faults.Select(f => f.Message));
        return picture;
    }

    private static string Address(string ending, byte[] file)
    {
        var kind = ending switch
        {
            ".jpg" => "jpeg",
            ".svg" => "svg+xml",
            _ => ending[1..],
        };
        return $"data:image/{kind};base64,{Convert.ToBase64String(file)}";
    }
}
