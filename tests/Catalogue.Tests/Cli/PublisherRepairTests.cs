using Catalogue.Cli.Disk;

namespace Catalogue.Tests.Cli;

/// <summary>What a publish that died has left is put right by the next.</summary>
public sealed class PublisherRepairTests : PublisherFixture
{
    [Fact]
    public void A_site_that_was_taken_aside_and_not_replaced_comes_back()
    {
        Publish(("index.html", "1"));
        DieBetweenTheRenames();
        folder.Write(".site.ny-123/.katalog", "katalog 1").Write(".site.ny-123/index.html", "halv");
        Open();
        Assert.Equal(".katalog: katalog 1\nindex.html: 1", folder.Tree("site"));
        Assert.Equal([".site.las", "content", "site", "templates"], Names());
        Publish(("index.html", "2"));
        Assert.Equal(".katalog: katalog 1\nindex.html: 2", folder.Tree("site"));
    }

    [Fact]
    public void A_site_taken_aside_comes_back_also_when_git_has_restored_the_empty_folder()
    {
        folder.Write("site/.gitignore", "*");
        Publish(("index.html", "1"));
        DieBetweenTheRenames();
        folder.Write("site/.gitignore", "*");
        Open();
        Assert.Equal(".gitignore: *\n.katalog: katalog 1\nindex.html: 1", folder.Tree("site"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("site/.gitignore")]
    [InlineData("site/.katalog")]
    public void A_site_that_git_has_checked_out_beside_does_not_come_in(string file)
    {
        folder.Write(".site.gammel/.katalog", "katalog 1").Write(".site.gammel/index.html", "fremmed");
        if (file.Length > 0)
        {
            folder.Write(file);
        }

        Assert.Contains("ligger i veien", Refusal("site"), StringComparison.Ordinal);
        Assert.DoesNotContain("fremmed", folder.Tree("site"), StringComparison.Ordinal);
        Assert.Equal(".katalog: katalog 1\nindex.html: fremmed", folder.Tree(".site.gammel"));
    }

    [Fact]
    public void An_old_site_that_was_not_removed_is_removed()
    {
        Publish(("index.html", "2"));
        folder.Write(".site.gammel/.katalog", "katalog 1").Write(".site.gammel/index.html", "1");
        Open();
        Assert.Equal(".katalog: katalog 1\nindex.html: 2", folder.Tree("site"));
        Assert.Equal([".site.las", "content", "site", "templates"], Names());
    }

    [Fact]
    public void A_new_site_whose_marker_was_never_written_out_is_removed()
    {
        folder.Write(".site.ny-1/.katalog");
        Directory.CreateDirectory(folder[".site.ny-2"]);
        Open();
        Assert.Equal(["content", "templates"], Names());
    }

    [Theory]
    [InlineData(".site.gammel")]
    [InlineData(".site.ny-7")]
    public void A_folder_with_such_a_name_that_is_not_ours_is_left_alone(string name)
    {
        folder.Write($"{name}/viktig.txt", "mitt");
        Assert.Contains("ligger i veien", Refusal("site"), StringComparison.Ordinal);
        Assert.Equal("viktig.txt: mitt", folder.Tree(name));
    }

    [Fact]
    public void Folders_with_like_names_are_not_touched()
    {
        folder.Write(".site.ny-notater/viktig.txt", "mitt").Write(".site2.ny-7/viktig.txt", "mitt");
        Publish(("index.html", "1"));
        Assert.Equal("viktig.txt: mitt", folder.Tree(".site.ny-notater"));
        Assert.Equal("viktig.txt: mitt", folder.Tree(".site2.ny-7"));
    }

    [Fact]
    public void When_the_new_site_cannot_come_in_the_old_one_goes_back()
    {
        Publish(("index.html", "1"));
        using var publisher = Publisher.Open(folder["site"], Folders);
        publisher.MoveOldAside();
        Assert.Equal("(mangler)", folder.Tree("site"));
        Assert.ThrowsAny<IOException>(publisher.MoveNewIn);
        Assert.Equal(".katalog: katalog 1\nindex.html: 1", folder.Tree("site"));
    }

    private void DieBetweenTheRenames()
    {
        using var publisher = Publisher.Open(folder["site"], Folders);
        publisher.MoveOldAside();
    }
}
