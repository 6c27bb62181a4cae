using Catalogue.Cli.Commands;
using Catalogue.Cli.Rendering;
using Catalogue.Diagnostics;
using Catalogue.Pipeline;
using Catalogue.Source;

namespace Catalogue.Tests.Cli;

public sealed class CommandTests : IDisposable
{
    private static readonly Rule Feil = new("TK301", Severity.Error, "Kommunen finnes ikke");
    private static readonly Rule Advarsel = new("TK410", Severity.Warning, "Sammendraget er kort");

    private static readonly Diagnostic[] Elsewhere =
    [
        new(Feil, new(new("content/annen/x.md", "hei"), new(0, 3)), "galt der"),
        new(Advarsel, new(new("content/annen.md", "hei"), new(0, 3)), "rart der"),
    ];

    private readonly TempFolder folder = new();
    private readonly Recorder output = new();
    private readonly Recorder error = new();
    private Func<BuildOptions, Diagnostic[]> faults = _ => [];
    private BuildOptions? asked;
    private int tiltak = 2;

    public CommandTests() => folder.Write("content/side.md", "hei").Write("templates/side.sbn-html");

    [Fact]
    public async Task A_clean_build_publishes_and_ends_with_a_summary()
    {
        Assert.Equal(0, await Build());
        Assert.Equal(".katalog: katalog 1\nindex.html: hei", folder.Tree("site"));
        var lines = output.ToString().Split('\n');
        Assert.Equal($"Publisert til «{folder["site"]}»: 2 tiltak, 1 pakke, 1 side, 1 fil, 1 utkast, ingen feil", lines[0]);
        Assert.Matches(
            "^Tid: \\d+,\\d\\d s \\(innlesing \\d+,\\d\\d, tolking \\d+,\\d\\d, innholdskontroll \\d+,\\d\\d, publisering \\d+,\\d\\d\\)$",
            lines[1]);
        Assert.Equal("", error.ToString());
    }

