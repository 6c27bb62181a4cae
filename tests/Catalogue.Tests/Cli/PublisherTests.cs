using Catalogue.Cli.Disk;

namespace Catalogue.Tests.Cli;

public sealed class PublisherTests : PublisherFixture
{
    [Fact]
    public void A_site_is_published_with_folders_and_a_marker()
    {
        Publish(("index.html", "hei"), ("tiltak/a/index.html", "a"), ("404.html", "borte"));
        Assert.Equal(".katalog: katalog 1\n404.html: borte\nindex.html: hei\ntiltak/a/index.html: a", folder.Tree("site"));
        Assert.Equal([".site.las", "content", "site", "templates"], Names());
    }

    [Fact]
    public void The_next_site_takes_the_place_of_the_last_one_whole()
    {
        Publish(("index.html", "1"), ("gammel/index.html", "borte"));
        Publish(("index.html", "2"));
        Assert.Equal(".katalog: katalog 1\nindex.html: 2", folder.Tree("site"));
    }

    [Fact]
    public void The_gitignore_that_keeps_the_folder_is_carried_over()
    {
        folder.Write("site/.gitignore", "*");
        Publish(("index.html", "1"));
        Publish(("index.html", "2"));
        Assert.Equal(".gitignore: *\n.katalog: katalog 1\nindex.html: 2", folder.Tree("site"));
    }

    [Theory]
    [InlineData("site", "site/viktig.txt")]
    [InlineData("content/ny/site", "")]
    [InlineData("ny/site", "ny")]
    [InlineData("site", ".site.ny-7/viktig.txt")]
    public void A_refused_publish_leaves_nothing_behind(string output, string file)
    {
        if (file.Length > 0)
        {
            folder.Write(file, "mitt");
        }

        var before = folder.Tree();
        Assert.Throws<DiskTroubleException>(() => Publisher.Open(folder[output], Folders));
        Assert.Equal(before, folder.Tree());
    }

    [Fact]
    public void A_build_that_publishes_nothing_leaves_no_lock_where_there_was_none()
    {
        Open();
        Assert.Equal(["content", "templates"], Names());
        Publish(("index.html", "1"));
        Open();
        Assert.Equal([".site.las", "content", "site", "templates"], Names());
    }

    [Fact]
    public void A_stopped_publish_leaves_the_last_site_and_nothing_else()
    {
        Publish(("index.html", "1"));
        using var publisher = Publisher.Open(folder["site"], Folders);
        Assert.ThrowsAny<OperationCanceledException>(() => publisher.Publish(Files(("index.html", "2")), new CancellationToken(canceled: true)));
        Assert.Equal(".katalog: katalog 1\nindex.html: 1", folder.Tree("site"));
        Assert.Equal([".site.las", "content", "site", "templates"], Names());
    }

