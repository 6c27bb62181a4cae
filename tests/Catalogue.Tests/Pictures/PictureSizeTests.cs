using Catalogue.Pictures;
using Catalogue.Source;

namespace Catalogue.Tests.Pictures;

public class PictureSizeTests
{
    // Only the heads: what follows is not read.
    private const string Png = "89504E470D0A1A0A0000000D49484452000003C00000017208020000000000";
    private const string Lossy = "52494646240000005745425056503820180000003001009D012AC003720102003425A400";
    private const string Lossless = "524946461A000000574542505650384C0D0000002FBF435C00100F11FD0F4444FF03";
    private const string Extended = "524946460000000057454250565038580A00000010000000BF0300710100";
    private const string Jpeg = "FFD8FFE000104A46494600010100000100010000FFC000110801720 3C003012200021101031101";

    [Theory]
    [InlineData(Png)]
    [InlineData(Lossy)]
    [InlineData(Lossless)]
    [InlineData(Extended)]
    [InlineData(Jpeg)]
    public void The_head_of_a_picture_tells_its_size(string hex) => Assert.Equal(new PictureSize(960, 370), PictureSize.Of(Bytes(hex)));

    [Theory]
    [InlineData("")]
    [InlineData("89504E47")]
    [InlineData("3C7376672077696474683D2231303022206865696768743D2231303022 3E3C2F7376673E")]
    [InlineData("FFD8FFE0FFFF4A46494600010100000100010000FFC000110801720 3C003012200021101031101")]
    [InlineData("89504E470D0A1A0A0000000D49484452000000000000000008020000000000")]
    public void What_is_no_whole_picture_has_no_size(string hex) => Assert.Null(PictureSize.Of(Bytes(hex)));

    [Fact]
    public void A_picture_beside_a_text_keeps_its_place_on_the_page_and_waits_until_it_is_near()
    {
        var html = Html(Site("![Skjermbilde av en tiltaksside](bilder/lenke.png)"));

        Assert.Contains(
            "<img src=\"../medier/sider/bilder/lenke.png\" loading=\"lazy\" width=\"16\" height=\"8\" alt=\"Skjermbilde av en tiltaksside\" />",
            html,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_picture_is_told_at_its_place_with_the_one_that_was_meant()
    {
        var fault = Assert.Single(Site("Se:\n\n![En lenke](bilder/lenkr.png)").Check(), f => f.Rule.Code == "TK601");

        Assert.Equal("TK601 content/sider/hjelp.md:9:13 bildet «content/sider/bilder/lenkr.png» finnes ikke", TestSite.Show(fault));
        Assert.Equal("Mente du «content/sider/bilder/lenke.png»?", fault.Help);
    }

    private static TestSite Site(string text) => TestSite.Base()
        .With("content/sider/hjelp.md", $"---\ntittel: Hjelp\ningress: Slik får du hjelp.\nrekkefolge: 5\n---\n\n{text}\n")
        .With(new RawFile("content/sider/bilder/lenke.png", SamplePictures.Png));

    private static string Html(TestSite site) =>
        System.Text.Encoding.UTF8.GetString(site.Build().Files.Single(f => f.Path == "hjelp/index.html").Bytes.Span);

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
}
