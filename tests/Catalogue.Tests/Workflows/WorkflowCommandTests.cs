using System.Text.Json;

namespace Catalogue.Tests.Workflows;

/// <summary>The commands of the workflows, run on a proposal: what the forge itself does cannot be run here.</summary>
public sealed class WorkflowCommandTests : IDisposable
{
    private const string Tiltak = "content/pakker/eksempel/tiltak-a.md";
    private readonly Checkout checkout = new();

    [Fact]
    public void A_sound_proposal_passes_and_gets_a_report_and_a_preview()
    {
        checkout.Replace(Tiltak, "Lesing i alle fag", "Lesing i hvert fag").Propose();
        var (code, output) = Check();

        Assert.True(code == 0, output);
        Assert.DoesNotContain("::error", output, StringComparison.Ordinal);
        Assert.Contains("Lesing i hvert fag", Report, StringComparison.Ordinal);
        Assert.Equal(0, Run("Bygg en forhåndsvisning").Code);
        Assert.True(File.Exists(checkout.Temp("nettsted/index.html")));
    }

    [Fact]
    public void A_proposal_with_a_fault_fails_with_a_note_at_its_place_and_a_report()
    {
        Break().Propose();
        var (code, output) = Check();

        Assert.Equal(1, code);
        Assert.Contains($"::error file={Tiltak},line=8", output, StringComparison.Ordinal);
        Assert.Contains("Alsthaug", Report, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_fault_elsewhere_does_not_stop_a_proposal()
    {
        Break().Commit("En gammel feil").Replace("content/temaer/ledelse.md", "navn: Ledelse", "navn: Ledelse i skolen").Propose();

        Assert.Equal(0, Check().Code);
    }

    [Fact]
    public void A_proposal_of_content_alone_is_judged_by_the_program_and_the_templates_of_the_branch_it_is_for()
    {
        checkout.Replace(Tiltak, "Lesing i alle fag", "Lesing i hvert fag").Write("content/pakker/eksempel/mappe/src/.gitkeep", "").Propose();
        Assert.Equal(0, Run("Velg programmet").Code);
        Run("Bygg programmet");
        File.WriteAllText(checkout.Beside("grunnlag/templates/forside.sbn-html"), "{{ slik er malen på grenen");
        var (code, output) = Run("Kontroller endringen");

        // What is wrong in the branch itself does not stop the proposal, but is told.
        Assert.Equal(0, code);
        Assert.Contains("forside.sbn-html", output, StringComparison.Ordinal);
        Assert.Equal(checkout.Git("rev-parse", "main"), checkout.Git("-C", "../grunnlag", "rev-parse", "HEAD"));
        Assert.Contains("grunnlag: build src/Catalogue.Cli", checkout.Calls, StringComparison.Ordinal);
        Assert.Contains("forslag: run --project ../grunnlag/src/Catalogue.Cli", checkout.Calls, StringComparison.Ordinal);
        Assert.DoesNotContain("forslag: build", checkout.Calls, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("src/Catalogue/Ny.cs")]
    [InlineData("templates/tiltak.sbn-html")]
    [InlineData("templates/assets/sok/sok.mjs")]
    [InlineData(".github/workflows/kontroll.yml")]
    [InlineData("Directory.Build.props")]
    [InlineData("nuget.config")]
    [InlineData("global.json")]
    [InlineData("content.md")]
    [InlineData("content-ny/a.md")]
    [InlineData("Content/a.md")]
    [InlineData("src/content/a.md")]
    public void A_proposal_that_changes_anything_else_runs_its_own_program(string path)
    {
        checkout.Write(path, "{{ ny }}\n").Write("content/pakker/eksempel/mappe/LES.md", "").Propose();

        Assert.Equal(0, Run("Velg programmet").Code);
        Run("Bygg programmet");
        Assert.Contains("forslag: build src/Catalogue.Cli", checkout.Calls, StringComparison.Ordinal);
    }

    [Fact]
    public void Moving_code_into_the_content_is_a_change_of_code()
    {
        checkout.Write("src/Program.cs", "class A;\n").Commit("Kode");
        checkout.Git("mv", "src/Program.cs", "content/Program.md");
        checkout.Propose();

        Run("Velg programmet");
        Assert.Equal("mappe=forslag\n", File.ReadAllText(checkout.Beside("output.txt")));
    }

    [Fact]
    public void A_link_in_place_of_the_content_is_no_content()
    {
        checkout.Git("mv", "content", "innhold");
        File.CreateSymbolicLink(checkout["content"], "innhold");
        checkout.Propose();

        Run("Velg programmet");
        Assert.Equal("mappe=forslag\n", File.ReadAllText(checkout.Beside("output.txt")));
    }

    [Fact]
    public void A_report_that_lies_in_the_proposal_is_not_taken_for_ours_when_the_program_stops()
    {
        checkout.Write("rapport/kommentar.md", "Alt er i orden.").Write("rapport.md", "Alt er i orden.").Propose();
        checkout.Program("dotnet", "#!/bin/sh\nexit 134\n");

        Assert.NotEqual(0, Check().Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(checkout.Temp("rapport")));
        Assert.NotEqual(0, Gitlab("kontroll", checkout.Git("rev-parse", "main")).Code);
        Assert.False(File.Exists(checkout["rapport.md"]));
    }

    [Fact]
    public void The_main_branch_is_published_only_without_faults()
    {
        var step = Workflow.Github("publiser.yml").Step("Bygg nettstedet").Run;
        Assert.Equal(0, checkout.Bash(step).Code);
        Assert.True(File.Exists(checkout["nettsted/index.html"]));

        Break();
        var before = File.GetLastWriteTimeUtc(checkout["nettsted/index.html"]);
        Assert.Equal(1, checkout.Bash(step).Code);
        Assert.Equal(before, File.GetLastWriteTimeUtc(checkout["nettsted/index.html"]));
    }

    [Fact]
    public void GitLab_gets_a_report_in_its_own_form_and_the_same_answer()
    {
        var first = checkout.Git("rev-parse", "HEAD");
        checkout.Git("checkout", "--quiet", "-b", "endring");
        Break().Commit("En eier");

        var (code, output) = Gitlab("kontroll", first);
        Assert.True(code == 1, output);
        using var report = JsonDocument.Parse(File.ReadAllText(checkout["gl-code-quality-report.json"]));
        Assert.Equal(
            "TK301",
            report.RootElement.EnumerateArray().Single(f => f.GetProperty("severity").GetString() != "minor").GetProperty("check_name").GetString());
        Assert.StartsWith("## ", File.ReadAllText(checkout["rapport.md"]), StringComparison.Ordinal);
        Assert.Matches(@"run --project /\S+/src/Catalogue\.Cli", checkout.Calls);

        checkout.Replace(Tiltak, "Alsthaug", "Alstahaug").Commit("Rettet");
        AssertClean(Gitlab("kontroll", first));
        AssertClean(Gitlab("forhandsvisning", first));
        Assert.True(File.Exists(checkout["nettsted/index.html"]));
        AssertClean(Gitlab("pages", ""));
        Assert.True(File.Exists(checkout["public/index.html"]));
    }

    [Fact]
    public void GitLab_too_says_first_when_a_proposal_is_judged_by_itself()
    {
        var first = checkout.Git("rev-parse", "HEAD");
        checkout.Git("checkout", "--quiet", "-b", "endring");
        checkout.Write("src/Ny.cs", "").Commit("Kode");

        AssertClean(Gitlab("kontroll", first));
        Assert.StartsWith("**Dette forslaget endrer mer enn innholdet.** ", File.ReadAllText(checkout["rapport.md"]), StringComparison.Ordinal);
        Assert.Contains("run --project ./src/Catalogue.Cli", checkout.Calls, StringComparison.Ordinal);
    }

    [Fact]
    public void Node_on_GitLab_is_the_one_that_its_sum_tells()
    {
        checkout.Program("curl", "#!/bin/sh\nwhile [ \"$1\" != --output ]; do shift; done\necho noe annet > \"$2\"\n");
        checkout.Program("tar", "#!/bin/sh\ntouch pakket-ut\n");

        Assert.Equal(1, checkout.Bash(Workflow.Gitlab.Script("pages"), ("NODE", "22"), ("NODE_SHA256", new string('0', 64))).Code);
        Assert.False(File.Exists(checkout["pakket-ut"]));
    }

    public void Dispose() => checkout.Dispose();

    private string Report => File.ReadAllText(checkout.Temp("rapport/kommentar.md"));

    private (int Code, string Output) Check()
    {
        Assert.Equal(0, Run("Velg programmet").Code);
        Run("Bygg programmet");
        return Run("Kontroller endringen");
    }

    private (int Code, string Output) Run(string step) => checkout.Step(Workflow.Github("kontroll.yml").Step(step));

    private (int Code, string Output) Gitlab(string job, string first)
    {
        // Node is on the machine that tests; what is asked is read to its end, since a writer that is not heard fails.
        checkout.Program("curl", "#!/bin/sh\n");
        checkout.Program("sha256sum", "#!/bin/sh\ncat > /dev/null\n");
        checkout.Program("tar", "#!/bin/sh\n");

        // To git a project is its repository; here the target of the proposal is the folder itself.
        return checkout.Bash(
            Workflow.Gitlab.Script(job),
            ("NODE", "22"), ("NODE_SHA256", ""), ("CI_PROJECT_ID", "2"), ("CI_MERGE_REQUEST_PROJECT_ID", "1"), (
                "CI_MERGE_REQUEST_PROJECT_URL",
                checkout["."] + "/"),
            ("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main"), ("CI_MERGE_REQUEST_DIFF_BASE_SHA", first));
    }

    private static void AssertClean((int Code, string Output) run) => Assert.True(run.Code == 0, run.Output);

    private Checkout Break() => checkout.Replace(Tiltak, "status: meldt", "status: meldt\neiere:\n  - Alsthaug");
}
