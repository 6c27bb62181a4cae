using System.Diagnostics;
using System.Text;
using Catalogue.Cli.Disk;
using Catalogue.Source;

namespace Catalogue.Tests.Cli;

public sealed class SourceLoaderTests : IDisposable
{
    private readonly TempFolder folder = new();

    public SourceLoaderTests() => folder.Write("c/katalog.yml", "tittel: X").Write("t/side.sbn-html", "<p>");

    private SourceFolders Folders => new(folder["c"], folder["t"]);

    [Fact]
    public void Files_are_sorted_into_content_templates_and_assets_under_fixed_names()
    {
        folder.Write("c/pakker/p/pakke.md", "a").Write("c/pakker/p/bilde.png").Write("c/notat.txt").Write("t/deler/kort.sbn-html", "k")
            .Write("t/assets/ikoner/kart.svg").Write("t/assets/kart.png").Write("t/readme.md").Write("t/assets/kart.ts");
        var sources = Load();
        Assert.Equal(["content/katalog.yml", "content/notat.txt", "content/pakker/p/pakke.md"], Paths(sources.Content));
        Assert.Equal(["templates/deler/kort.sbn-html", "templates/side.sbn-html"], Paths(sources.Templates));
        Assert.Equal(["content/pakker/p/bilde.png", "templates/assets/ikoner/kart.svg", "templates/assets/kart.png"], Paths(sources.Assets));
        Assert.Equal("tittel: X", Encoding.UTF8.GetString(sources.Content[0].Bytes.Span));
        Assert.Equal(9, sources.Content[0].Size);
    }

    [Fact]
    public void Files_come_in_ordinal_order_whatever_the_disk_says()
    {
        foreach (var name in new[] { "b", "Å", "a-b", "a", "Z", "a/c", "ø" })
        {
            folder.Write($"c/{name}.md");
        }

        Assert.Equal(
            [
                "content/Z.md", "content/a-b.md", "content/a.md", "content/a/c.md", "content/b.md", "content/katalog.yml", "content/Å.md",
                "content/ø.md",
            ],
            Paths(Load().Content));
    }

    [Fact]
    public void Dot_files_dot_folders_and_node_modules_are_seen_in_the_content_alone()
    {
        folder.Write("c/.skjult.md").Write("c/.mappe/x.md").Write("c/.git/x.md").Write("t/node_modules/a/x.sbn-html").Write("t/.gammel/x.sbn-html");
        folder.Write("c/.DS_Store").Write("c/sider/Thumbs.db").Write("c/sider/.gitkeep").Write("c/desktop.ini");
        Assert.Equal(["content/.mappe/x.md", "content/.skjult.md", "content/katalog.yml"], Paths(Load().Content));
        Assert.Equal(["templates/side.sbn-html"], Paths(Load().Templates));
    }

    [Fact]
    public void A_text_above_a_megabyte_is_given_by_its_size_only()
    {
        folder.Write("c/stor.md", new string('x', (1 << 20) + 1)).Write("c/nesten.md", new string('x', 1 << 20));
        var (nearly, large) = (Load().Content[1], Load().Content[2]);
        Assert.Equal((0, (1 << 20) + 1L), (large.Bytes.Length, large.Size));
        Assert.Equal(1 << 20, nearly.Bytes.Length);
    }

    [Theory]
    [InlineData(3L << 30)]
    [InlineData(1L << 30)]
    [InlineData((5L << 20) + 1)]
    public void A_picture_above_five_megabytes_is_given_by_its_size_only(long size)
    {
        using (var file = File.Create(folder["c/stort.png"]))
        {
            file.SetLength(size);
        }

        var picture = Assert.Single(Load().Assets);
        Assert.Equal((0, size), (picture.Bytes.Length, picture.Size));
    }

    [Fact]
    public void A_folder_with_more_than_the_program_is_made_for_is_refused_by_its_numbers()
    {
        var many = Enumerable.Range(0, 200_001).Select(i => new FoundFile($"{i}", $"{i}", 1)).ToList();
        Assert.Equal("mappen «content» har 200\u00A0001 filer, og programmet leser høyst 200\u00A0000.", Refusal(many));

        var large = Enumerable.Range(0, 3000).Select(i => new FoundFile($"{i}", $"{i}", 1 << 20)).ToList();
        Assert.Equal("filene i mappen «content» er på 3\u00A0000 MB til sammen, og programmet leser høyst 2\u00A0048 MB.", Refusal(large));

        FolderLimit.Check("content", [new FoundFile("a", "a", 3L << 30)], 1 << 20);

        static string Refusal(List<FoundFile> files) =>
            Assert.Throws<DiskTroubleException>(() => FolderLimit.Check("content", files, 1 << 20)).Message;
    }

