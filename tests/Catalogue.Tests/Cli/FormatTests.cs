using System.Text.Json;
using Catalogue.Cli.Rendering;
using Catalogue.Tests.Search;

namespace Catalogue.Tests.Cli;

/// <summary>The real program in every format, over a whole site on the disk.</summary>
public sealed class FormatTests : IDisposable
{
    private static readonly string Broken = $"""
        -- {Filled.Path} --
        {Filled.Tiltak("sammendrag: For kort.\nstatus: Meldt\nmalgrupe:\n  - laerere\n")}
        """;

    private readonly TempFolder folder = new();

    public static TheoryData<string> Formats => [.. Reports.All.Select(r => r.Name)];

    public static TheoryData<string> MachineFormats => [.. Reports.All.Where(r => r != Reports.Text).Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(MachineFormats))]
    public void A_broken_site_gives_exit_code_1_and_a_report_that_has_the_output_to_itself(string format)
    {
        Write(Broken);
        var (code, output, error) = Run("check", "--format", format);
        Assert.Equal(1, code);
        Assert.Matches("^2 av dem kan rettes av seg selv: kjør catalogue check --fix.\nKontrollert: .* 2 feil og \\d+ advars(el|ler)\n$", error);
        Assert.Equal(["TK203", "TK204", "TK209"], Codes(format, output).Intersect(["TK203", "TK204", "TK209"]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_clean_site_gives_exit_code_0(string format)
    {
        Write("");
        var (code, output, error) = Run("check", "--format", format);
        Assert.Equal(0, code);
        Assert.Matches("^Kontrollert: .* ingen feil\n$", format == "text" ? output : error);
        Assert.Empty(format == "text" ? [] : Codes(format, output));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Trouble_gives_exit_code_2_and_says_nothing_on_the_output(string format)
    {
        var (code, output, error) = Run("check", "--format", format);
        Assert.Equal(
            (2, "", "feil: mappen «content» finnes ikke. Stå i en mappe i katalogen, eller pek på mappen med --content.\n"),
            (code, output, error));
    }

    [Fact]
    public void An_unknown_format_is_wrong_use()
    {
        var (code, output, error) = Run("check", "--format", "xml");
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(
            "feil: formatet «xml» finnes ikke. Velg mellom: text, github, gitlab, sarif, rdjson, json.\n",
            error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_tells_its_summary_and_its_timings_beside_the_report()
    {
        Write(Broken);
        var (code, output, error) = Run("build", "--format", "json", "--timings");
        Assert.Equal(1, code);
        Assert.Contains("TK203", Codes("json", output));
        Assert.StartsWith("Ikke publisert, «site» er som før: ", error, StringComparison.Ordinal);
        Assert.Contains("\nTotal ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_of_the_step_gets_the_table_of_all_faults_after_what_is_there()
    {
        Write(Broken);
        folder.Write("summary.md", "Før.\n");
        var (code, output, _) = RunningProgram.In(
            folder.Path,
            new Dictionary<string, string> { ["GITHUB_STEP_SUMMARY"] = folder["summary.md"] },
            Check("content", "--format", "github"));
        Assert.Equal(1, code);
        Assert.Contains("TK203", Codes("github", output));
        var summary = File.ReadAllText(folder["summary.md"]);
        Assert.Matches("^Før\\.\n\n## Kontroll av innholdet\n\n2 feil og .* i 1 fil\\.\n\n\\| Fil \\| Linje \\| Kode \\| Melding \\|\n", summary);
        Assert.Contains(
            "\n| `content/pakker/eksempel/tiltak-b.md` | 5 | [TK203](https://tiltak.example/regler/TK203/) | **Feil:** `feltet «malgrupe» finnes "
                + "ikke`<br>`Mente du «malgruppe»?` |\n",
            summary,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_that_cannot_be_written_is_trouble()
    {
        Write(Broken);
        var (code, _, error) = RunningProgram.In(
            folder.Path,
            new Dictionary<string, string> { ["GITHUB_STEP_SUMMARY"] = folder["mangler/summary.md"] },
            Check("content", "--format", "github"));
        Assert.Equal(2, code);
        Assert.StartsWith("feil: kan ikke skrive oppsummeringen til ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".", "katalog/innhold", "katalog/innhold/pakker/eksempel/tiltak-b.md")]
    [InlineData("katalog", "innhold", "katalog/innhold/pakker/eksempel/tiltak-b.md")]
    [InlineData("annet sted", "../katalog/innhold", "katalog/innhold/pakker/eksempel/tiltak-b.md")]
    public void Paths_begin_at_the_root_of_the_repository_wherever_the_program_is_started(string start, string content, string expected)
    {
        Write(Broken);
        Directory.CreateDirectory(folder[".git"]);
        Directory.CreateDirectory(folder["annet sted"]);
        Directory.CreateDirectory(folder["katalog"]);
        Directory.Move(folder["content"], folder["katalog/innhold"]);
        var (_, output, _) = RunningProgram.In(folder[start], new Dictionary<string, string>(), Check(content, "--format", "json"));
        Assert.Equal(
            expected,
            JsonDocument.Parse(output).RootElement.GetProperty("diagnostics")[0].GetProperty("location").GetProperty("path").GetString());
    }

    [Fact]
    public void Without_a_repository_paths_begin_at_the_current_folder()
    {
        Write(Broken);
        Directory.Move(folder["content"], folder["innhold"]);
        var (_, output, _) = RunningProgram.In(folder.Path, new Dictionary<string, string>(), Check("innhold", "--format", "gitlab"));
        Assert.Equal(
            "innhold/pakker/eksempel/tiltak-b.md",
            JsonDocument.Parse(output).RootElement[0].GetProperty("location").GetProperty("path").GetString());
    }

    public void Dispose() => folder.Dispose();

    private void Write(string more)
    {
        foreach (var file in TestSite.Base().With(more).ToSources().Content)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder[file.Path])!);
            File.WriteAllBytes(folder[file.Path], file.Bytes.ToArray());
        }
    }

    private static string[] Check(string content, params string[] more) =>
        ["check", "--content", content, "--templates", Repository.Templates, .. more];

    private RunningProgram Run(string command, params string[] more) =>
        RunningProgram.In(folder.Path, new Dictionary<string, string>(), [command, "--templates", Repository.Templates, .. more]);

    /// <summary>The codes in a report, which is parsed to the end on the way.</summary>
    private static IReadOnlyList<string?> Codes(string format, string output)
    {
        if (format == "github")
        {
            Assert.All(output.Split('\n').SkipLast(1), line => Assert.Matches("^::(error|warning) file=[^:]+::.+$", line));
            return [.. output.Split("title=").Skip(1).Select(part => part[..5])];
        }

        Assert.Equal("", format == "sarif" ? NodeProgram.Run("../formats/sarif.mjs", output) : "");
        Assert.EndsWith("\n", output, StringComparison.Ordinal);
        var root = JsonDocument.Parse(output).RootElement;
        return format switch
        {
            "gitlab" => [.. root.EnumerateArray().Select(f => f.GetProperty("check_name").GetString())],
            "sarif" => [.. root.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(f => f.GetProperty("ruleId").GetString())],
            "rdjson" => [.. root.GetProperty("diagnostics").EnumerateArray().Select(f => f.GetProperty("code").GetProperty("value").GetString())],
            _ => [.. root.GetProperty("diagnostics").EnumerateArray().Select(f => f.GetProperty("code").GetString())],
        };
    }
}