    [Fact]
    public async Task A_reader_never_finds_a_page_missing_while_the_site_is_replaced()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "other systems take two renames");
        Publish(("index.html", "0"));
        using var done = new CancellationTokenSource();
        var (page, started) = (folder["site/index.html"], new TaskCompletionSource());
        var reader = Task.Run(
            () =>
            {
                var missing = 0;
                while (!done.IsCancellationRequested)
                {
                    missing += File.Exists(page) ? 0 : 1;
                    started.TrySetResult();
                }

                return missing;
            },
            TestContext.Current.CancellationToken);
        await started.Task;
        for (var round = 1; round <= 100; round++)
        {
            Publish([("index.html", $"{round}"), .. Enumerable.Range(0, 50).Select(i => ($"{i}.html", "x"))]);
        }

        await done.CancelAsync();
        Assert.Equal(0, await reader);
    }

    [Fact]
    public void Mode_bits_that_someone_has_set_are_kept()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no mode bits there");
        Publish(("index.html", "1"), ("a/index.html", "1"));
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        const UnixFileMode shared = mode | UnixFileMode.UserExecute | UnixFileMode.GroupWrite;
        folder.SetMode("site", shared | UnixFileMode.SetGroup);
        folder.SetMode("site/a", shared);
        folder.SetMode("site/a/index.html", mode);
        Publish(("index.html", "2"), ("a/index.html", "2"), ("b/index.html", "2"));
        Assert.Equal(shared | UnixFileMode.SetGroup, folder.ModeOf("site"));
        Assert.Equal(shared, folder.ModeOf("site/a"));
        Assert.Equal(mode, folder.ModeOf("site/a/index.html"));
        Assert.Equal(folder.ModeOf("content"), folder.ModeOf("site/b"));
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/site")]
    [InlineData("templates/assets/ut")]
    [InlineData(".")]
    public void The_sources_are_never_published_over(string output)
    {
        Assert.Contains("--output", Refusal(output), StringComparison.Ordinal);
        Assert.Equal("content/katalog.yml: \ntemplates/side.sbn-html: ", folder.Tree());
    }

    [Fact]
    public void The_root_of_the_file_system_is_refused() =>
        Assert.Contains("roten", Refusal(Path.GetPathRoot(folder.Path)!), StringComparison.Ordinal);

    [Fact]
    public void A_file_in_the_way_is_refused()
    {
        folder.Write("site", "fil");
        Assert.Contains("er en fil", Refusal("site"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_is_a_link_is_refused_and_its_target_is_left_alone()
    {
        folder.Write("ekte/.katalog", "katalog 1");
        Directory.CreateSymbolicLink(folder["site"], folder["ekte"]);
        Assert.Contains("symbolsk lenke", Refusal("site"), StringComparison.Ordinal);
        Assert.Equal(".katalog: katalog 1", folder.Tree("ekte"));
    }

    [Fact]
    public void Below_a_linked_folder_the_site_is_published_where_the_link_leads()
    {
        folder.Write("ekte/annet.txt", "x");
        Directory.CreateSymbolicLink(folder["lenke"], "ekte");
        Publish("lenke/site", ("index.html", "1"));
        Assert.Equal([".site.las", "annet.txt", "site"], Names("ekte"));
        Assert.Equal("ekte", new DirectoryInfo(folder["lenke"]).LinkTarget);
    }

    [Fact]
    public void A_link_that_leads_into_the_sources_is_seen_through()
    {
        Directory.CreateSymbolicLink(folder["lenke"], folder["content"]);
        Assert.Contains("kilden", Refusal("lenke/site"), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_in_a_circle_are_told()
    {
        Directory.CreateSymbolicLink(folder["a"], folder["b"]);
        Directory.CreateSymbolicLink(folder["b"], folder["a"]);
        Assert.Contains("i ring", Refusal("a/site"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_told_without_a_trace()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "/proc is not writable for anybody");
        Assert.StartsWith("kan ikke publisere til «/proc/katalog/site»: ", Refusal("/proc/katalog/site"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_is_told_and_leaves_the_last_site()
    {
        Directory.CreateDirectory(folder["disk"]);
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", "size=256k", "katalog", folder["disk"]) == 0,
            "needs a disk of its own");
        try
        {
            Publish("disk/site", ("index.html", "1"));
            var large = Enumerable.Range(0, 400).Select(i => ($"{i}.html", new string('x', 5000))).ToArray();
            Assert.Contains(
                "disken er full",
                Assert.Throws<DiskTroubleException>(() => Publish("disk/site", large)).Message,
                StringComparison.Ordinal);
            Assert.Equal(".katalog: katalog 1\nindex.html: 1", folder.Tree("disk/site"));
            Assert.Equal([".site.las", "site"], Names("disk"));
        }
        finally
        {
            Run("umount", folder["disk"]);
        }
    }

    [Theory]
    [InlineData("../ute.html")]
    [InlineData("a/../../ute.html")]
    [InlineData("/etc/ute.html")]
    [InlineData("a//b.html")]
    [InlineData("a/./b.html")]
    [InlineData("a\\b.html")]
    [InlineData("C:/b.html")]
    [InlineData("a\0b.html")]
    [InlineData("mappe/")]
    [InlineData("")]
    [InlineData(".katalog")]
    [InlineData("b.html/c.html")]
    [InlineData("b.html")]
    public void An_unsafe_path_is_our_fault_and_nothing_is_written(string path)
    {
        Publish(("index.html", "1"));
        Assert.Throws<InvalidOperationException>(() => Publish(("b.html", "2"), (path, "2")));
        Assert.Equal(".katalog: katalog 1\nindex.html: 1", folder.Tree("site"));
        Assert.Equal([".site.las", "content", "site", "templates"], Names());
    }

    [Fact]
    public void Two_publishes_at_once_are_told_apart()
    {
        using (Publisher.Open(folder["site"], Folders))
        {
            Assert.Contains("en annen bygging", Refusal("site"), StringComparison.Ordinal);
        }

        Publish(("index.html", "1"));
    }
}
