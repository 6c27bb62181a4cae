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
        checkout.Replace(Tiltak, "Lesing i alle fag", "Lesing i hvert fag").Commit("Ny tittel");
        var (code, output) = Check();

        Assert.True(code == 0, output);
        Assert.DoesNotContain("::error", output, StringComparison.Ordinal);
        Assert.Contains("Lesing i hvert fag", File.ReadAllText(checkout["rapport/kommentar.md"]), StringComparison.Ordinal);
        Assert.Equal(0, checkout.Bash(Workflow.Github("kontroll.yml").Commands("Bygg en forhåndsvisning")).Code);
        Assert.True(File.Exists(checkout["nettsted/index.html"]));
    }

    [Fact]
    public void A_proposal_with_a_fault_fails_with_a_note_at_its_place_and_a_report()
    {
        Break().Commit("En eier");
        var (code, output) = Check();

        Assert.Equal(1, code);
        Assert.Contains($"::error file={Tiltak},line=8", output, StringComparison.Ordinal);
        Assert.Contains("Alsthaug", File.ReadAllText(checkout["rapport/kommentar.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_fault_elsewhere_does_not_stop_a_proposal()
    {
        Break().Commit("En gammel feil");
        checkout.Git("update-ref", "refs/remotes/origin/main", "HEAD");
        checkout.Replace("content/temaer/ledelse.md", "navn: Ledelse", "navn: Ledelse i skolen").Commit("Nytt navn");

        Assert.Equal(0, Check().Code);
    }

    [Fact]
    public void The_report_carries_the_number_of_its_proposal()
    {
        Assert.Equal(0, checkout.Bash("mkdir rapport\n" + Workflow.Github("kontroll.yml").Commands("Gjør klar kommentaren"), ("NUMMER", "42")).Code);
        Assert.Equal("42\n", File.ReadAllText(checkout["rapport/nummer.txt"]));
    }

    [Fact]
    public void The_main_branch_is_published_only_without_faults()
    {
        var commands = Workflow.Github("publiser.yml").Commands("Bygg nettstedet");
        Assert.Equal(0, checkout.Bash(commands).Code);
        Assert.True(File.Exists(checkout["nettsted/index.html"]));

        Break();
        var before = File.GetLastWriteTimeUtc(checkout["nettsted/index.html"]);
        Assert.Equal(1, checkout.Bash(commands).Code);
        Assert.Equal(before, File.GetLastWriteTimeUtc(checkout["nettsted/index.html"]));
    }

    [Fact]
    public void GitLab_gets_a_report_in_its_own_form_and_the_same_answer()
    {
        var first = checkout.Git("rev-parse", "HEAD");
        Break().Commit("En eier");
        var script = Workflow.Gitlab.Script("kontroll");

        Assert.Equal(1, checkout.Bash(script, ("CI_MERGE_REQUEST_DIFF_BASE_SHA", first)).Code);
        using var report = JsonDocument.Parse(File.ReadAllText(checkout["gl-code-quality-report.json"]));
        Assert.Equal("TK301", report.RootElement.EnumerateArray().Single(f => f.GetProperty("severity").GetString() != "minor").GetProperty("check_name").GetString());

        checkout.Replace(Tiltak, "Alsthaug", "Alstahaug").Commit("Rettet");
        Assert.Equal(0, checkout.Bash(script, ("CI_MERGE_REQUEST_DIFF_BASE_SHA", first)).Code);
        Assert.Equal(0, checkout.Bash(Workflow.Gitlab.Script("pages")).Code);
        Assert.True(File.Exists(checkout["public/index.html"]));
    }

    public void Dispose() => checkout.Dispose();

    private (int Code, string Output) Check() => checkout.Bash(Workflow.Github("kontroll.yml").Commands("Kontroller endringen"), ("BASE", "main"));

    private Checkout Break() => checkout.Replace(Tiltak, "status: meldt", "status: meldt\neiere:\n  - Alsthaug");
}
