using Catalogue.Cli.Disk;

namespace Catalogue.Tests.Cli;

/// <summary>A site's folder that something is mounted on, as a container's volume is: it cannot be renamed, and is filled.</summary>
public sealed class MountedSiteTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly bool isMounted;

    public MountedSiteTests()
    {
        folder.Write("content/katalog.yml").Write("templates/side.sbn-html");
        Directory.CreateDirectory(folder["site"]);
        isMounted = OperatingSystem.IsLinux() && PublisherFixture.Run("mount", "-t", "tmpfs", "-o", "mode=2750", "katalog", folder["site"]) == 0;
        Assert.SkipUnless(isMounted, "needs the right to mount");
    }

    [Fact]
    public void The_site_is_published_inside_the_folder_and_replaced_there()
    {
        Publish(("index.html", "1"), ("gammel/a/index.html", "1"), ("blir/mappe", "1"), ("blir-side/x", "1"));
        Publish(("index.html", "2"), ("ny/index.html", "2"), ("blir/mappe/index.html", "2"), ("blir-side", "2"));
        Assert.Equal(
            ".katalog: katalog 1\n.site.las: Hindrer at to bygginger publiserer til site/ samtidig.\nblir-side: 2\nblir/mappe/index.html: "
                + "2\nindex.html: 2\nny/index.html: 2",
            folder.Tree("site"));
        Assert.False(Directory.Exists(folder["site/gammel"]));
        Assert.Equal(
            ["content", "site", "templates"],
            Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_folder_and_its_files_keep_their_mode_bits()
    {
        Publish(("index.html", "1"));
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;
        folder.SetMode("site/index.html", mode);
        Publish(("index.html", "2"));
        Assert.Equal(mode, folder.ModeOf("site/index.html"));
        Assert.Equal("2750", Convert.ToString((int)folder.ModeOf("site"), 8));
    }

    [Fact]
    public void What_the_file_system_keeps_there_is_let_be_and_what_people_do_is_told()
    {
        Directory.CreateDirectory(folder["site/lost+found"]);
        Publish(("index.html", "1"));
        Publish(("index.html", "2"));
        Assert.True(Directory.Exists(folder["site/lost+found"]));
        folder.Write("site/CNAME", "tiltak.example");
        Assert.Contains("«CNAME»", Assert.Throws<DiskTroubleException>(() => Publish(("index.html", "3"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_volume_leaves_the_last_site()
    {
        Publish(("index.html", "1"));
        PublisherFixture.Run("mount", "-o", "remount,size=256k", folder["site"]);
        var large = Enumerable.Range(0, 400).Select(i => ($"{i}.html", new string('x', 5000))).ToArray();
        Assert.Contains("disken er full", Assert.Throws<DiskTroubleException>(() => Publish(large)).Message, StringComparison.Ordinal);
        Assert.Equal("1", File.ReadAllText(folder["site/index.html"]));
        Assert.Empty(Directory.EnumerateDirectories(folder["site"]));
    }

    [Fact]
    public void One_that_died_while_it_filled_the_folder_is_put_right_by_the_next()
    {
        Publish(("index.html", "1"), ("gammel.html", "1"));
        var publisher = Publisher.Open(folder["site"], Folders);
        publisher.WriteNew(PublisherFixture.Files(("index.html", "2"), ("ny.html", "2")), TestContext.Current.CancellationToken);
        File.Delete(Path.Combine(publisher.Paths.New, "index.html"));
        Assert.Throws<FileNotFoundException>(() => FixedSite.Fill(publisher.Paths, PublisherFixture.Files(("index.html", "2"), ("ny.html", "2"))));
        publisher.Dispose();
        Publish(("index.html", "3"));
        Assert.Equal(["index.html"], Directory.EnumerateFiles(folder["site"], "*.html").Select(path => Path.GetFileName(path)));
        Assert.Empty(Directory.EnumerateDirectories(folder["site"]));
    }

    [Fact]
    public void A_mount_that_is_known_by_nothing_but_the_systems_refusal_is_published_into_too()
    {
        using var publisher = Publisher.Open(folder["site"], Folders);
        Assert.True(publisher.Paths.IsFixed);
        Directory.CreateDirectory(folder["ny"]);
        Assert.Equal(ExchangeOutcome.Fixed, FolderExchange.Try(folder["ny"], folder["site"]));
    }

    public void Dispose()
    {
        if (isMounted)
        {
            PublisherFixture.Run("umount", folder["site"]);
        }

        folder.Dispose();
    }

    private SourceFolders Folders => new(folder["content"], folder["templates"]);

    private void Publish(params (string Path, string Text)[] files)
    {
        using var publisher = Publisher.Open(folder["site"], Folders);
        publisher.Publish(PublisherFixture.Files(files));
    }
}
