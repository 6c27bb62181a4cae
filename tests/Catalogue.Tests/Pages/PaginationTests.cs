using System.Collections.Immutable;
using Catalogue.Edition.Views;
using Catalogue.Markdown;
using Catalogue.Pages;

namespace Catalogue.Tests.Pages;

public class PaginationTests
{
    private static ImmutableArray<Kort> Cards(int count) => [.. Enumerable.Range(0, count).Select(i => new Kort($"t{i}", $"tiltak/t{i}/", "", []))];

    [Fact]
    public void A_list_of_fifty_has_one_page_and_no_numbers()
    {
        var (path, _, liste) = Assert.Single(Pagination.Split("x/", "X", Cards(50), card => card));
        Assert.Equal("x/", path);
        Assert.Empty(liste().Sider);
        Assert.Equal(50, liste().Kort.Length);
    }

    [Fact]
    public void An_empty_list_still_has_a_page() =>
        Assert.Equal(0, Assert.Single(Pagination.Split("x/", "X", Cards(0), card => card)).Liste().Antall);

    [Fact]
    public void A_long_list_is_split_with_links_to_its_neighbours()
    {
        var pages = Pagination.Split("x/", "X", Cards(501), card => card).Select(p => (p.Path, Liste: p.Liste())).ToList();
        Assert.Equal(11, pages.Count);
        Assert.Equal("x/side-6/", pages[5].Path);
        Assert.Equal(["1", "…", "5", "6", "7", "…", "11"], pages[5].Liste.Sider.Select(s => s.Tekst));
        Assert.Equal("6", pages[5].Liste.Sider.Single(s => s.Aktiv).Tekst);
        Assert.Equal("x/side-5/", pages[5].Liste.Forrige);
        Assert.Equal("x/", pages[1].Liste.Forrige);
        Assert.Null(pages[10].Liste.Neste);
        Assert.Equal(501, pages.Sum(p => p.Liste.Kort.Length));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("om/", "../")]
    [InlineData("tiltak/x/side-2/", "../../../")]
    [InlineData("404.html", "")]
    public void The_way_to_the_root_follows_from_the_path(string path, string root) => Assert.Equal(root, SitePaths.RootFrom(path));
}