    [Fact]
    public void Npm_files_that_a_stylesheet_imports_are_loaded_with_it()
    {
        WithEsbuild();
        folder.Write("t/assets/stil.css", """
            @layer ds;
            @import "@digdir/designsystemet-css/button.css" layer(ds);
              @import url('@digdir/designsystemet-css/theme/tema.css');
            @import "stil/eget.css";
            """).Write("t/assets/stil/eget.css", "b{}").Write("t/node_modules/@digdir/designsystemet-css/button.css", "b").Write("t/node_modules/@digdir/designsystemet-css/theme/tema.css", "t")
            .Write("t/node_modules/@digdir/designsystemet-css/ubrukt.css");
        Assert.Equal(
            [
                "templates/assets/stil.css",
                "templates/node_modules/@digdir/designsystemet-css/button.css",
                "templates/node_modules/@digdir/designsystemet-css/theme/tema.css",
            ],
            Paths(Load().Assets));
    }

    [Fact]
    public void An_npm_file_that_is_missing_is_told_with_the_remedy()
    {
        WithEsbuild();
        folder.Write("t/assets/stil.css", "@import \"@digdir/designsystemet-css/button.css\";");
        var trouble = Assert.Throws<DiskTroubleException>(Load).Message;
        Assert.Contains("designsystemet-css/button.css", trouble, StringComparison.Ordinal);
        Assert.Contains("dotnet build", trouble, StringComparison.Ordinal);
    }

    [Fact]
    public void An_import_cannot_climb_out_of_node_modules()
    {
        WithEsbuild();
        folder.Write("t/assets/stil.css", "@import \"@x/../../../hemmelig.css\";").Write("hemmelig.css", "h");
        Assert.Equal(["templates/assets/stil.css"], Paths(Load().Assets));
    }

    [Fact]
    public void Links_are_told_and_not_followed_wherever_they_lead()
    {
        folder.Write("ute/hemmelig.md").Write("c/a.md", "innhold").Write("andre/p/pakke.md");
        File.CreateSymbolicLink(folder["c/ut.md"], folder["ute/hemmelig.md"]);
        File.CreateSymbolicLink(folder["c/inn.md"], "a.md");
        File.CreateSymbolicLink(folder["c/brutt.md"], "finnes-ikke.md");
        File.CreateSymbolicLink(folder["c/ring.md"], "ring.md");
        Directory.CreateSymbolicLink(folder["c/utmappe"], folder["ute"]);
        Directory.CreateSymbolicLink(folder["c/løkke"], folder["c"]);
        File.CreateSymbolicLink(folder["c/omvei.md"], "utmappe/hemmelig.md");
        Directory.CreateSymbolicLink(folder["c/pakker"], folder["andre"]);
        Assert.Equal(["content/a.md", "content/katalog.yml"], Paths(Load().Content));
        Assert.Equal(
            [
                "content/brutt.md", "content/inn.md", "content/løkke", "content/omvei.md", "content/pakker", "content/ring.md", "content/ut.md",
                "content/utmappe",
            ],
            Load().Refused.Select(r => r.Path));
        Assert.Equal(
            ["content/løkke", "content/pakker", "content/utmappe"],
            Load().Refused.Where(r => r.Why == Refusal.LinkToFolder).Select(r => r.Path));
    }

    [Fact]
    public void The_folder_itself_may_be_a_link()
    {
        Directory.CreateSymbolicLink(folder["lenke"], folder["c"]);
        Assert.Equal(
            ["content/katalog.yml"],
            Paths(SourceLoader.Load(new(folder["lenke"], folder["t"]), TestContext.Current.CancellationToken).Content));
    }

    [Theory]
    [InlineData("HEAD", "objects/ab/cd", "refs/heads/main", "config")]
    [InlineData("HEAD", "commondir")]
    [InlineData("head", "Objects/x")]
    public void A_folder_that_git_would_take_for_a_repository_is_told(params string[] files)
    {
        foreach (var place in new[] { "c/", "c/sider/", "t/", "t/deler/a/" })
        {
            Array.ForEach(files, file => folder.Write(place + file));
        }

        Assert.Equal(
            new[]
            {
                $"content/{files[0]}",
                $"content/sider/{files[0]}",
                $"templates/{files[0]}",
                $"templates/deler/a/{files[0]}",
            }.Order(StringComparer.Ordinal),
            Load().Refused.Where(r => r.Why == Refusal.GitRepository).Select(r => r.Path));
    }

    [Fact]
    public void A_folder_with_some_such_names_is_not()
    {
        folder.Write("c/sider/HEAD").Write("c/objects/a.md").Write("c/refs/HEAD.md").Write("t/node_modules/HEAD").Write("t/node_modules/refs/x");
        Assert.Empty(Load().Refused);
    }

    [Fact]
    public async Task A_named_pipe_does_not_stop_the_build()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "mkfifo");
        Process.Start("mkfifo", folder["c/pipe.md"]).WaitForExit();
        var load = Task.Run(Load, TestContext.Current.CancellationToken);
        Assert.Equal(2, (await load.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken)).Content.Length);
    }

    [Fact]
    public void A_missing_folder_is_told_with_its_option()
    {
        var trouble = Assert.Throws<DiskTroubleException>(() =>
            SourceLoader.Load(new(folder["finnes-ikke"], folder["t"]), TestContext.Current.CancellationToken));
        Assert.Contains("--content", trouble.Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private void WithEsbuild() => NpmPackages.CopyEsbuild(folder["t"]);

    private Sources Load() => SourceLoader.Load(Folders);

    private static IEnumerable<string> Paths(IEnumerable<RawFile> files) => files.Select(file => file.Path);
}
