using Catalogue.Model;

namespace Catalogue.Tests.Model;

public class SimilarityTests
{
    [Fact]
    public void Of_the_real_tiltak_none_resembles_itself_and_the_most_similar_comes_first()
    {
        var tiltak = RealSite.Result.Katalog!.Tiltak;
        var similarity = new Similarity(tiltak);
        Assert.All(tiltak, t =>
        {
            var similar = similarity.To(t, 5, least: 0);
            Assert.Equal(5, similar.Length);
            Assert.DoesNotContain(similar, s => s.Tiltak == t);
            Assert.Equal(similar.OrderByDescending(s => s.Share), similar);
            Assert.All(similar, s => Assert.InRange(s.Share, 0, 1));
        });
    }

    [Fact]
    public void Likeness_goes_both_ways_and_the_order_of_the_catalogue_does_not_matter()
    {
        var tiltak = RealSite.Result.Katalog!.Tiltak;
        var (one, other) = (new Similarity(tiltak), new Similarity([.. tiltak.Reverse()]));
        var shares = tiltak.SelectMany(t => one.To(t, tiltak.Length, least: 0), (t, s) => (From: t.Id, To: s.Tiltak.Id, s.Share))
            .ToDictionary(s => (s.From, s.To), s => s.Share);
        Assert.All(shares, s => Assert.Equal(s.Value, shares[(s.Key.To, s.Key.From)], 9));
        Assert.All(tiltak, t => Assert.Equal(one.To(t, 3).Select(s => s.Tiltak.Id), other.To(t, 3).Select(s => s.Tiltak.Id)));
    }

    [Fact]
    public void The_two_plans_for_follow_up_in_one_kommune_are_known_as_related()
    {
        var katalog = RealSite.Result.Katalog!;
        var similar = new Similarity(katalog.Tiltak).To(katalog.FindTiltak("hemnes-laeringsmiljo-oppfolging")!, 1);
        Assert.Equal("hemnes-begynneropplaering-oppfolging", Assert.Single(similar).Tiltak.Id);
    }

    [Fact]
    public void A_copy_is_wholly_alike_and_a_withdrawn_one_is_left_out()
    {
        var text = BaseSite.Text.Split("-- content/pakker/eksempel/tiltak-a.md --\n")[1];
        var katalog = TestSite.Base()
            .With("content/pakker/eksempel/b.md", text)
            .With("content/pakker/eksempel/c.md", text.Replace("status: meldt", "status: trukket", StringComparison.Ordinal))
            .Link();
        var similar = Assert.Single(new Similarity(katalog.Tiltak).To(katalog.FindTiltak("tiltak-a")!, 5));
        Assert.Equal("b", similar.Tiltak.Id);
        Assert.Equal((1.0, 1.0), (Math.Round(similar.Share, 9), similar.SameText));
    }
}
