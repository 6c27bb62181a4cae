using System.IO.Compression;

namespace Catalogue.BrowserTests;

/// <summary>What a reader has to fetch, compressed as a good host does (brotli), in bytes.</summary>
public class BudgetTests(SiteFixture site)
{
    private const int StyleSheet = 15_000;
    private const int Script = 8_192;
    private const int RareScript = 2_500;
    private const int ScriptOfWords = 2_000;
    private const int ScriptOfSelection = 1_200;
    private const int ScriptOfFinding = 8_192;
    private const int TiltakPage = 40_000;

    [Fact]
    public void The_style_sheet_and_the_search_code_are_small()
    {
        Assert.InRange(Directory.GetFiles(Path.Combine(site.Site, "assets"), "*.css").Sum(Brotli), 1, StyleSheet);
        Assert.InRange(Brotli(Assert.Single(Directory.GetFiles(Path.Combine(site.Site, "assets", "sok")))), 1, Script);
        Assert.InRange(Brotli(Assert.Single(Directory.GetFiles(Path.Combine(site.Site, "assets", "sok", "ord")))), 1, RareScript);
        Assert.InRange(Brotli(Assert.Single(Directory.GetFiles(Path.Combine(site.Site, "assets", "sok", "svar")))), 1, ScriptOfWords);
        Assert.InRange(Brotli(Assert.Single(Directory.GetFiles(Path.Combine(site.Site, "assets", "sok", "utvalg")))), 1, ScriptOfSelection);
        Assert.InRange(Brotli(Assert.Single(Directory.GetFiles(Path.Combine(site.Site, "assets", "samling")))), 1, Script);
        Assert.InRange(Brotli(Assert.Single(Directory.GetFiles(Path.Combine(site.Site, "assets", "samling", "finn")))), 1, ScriptOfFinding);
    }

    [Fact]
    public async Task The_first_visit_to_a_tiltak_page_fetches_little()
    {
        var page = await site.Browser.NewPageAsync();
        var fetched = new List<string>();
        page.Request += (_, request) => fetched.Add(new Uri(request.Url).AbsolutePath);
        await page.GotoAsync(site.Address + "tiltak/lofoten-2024-ntnu-grunnleggende-ferdigheter/");
        await page.CloseAsync();
        Assert.InRange(
            fetched.Sum(path => Brotli(Path.Combine(site.Site, path.EndsWith('/') ? path[1..] + "index.html" : path[1..]))),
            1,
            TiltakPage);
        Assert.DoesNotContain(fetched, path => path.EndsWith(".mjs", StringComparison.Ordinal));
    }

    private static int Brotli(string file)
    {
        using var result = new MemoryStream();
        using (var brotli = new BrotliStream(result, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(File.ReadAllBytes(file));
        }

        return (int)result.Length;
    }
}
