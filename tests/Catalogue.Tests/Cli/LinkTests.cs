using System.Text.Json;

namespace Catalogue.Tests.Cli;

/// <summary>Links in what strangers send in: none is followed, whatever reads or writes.</summary>
public sealed class LinkTests : IDisposable
{
    private const string Secret = "hemmelig-innhold-utenfor";
    private const string Sammendrag = "Lærerne på småtrinnet møtes seks ganger i året og prøver ut høytlesing i egen klasse mellom samlingene.";
    private readonly TempFolder folder = new();

    public LinkTests()
    {
        foreach (var file in TestSite.Base().ToSources().Content)
        {
            folder.Write("arbeid/" + file.Path, System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
        }

        folder.Write("utenfor/hemmelig.md", Secret).Write("utenfor/bilde.webp", Secret).Write("utenfor/TK301.md", "## Hva regelen sier\n\n" + Secret);
    }

    [Theory]
    [InlineData("content/sider/bilder", "utenfor")]
    [InlineData("content/uh/bilde.webp", "utenfor/bilde.webp")]
    [InlineData("content/temaer/inn.md", "arbeid/content/temaer/ledelse.md")]
    [InlineData("content/temaer/brutt.md", "finnes-ikke")]
    [InlineData("content/temaer/notat.txt", "utenfor/hemmelig.md")]
    [InlineData("content/ring", "arbeid/content")]
    [InlineData("content/regler", "utenfor")]
    public void A_link_in_the_content_is_a_fault_and_nothing_of_it_is_published(string link, string target)
    {
        Link(link, target);

        var run = Run("build", "--templates", Repository.Templates);

        Assert.Equal(1, run.Code);
        Assert.Contains(
            $"feil[TK113]: {(Directory.Exists(folder[target]) ? "mappa" : "fila")} er en symbolsk lenke",
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains($"--> {link}", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, run.Output + run.Error + folder.Tree("arbeid/site"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_section_may_not_be_a_link_either()
    {
        Directory.Move(folder["arbeid/content/temaer"], folder["utenfor/temaer"]);
        Link("content/temaer", "utenfor/temaer");

        var run = Run("check", "--templates", Repository.Templates);

        Assert.Equal(1, run.Code);
        Assert.Contains("--> content/temaer", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("templates/assets/hemmelig.txt", "utenfor/hemmelig.md")]
    [InlineData("templates/assets/mer", "utenfor")]
    [InlineData("templates/deler/kort.sbn-html", "utenfor/hemmelig.md")]
    [InlineData("templates/assets/ikon.svg", "utenfor/hemmelig.md")]
    public void A_link_among_the_templates_is_a_fault_and_nothing_of_it_is_published(string link, string target)
    {
        CopyTemplates();
        folder.Write("utenfor/hemmelig.txt", Secret);
        File.Delete(folder["arbeid/" + link]);
        Link(link, target);

        var run = Run("build");

        Assert.Equal(1, run.Code);
        Assert.Contains($"--> {link}", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, run.Output + run.Error + folder.Tree("arbeid/site"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("templates/assets")]
    [InlineData("templates/node_modules")]
    [InlineData("templates/node_modules/@esbuild")]
    [InlineData("templates/node_modules/@digdir")]
    public void Nor_may_the_folders_that_scripts_and_styles_come_from_be_links(string link)
    {
        CopyTemplates();
        Directory.Move(folder["arbeid/" + link], folder["utenfor/flyttet"]);
        Link(link, "utenfor/flyttet");

        var run = Run("build");

        Assert.NotEqual(0, run.Code);
        Assert.Contains("symbolsk lenke", run.Output + run.Error, StringComparison.Ordinal);
        Assert.Equal("(mangler)", folder.Tree("arbeid/site"));
    }

    [Fact]
    public void A_rule_page_that_is_a_link_is_shown_by_nothing()
    {
        Directory.CreateDirectory(folder["arbeid/content/regler"]);
        Link("content/regler/TK301.md", "utenfor/TK301.md");
        folder.Write("arbeid/content/temaer/ny.md", "---\nnavn: Ny\nukjent: x\n---\n");

        var explained = Run("explain", "TK301");
        var report = Run("check", "--templates", Repository.Templates, "--format", "sarif");

        Assert.Equal(2, explained.Code);
        Assert.Contains("symbolsk lenke", explained.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, explained.Output + report.Output, StringComparison.Ordinal);
        Assert.Contains("TK113", JsonDocument.Parse(report.Output).RootElement.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nor_is_one_below_a_linked_section()
    {
        Link("content/regler", "utenfor");

        Assert.DoesNotContain(Secret, Run("explain", "TK301").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_keeps_the_site_in_git_is_not_copied_from_elsewhere()
    {
        folder.Write("arbeid/site/.katalog", "katalog 1\n");
        Link("site/.gitignore", "utenfor/hemmelig.md");

        var run = Run("build", "--templates", Repository.Templates);

        Assert.True(run.Code == 0, run.Error);
        Assert.DoesNotContain(Secret, folder.Tree("arbeid/site"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_site_whose_gitignore_is_a_link_is_not_ours_to_replace()
    {
        Directory.CreateDirectory(folder["arbeid/site"]);
        Link("site/.gitignore", "utenfor/hemmelig.md");

        Assert.Equal(2, Run("build", "--templates", Repository.Templates).Code);
        Assert.Equal(Secret, File.ReadAllText(folder["utenfor/hemmelig.md"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("viktig")]
    public void A_lock_that_is_a_link_is_not_written_through(string text)
    {
        folder.Write("utenfor/fil", text);
        Link(".site.las", "utenfor/fil");

        var run = Run("build", "--templates", Repository.Templates);

        Assert.Equal(2, run.Code);
        Assert.Contains(".site.las", run.Error, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(folder["utenfor/fil"]));
    }

    [Fact]
    public void A_lock_that_leads_nowhere_makes_no_file_there()
    {
        Link(".site.las", "utenfor/ny-fil");

        Assert.Equal(2, Run("build", "--templates", Repository.Templates).Code);
        Assert.False(File.Exists(folder["utenfor/ny-fil"]));
    }

    [Theory]
    [InlineData(".site.gammel")]
    [InlineData(".site.ny-1")]
    [InlineData(".site.ny-99999")]
    public void A_link_where_a_site_is_put_aside_or_written_is_not_followed(string name)
    {
        folder.Write("utenfor/side/.katalog", "katalog 1\n").Write("utenfor/side/viktig.txt", "mitt");
        Link(name, "utenfor/side");

        Assert.Equal(2, Run("build", "--templates", Repository.Templates).Code);
        Assert.Equal(".katalog: katalog 1\nviktig.txt: mitt", folder.Tree("utenfor/side"));
    }

    [Fact]
    public void A_site_put_aside_that_came_with_the_proposal_never_becomes_the_site()
    {
        folder.Write("arbeid/.site.gammel/.katalog", "katalog 1\n")
            .Write("arbeid/.site.gammel/index.html", Secret)
            .Write("arbeid/site/.gitignore", "*\n");
        folder.Write("arbeid/content/temaer/feil.md", "uten felter");

        var run = Run("build", "--templates", Repository.Templates);

        Assert.NotEqual(0, run.Code);
        Assert.DoesNotContain(Secret, folder.Tree("arbeid/site"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_is_not_written_through_a_link()
    {
        Git("init", "--quiet", "--initial-branch", "main");
        Git("add", "--all");
        Git("-c", "user.name=Prøve", "-c", "user.email=ingen@example.invalid", "commit", "--quiet", "--message", "Alt");
        Link("dom.md", "utenfor/hemmelig.md");

        var run = Run("check", "--since", "main", "--summary", "dom.md", "--templates", Repository.Templates);

        Assert.Equal(2, run.Code);
        Assert.Equal(Secret, File.ReadAllText(folder["utenfor/hemmelig.md"]));
    }

    [Theory]
    [InlineData(".vscode/tiltak.schema.json", "utenfor/hemmelig.md")]
    [InlineData(".vscode", "utenfor")]
    public void Schemas_are_not_written_through_a_link(string link, string target)
    {
        Directory.CreateDirectory(folder["arbeid"]);
        Link(link, target);
        var before = folder.Tree("utenfor");

        Assert.Equal(2, Run("schema", "--output", ".vscode").Code);
        Assert.Equal(before, folder.Tree("utenfor"));
    }

    [Fact]
    public void A_new_tiltak_is_not_written_below_a_link()
    {
        Directory.Move(folder["arbeid/content/pakker/eksempel"], folder["utenfor/eksempel"]);
        Link("content/pakker/eksempel", "utenfor/eksempel");
        var before = folder.Tree("utenfor");

        var run = Run(
            "new",
            "tiltak",
            "--pakke",
            "eksempel",
            "--tittel",
            "Lesing",
            "--id",
            "salten-2024-lesing",
            "--varighet",
            "vår 2024",
            "--sammendrag",
            Sammendrag);

        Assert.Equal(2, run.Code);
        Assert.Equal(before, folder.Tree("utenfor"));
    }

    [Theory]
    [InlineData("content")]
    [InlineData("templates")]
    public void The_standard_folder_may_not_be_a_link_unless_it_is_named(string root)
    {
        CopyTemplates();
        Directory.Move(folder["arbeid/" + root], folder["utenfor/" + root]);
        Link(root, "utenfor/" + root);

        var run = Run("check");

        Assert.Equal(2, run.Code);
        Assert.Contains($"--{root}", run.Error, StringComparison.Ordinal);
        var named = Run("check", $"--{root}", root);
        Assert.True(named.Code == 0, named.Output + named.Error);
    }

    public void Dispose() => folder.Dispose();

    private void Link(string link, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder["arbeid/" + link])!);
        File.CreateSymbolicLink(folder["arbeid/" + link], folder[target]);
    }

    private void CopyTemplates()
    {
        foreach (var file in RealSite.Sources.Templates.Concat(RealSite.Sources.Assets)
            .Where(f => f.Path.StartsWith("templates/", StringComparison.Ordinal)))
        {
            folder.Write("arbeid/" + file.Path);
            File.WriteAllBytes(folder["arbeid/" + file.Path], file.Bytes.ToArray());
        }

        NpmPackages.CopyEsbuild(folder["arbeid/templates"]);
    }

    private RunningProgram Run(params string[] args) => RunningProgram.In(folder["arbeid"], new Dictionary<string, string>(), args);

    private void Git(params string[] args)
    {
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("git", args)
        {
            WorkingDirectory = folder["arbeid"],
        })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
