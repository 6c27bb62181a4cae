using System.Text.Json;
using Catalogue.Edition;
using Catalogue.Markdown;
using Catalogue.Model;
using Catalogue.Search;

namespace Catalogue.Tests.Search;

/// <summary>The pages that a search offers beside tiltak, over the real registers.</summary>
public class NamedPageTests
{
    private static readonly Katalog Katalog = RealSite.Result.Katalog!;
    private static readonly SiteEdition Edition = new(Katalog, new Dictionary<Source.SourceText, MarkdownBody>(), drafts: false);

    [Fact]
    public void Every_name_of_every_page_leads_to_it()
    {
        var names = NamedPage.Of(Edition).SelectMany(p => p.Names, (page, name) => new { name, page.Path }).ToList();
        using var site = new SiteFolder([.. RealSite.Result.Files.Where(f => f.Path.StartsWith("sok/", StringComparison.Ordinal))]);

        var missed = NodeProgram.Run("pages.test.mjs", JsonSerializer.Serialize(names, JsonSerializerOptions.Web), site.Path);

        Assert.True(names.Count > 600);
        Assert.Empty(JsonSerializer.Deserialize<string[]>(missed)!);
    }

    [Fact]
    public void Every_page_that_is_offered_is_there()
    {
        var files = RealSite.Result.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);

        Assert.All(NamedPage.Of(Edition), page => Assert.Contains(Paths.FileOf(page.Path.Split('#')[0]), files));
    }

    [Theory]
    [InlineData("Raane", "kommuner/rana/")]
    [InlineData("Rana", "regioner/rana/")]
    [InlineData("Tysfjord", "kommuner/hamaroy/")]
    [InlineData("Nordland", "fylker/nordland/")]
    [InlineData("Nordlánnda", "fylker/nordland/")]
    [InlineData("Finmarkku", "fylker/finnmark/")]
    [InlineData("SePU", "uh/sepu/")]
    [InlineData("samisk", "temaer/samisk/")]
    [InlineData("Dekomp", "ordninger/desentralisert/")]
    [InlineData("2024", "ar/2024/")]
    [InlineData("Herøy", "kommuner/heroy-nordland/")]
    public void Names_of_all_registers_are_known(string name, string path) =>
        Assert.Contains(NamedPage.Of(Edition), page => page.Path == path && page.Names.Contains(name));

    [Fact]
    public void As_many_tiltak_as_one_likes_make_the_files_no_larger()
    {
        var pages = NamedPage.Of(Edition);

        Assert.Equal(Bytes(1), Bytes(400));

        long Bytes(int documents) => SearchIndex.Build(SearchCorpus.Documents(documents), new() { Pages = pages }).Files
            .Where(f => f.Path.Contains("/p/", StringComparison.Ordinal))
            .Sum(f => f.Bytes.Length);
    }

    [Fact]
    public void The_files_are_small() =>
        Assert.All(
            RealSite.Result.Files.Where(f => f.Path.StartsWith("sok/", StringComparison.Ordinal) && f.Path.Contains("/p/", StringComparison.Ordinal)),
            file => Assert.InRange(file.Bytes.Length, 1, 2500));
}
