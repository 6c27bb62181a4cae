using System.Text.Json;
using System.Text.RegularExpressions;
using Catalogue.Tests.Search;
using YamlDotNet.RepresentationModel;

namespace Catalogue.Tests.Workflows;

/// <summary>What makes the workflows safe for proposals from strangers.</summary>
public partial class WorkflowSafetyTests
{
    public static TheoryData<string> Files => [.. Workflow.OfGithub.Select(w => Path.GetFileName(w.Path))];

    [Fact]
    public void The_linter_has_nothing_to_say() =>
        Assert.Equal(
            "",
            NodeProgram.Run("../workflows/lint.mjs", JsonSerializer.Serialize(Workflow.OfGithub.ToDictionary(w => w.Path, w => w.Text))));

    [Fact]
    public void The_linter_would_say_something() => Assert.Contains("unexpected key \"use\"", NodeProgram.Run(
        "../workflows/lint.mjs", """{"x.yml": "on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - use: x\n"}"""), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public void No_workflow_runs_a_proposal_with_the_rights_of_the_repository(string file) =>
        Assert.DoesNotContain("pull_request_target", Workflow.Github(file).Events);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_action_is_pinned_to_a_commit_with_its_version_beside_it(string file)
    {
        var uses = Uses().Matches(Workflow.Github(file).Text).Select(m => m.Value).ToList();

        Assert.NotEmpty(uses);
        Assert.All(uses, u => Assert.Matches(@"^uses: actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", u));
    }

    [Fact]
    public void An_action_is_the_same_commit_wherever_it_is_used()
    {
        var uses = Workflow.OfGithub.SelectMany(w => Uses().Matches(w.Text)).Select(m => m.Value.Split('@')).GroupBy(u => u[0], u => u[1]);

        Assert.All(uses, action => Assert.Single(action.Distinct()));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Rights_are_few_by_default_and_time_is_bounded(string file)
    {
        var workflow = Workflow.Github(file);

        Assert.Subset(new HashSet<string> { "contents: read" }, workflow.Permissions()!.ToHashSet());
        Assert.All(workflow.Jobs, j => Assert.InRange(int.Parse(Workflow.Value(j.Job, "timeout-minutes")!, null), 1, 15));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_workflow_asks_for_a_secret_or_leaves_its_token_behind(string file)
    {
        var workflow = Workflow.Github(file);

        Assert.DoesNotContain("secrets.", workflow.Text, StringComparison.Ordinal);
        Assert.All(
            workflow.Jobs.SelectMany(j => Workflow.Steps(j.Job))
                .Where(s => Workflow.Value(s, "uses")?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true),
            s => Assert.Equal("false", Workflow.Value((YamlMappingNode)s["with"], "persist-credentials")));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_others_wrote_reaches_a_command_only_as_a_variable(string file) =>
        Assert.All(
            Workflow.Github(file).Jobs.SelectMany(j => Workflow.Steps(j.Job)),
            s => Assert.DoesNotContain("${{", Workflow.Value(s, "run") ?? "", StringComparison.Ordinal));

    [Fact]
    public void The_job_that_runs_a_proposal_may_only_read()
    {
        var workflow = Workflow.Github("kontroll.yml");

        Assert.Equal(["pull_request"], workflow.Events);
        Assert.Equal(["contents: read"], workflow.Permissions());
        Assert.All(workflow.Jobs, j => Assert.Null(Workflow.Permissions(j.Job)));
        Assert.DoesNotContain("github.token", workflow.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("actions/cache", workflow.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_job_that_may_comment_runs_nothing_of_the_proposal()
    {
        var workflow = Workflow.Github("kommentar.yml");
        var steps = Workflow.Steps(Assert.Single(workflow.Jobs).Job).ToList();

        Assert.Equal(["workflow_run"], workflow.Events);
        Assert.DoesNotContain(steps, s => Workflow.Value(s, "uses")?.Contains("checkout", StringComparison.Ordinal) == true);
        Assert.DoesNotContain("dotnet", workflow.Text, StringComparison.Ordinal);
        Assert.Equal(["actions: read", "contents: read", "pull-requests: write"], Workflow.Permissions(workflow.Jobs.Single().Job));
    }

    [Fact]
    public void Only_the_job_that_lays_out_the_site_may_and_only_from_the_main_branch()
    {
        var workflow = Workflow.Github("publiser.yml");
        var writers = workflow.Jobs.Where(j => Workflow.Permissions(j.Job)?.Any(p => p.EndsWith(": write", StringComparison.Ordinal)) == true)
            .ToList();

        Assert.Equal(["push", "workflow_dispatch"], workflow.Events);
        var writer = Assert.Single(writers);
        Assert.Equal(["pages: write", "id-token: write"], Workflow.Permissions(writer.Job));
        Assert.All(Workflow.Steps(writer.Job), s => Assert.Null(Workflow.Value(s, "run")));
        Assert.Equal("bygg", Workflow.Value(writer.Job, "needs"));
        Assert.Equal("github.ref == 'refs/heads/main'", Workflow.Value(workflow.Jobs.Single(j => j.Name == "bygg").Job, "if"));
    }

    [Theory]
    [InlineData("kontroll.yml")]
    [InlineData("publiser.yml")]
    public void What_git_should_not_have_stops_a_job_before_anything_of_it_runs(string file)
    {
        var steps = Workflow.Github(file).Jobs.Select(j => Workflow.Steps(j.Job).Select(s => Workflow.Value(s, "run")).OfType<string>().ToList())
            .Where(runs => runs.Count > 0);

        Assert.All(steps.Append([((YamlSequenceNode)Workflow.Gitlab.Map("default")["before_script"]).Children[0].ToString()]), runs =>
        {
            var lines = runs.SelectMany(r => r.Split('\n')).ToList();
            var gate = lines.FindIndex(l =>
                l.EndsWith(".ci/tracked", StringComparison.Ordinal) || l.EndsWith(".ci/tracked\"", StringComparison.Ordinal));
            Assert.InRange(gate, 0, lines.FindIndex(l => l.StartsWith("dotnet", StringComparison.Ordinal)));
            Assert.DoesNotContain(lines[..gate], l => l.StartsWith("npm", StringComparison.Ordinal));
        });
        Assert.Matches(@"^(#.*\n|set .*\n|cd .*\n|export .*\n|\n)*\.ci/tracked\n", File.ReadAllText(Path.Combine(Repository.Root, ".ci/run")));
    }

    [Fact]
    public void GitLab_checks_proposals_and_publishes_the_default_branch_only()
    {
        var gitlab = Workflow.Gitlab;

        Assert.Contains("merge_request_event", gitlab.Map("kontroll")["rules"].ToString(), StringComparison.Ordinal);
        Assert.Contains("$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH", gitlab.Map("pages")["rules"].ToString(), StringComparison.Ordinal);
        Assert.Equal("gl-code-quality-report.json", gitlab.Map("kontroll")["artifacts"]["reports"]["codequality"].ToString());
        Assert.Equal("always", gitlab.Map("kontroll")["artifacts"]["when"].ToString());
        Assert.Equal("0", gitlab.Map("variables")["GIT_DEPTH"].ToString());
    }

    [Fact]
    public void What_GitLab_runs_is_told_by_its_sum()
    {
        var gitlab = Workflow.Gitlab;

        Assert.Matches("^[a-z./]+:10[.]0@sha256:[0-9a-f]{64}$", gitlab.Map("default")["image"].ToString());
        Assert.Matches("^[0-9a-f]{64}$", gitlab.Map("variables")["NODE_SHA256"].ToString());
        Assert.DoesNotContain("apt-get", gitlab.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("npm install", gitlab.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_a_runner_brings_is_of_one_version(string file)
    {
        var workflow = Workflow.Github(file);

        Assert.All(workflow.Jobs, j => Assert.Equal("ubuntu-24.04", Workflow.Value(j.Job, "runs-on")));
        Assert.All(Node().Matches(workflow.Text), m => Assert.Equal(Workflow.Gitlab.Map("variables")["NODE"].ToString(), m.Groups[1].Value));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_command_changes_what_later_steps_run_or_are_allowed(string file) =>
        Assert.DoesNotContain(
            ["GITHUB_ENV", "GITHUB_PATH", "UNSECURE_COMMANDS", "add-mask", "secrets: inherit", "continue-on-error: ${{"],
            trick => Workflow.Github(file).Text.Contains(trick, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_command_is_sound_to_the_shell(string file) => Assert.All(
        Workflow.Github(file).Jobs.SelectMany(j => Workflow.Steps(j.Job)).Select(s => Workflow.Value(s, "run")).OfType<string>(),
        run => Assert.Equal("", Checkout.Complaints(run)));

    [Fact]
    public void The_program_that_judges_stands_outside_the_proposal()
    {
        var workflow = Workflow.Github("kontroll.yml");
        var steps = workflow.Jobs.SelectMany(j => Workflow.Steps(j.Job)).ToList();

        Assert.Equal("forslag", Workflow.Value((YamlMappingNode)steps[0]["with"], "path"));
        Assert.All(
            steps.Where(s => Workflow.Value(s, "run")?.Contains("dotnet run", StringComparison.Ordinal) == true),
            s => Assert.Contains("--project \"$PROGRAM/", Workflow.Value(s, "run")!, StringComparison.Ordinal));
        Assert.All(
            steps.Where(s => Workflow.Value(s, "uses")?.Contains("upload-artifact", StringComparison.Ordinal) == true),
            s => Assert.StartsWith("${{ runner.temp }}/", Workflow.Value((YamlMappingNode)s["with"], "path"), StringComparison.Ordinal));
    }

    [GeneratedRegex(@"node-version: '?([^'\s]+)")]
    private static partial Regex Node();

    [GeneratedRegex("uses: .*$", RegexOptions.Multiline)]
    private static partial Regex Uses();
}