    [Fact]
    public async Task Warnings_are_shown_and_the_site_is_published()
    {
        faults = _ => [Fault(Advarsel)];
        Assert.Equal(0, await Build());
        Assert.Contains("advarsel[TK410]: galt\n --> content/side.md:1:1\n", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Publisert til", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("1 side, 1 fil, 1 utkast, 1 advarsel\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_leave_the_last_good_site_and_give_exit_code_1()
    {
        await Build();
        folder.Write("content/side.md", "ny");
        faults = _ => [Fault(Feil), Fault(Advarsel)];
        Assert.Equal(1, await Build());
        Assert.Equal(".katalog: katalog 1\nindex.html: hei", folder.Tree("site"));
        Assert.Contains("1 feil og 1 advarsel i 1 fil\nIkke publisert, ", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_leave_no_site_where_there_was_none()
    {
        faults = _ => [Fault(Feil)];
        Assert.Equal(1, await Build());
        Assert.Equal("(mangler)", folder.Tree("site"));
    }

    [Fact]
    public async Task A_site_with_tiltak_is_not_replaced_by_an_empty_one_unasked()
    {
        folder.Write("site/.katalog", "katalog 1").Write("site/tiltak/a/index.html", "a");
        tiltak = 0;
        Assert.Equal(2, await Build());
        Assert.Contains("Det blir ikke byttet ut med et tomt.", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(".katalog: katalog 1\ntiltak/a/index.html: a", folder.Tree("site"));
        Assert.Equal(0, await Build("--allow-empty"));
        Assert.Equal(0, await Build());
        Assert.Equal(".katalog: katalog 1\nindex.html: hei", folder.Tree("site"));
    }

    [Fact]
    public async Task A_build_that_finds_no_sources_leaves_nothing_behind()
    {
        Directory.Delete(folder["content"], recursive: true);
        Assert.Equal(2, await Run("build", "--content", folder["content"], "--templates", folder["templates"], "--output", folder["ny/site"]));
        Assert.Equal("templates/side.sbn-html: ", folder.Tree());
        Assert.False(Directory.Exists(folder["ny"]));
    }

    [Fact]
    public async Task Compressed_files_come_with_the_site_that_asks_for_them_and_go_with_the_next()
    {
        folder.Write("content/side.md", new string('a', 2000));
        Assert.Equal(0, await Build("--compress"));
        Assert.Equal([".katalog", "index.html", "index.html.br", "index.html.gz"], Published());
        Assert.Matches(", 3 filer, .*\n.*, komprimering \\d", output.ToString());
        Assert.Equal(0, await Build());
        Assert.Equal([".katalog", "index.html"], Published());

        IEnumerable<string> Published() =>
            Directory.EnumerateFiles(folder["site"]).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task Timings_give_seconds_and_memory_per_stage_under_their_names()
    {
        await Build("--timings");
        var lines = new[] { "Load", "Parse", "Validate", "Publish", "Total" }.Select(stage => stage + @"( +\d+,\d{3} s){3}( +\d+ MB){2}\n");
        Assert.Matches($"\n{string.Concat(lines)}$", output.ToString());
    }

    [Fact]
    public async Task The_options_reach_the_build()
    {
        await Build("--today", "2026-11-20", "--drafts", "--base-url", "https://eksempel.no/katalog/", "--lunr-json");
        Assert.Equal(
            (new DateOnly(2026, 11, 20), true, "https://eksempel.no/katalog/", true, false),
            (asked!.Today, asked.Drafts, asked.BaseUrl, asked.LunrJson, asked.CheckOnly));
    }

    [Fact]
    public async Task Without_a_date_today_is_the_machines()
    {
        var before = DateOnly.FromDateTime(DateTime.Now);
        await Build();
        Assert.InRange(asked!.Today, before, DateOnly.FromDateTime(DateTime.Now));
    }

    [Fact]
    public async Task Check_validates_and_writes_nothing()
    {
        faults = options => options.CheckOnly ? [Fault(Feil)] : [];
        Assert.Equal(1, await Run("check", "--content", folder["content"], "--templates", folder["templates"]));
        Assert.Equal("content/side.md: hei\ntemplates/side.sbn-html: ", folder.Tree());
        Assert.EndsWith("1 feil i 1 fil\nKontrollert: 2 tiltak, 1 pakke, 1 utkast, 1 feil\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clean_check_gives_exit_code_0() =>
        Assert.Equal(0, await Run("check", "--content", folder["content"], "--templates", folder["templates"]));

    [Fact]
    public async Task Trouble_with_the_disk_gives_one_line_and_exit_code_2()
    {
        folder.Write("site/viktig.txt", "mitt");
        Assert.Equal(2, await Build());
        Assert.StartsWith("feil: mappen «", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, error.ToString().Count(c => c == '\n'));
        Assert.Null(asked);
    }

    [Fact]
    public async Task A_bug_of_ours_says_so_in_one_line()
    {
        faults = _ => throw new AggregateException(new InvalidOperationException("Oops\nher"));
        Assert.Equal(2, await Build());
        Assert.Equal(
            "feil: programmet gjorde en feil (InvalidOperationException: Oops her). Det er vår feil, ikke din: meld den gjerne til oss. "
            + "Kjør en gang til med --stack, og legg ved det som skrives ut.\n",
            error.ToString());
        Assert.Equal("(mangler)", folder.Tree("site"));
    }

    [Fact]
    public async Task Too_little_memory_is_not_our_fault()
    {
        faults = _ => throw new AggregateException(new InsufficientMemoryException());
        Assert.Equal(2, await Build());
        Assert.StartsWith(
            "feil: maskinen har ikke nok minne. Lukk andre programmer, eller gi programmet ",
            error.ToString(),
            StringComparison.Ordinal);
        Assert.Equal(1, error.ToString().Count(c => c == '\n'));
    }

    [Fact]
    public async Task Check_of_a_file_shows_its_faults_and_counts_the_others()
    {
        faults = _ => [Fault(Feil), .. Elsewhere];
        Assert.Equal(1, await Check("content/side.md"));
        Assert.Contains("feil[TK301]: galt\n --> content/side.md:1:1\n", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("annen", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(
            "Kontrollert: 2 tiltak, 1 pakke, 1 utkast, 1 feil\nI andre filer: 1 feil og 1 advarsel. Kjør catalogue check uten filnavn for å se "
                + "dem.\n",
            output.ToString(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/annen", 1, "galt der")]
    [InlineData("content/annen/../annen/", 1, "galt der")]
    [InlineData("content/annen.md", 0, "rart der")]
    [InlineData("content", 1, "galt der")]
    [InlineData("templates", 0, "Kontrollert")]
    public async Task A_folder_stands_for_the_files_in_it_and_faults_elsewhere_do_not_fail_the_check(string asked, int code, string part)
    {
        folder.Write("content/annen/x.md", "hei").Write("content/annen.md", "hei");
        faults = _ => Elsewhere;
        Assert.Equal(code, await Check(asked));
        Assert.Contains(part, output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/sde.md", "finnes ikke")]
    [InlineData("annet.md", "hører ikke til katalogen")]
    public async Task A_file_that_is_none_of_the_catalogues_is_told(string asked, string part)
    {
        folder.Write("annet.md");
        Assert.Equal(2, await Check(asked));
        Assert.Contains($"«{folder[asked]}» {part}", error.ToString(), StringComparison.Ordinal);
        Assert.Null(this.asked);
    }

    [Fact]
    public async Task The_trace_of_a_bug_is_printed_when_it_is_asked_for()
    {
        faults = _ => throw new InvalidOperationException("Oops");
        Assert.Equal(2, await Build("--stack"));
        Assert.Contains("   at Catalogue.Cli.Commands.", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_are_coloured_in_a_terminal_and_read_the_same_without()
    {
        faults = _ => [Fault(Feil)];
        var shell = new Shell(new(output, error) { OutputHasColour = true }, Result);
        await shell.RunAsync(["check", "--content", folder["content"], "--templates", folder["templates"]], TestContext.Current.CancellationToken);
        Assert.Contains("\u001b[1;91mfeil[TK301]\u001b[0m", output.ToString(), StringComparison.Ordinal);
        var plain = System.Text.RegularExpressions.Regex.Replace(output.ToString(), "\u001b\\[[0-9;]*m", "");
        Assert.StartsWith(TextRenderer.Render([Fault(Feil)]).ToString(), plain, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private Task<int> Build(params string[] more) =>
        Run(["build", "--content", folder["content"], "--templates", folder["templates"], "--output", folder["site"], .. more]);

    private Task<int> Check(string file) => Run("check", folder[file], "--content", folder["content"], "--templates", folder["templates"]);

    private Task<int> Run(params string[] args) =>
        new Shell(new Terminal(output, error), Result).RunAsync(args, TestContext.Current.CancellationToken);

    private BuildResult Result(Sources sources, BuildOptions options)
    {
        asked = options;
        options.Entering?.Invoke(Stage.Parse);
        options.Entering?.Invoke(Stage.Validate);
        var text = System.Text.Encoding.UTF8.GetString(sources.Content[0].Bytes.Span);
        return new(PublisherFixture.Files(("index.html", text)), [.. faults(options)], new(Tiltak: tiltak, Pakker: 1, Pages: 1, Drafts: 1));
    }

    private static Diagnostic Fault(Rule rule) => new(rule, new(new("content/side.md", "hei"), new(0, 3)), "galt");
}
