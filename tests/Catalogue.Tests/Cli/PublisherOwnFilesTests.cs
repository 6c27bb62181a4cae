using Catalogue.Cli.Disk;

namespace Catalogue.Tests.Cli;

/// <summary>What people have in the folder of the site is never lost.</summary>
public sealed class PublisherOwnFilesTests : PublisherFixture
{
    [Theory]
    [InlineData("viktig.txt", "mine notater")]
    [InlineData(".katalog", "noe helt annet")]
    [InlineData(".katalog", "katalog 99")]
    [InlineData(".gitignore/fil", "en mappe med det navnet")]
    public void A_folder_that_is_not_ours_is_never_replaced(string file, string text)
    {
        folder.Write($"site/{file}", text);
        Assert.Contains("blir ikke rørt", Refusal("site"), StringComparison.Ordinal);
        Assert.Equal($"{file}: {text}", folder.Tree("site"));
    }

    [Fact]
    public void A_folder_that_someone_filled_during_the_build_is_not_replaced()
    {
        using var publisher = Publisher.Open(folder["site"], Folders);
        folder.Write("site/viktig.txt", "ny");
        Assert.Throws<DiskTroubleException>(() => publisher.Publish(Files(("index.html", "1")), TestContext.Current.CancellationToken));
        Assert.Equal("viktig.txt: ny", folder.Tree("site"));
        Assert.DoesNotContain(Names(), name => name.StartsWith(".site.ny-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ødelagt")]
    public void A_site_whose_marker_was_emptied_or_spoilt_tells_the_way_out(string marker)
    {
        folder.Write("site/.katalog", marker).Write("site/index.html", "1");
        Assert.Contains("et merke (.katalog) som er tomt, ødelagt", Refusal("site"), StringComparison.Ordinal);
        Assert.Contains("slett det som ligger i den, og bygg igjen", Refusal("site"), StringComparison.Ordinal);
        Assert.Contains("index.html: 1", folder.Tree("site"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CNAME", "tiltak.example")]
    [InlineData("a/notater.txt", "mine")]
    [InlineData(".git/HEAD", "ref: x")]
    public void What_someone_has_put_into_a_site_is_told_before_it_is_lost(string file, string text)
    {
        Publish(("index.html", "1"), ("a/index.html", "1"));
        folder.Write($"site/{file}", text);
        Assert.Contains($"ville gått tapt: «{file}». Flytt det ut", Refusal("site"), StringComparison.Ordinal);
        Assert.Contains($"{file}: {text}", folder.Tree("site"), StringComparison.Ordinal);
        File.Delete(folder[$"site/{file}"]);
        Publish(("index.html", "2"));
    }

    [Fact]
    public void A_link_that_someone_has_put_into_a_site_is_told_too()
    {
        Publish(("index.html", "1"));
        Directory.CreateSymbolicLink(folder["site/lenke"], folder["content"]);
        Assert.Contains("«lenke»", Refusal("site"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_files_some_are_named_and_the_others_counted()
    {
        Publish(("index.html", "1"));
        foreach (var number in Enumerable.Range(1, 7))
        {
            folder.Write($"site/n{number}.txt");
        }

        Assert.Contains("«n1.txt», «n2.txt», «n3.txt», «n4.txt», «n5.txt» og 2 til.", Refusal("site"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_file_managers_strew_about_is_in_nobodys_way()
    {
        Publish(("a/index.html", "1"));
        folder.Write("site/.DS_Store").Write("site/a/Thumbs.db");
        Publish(("index.html", "2"));
        Assert.Equal(".katalog: katalog 1\nindex.html: 2", folder.Tree("site"));
    }
}
