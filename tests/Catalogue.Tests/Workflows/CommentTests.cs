using System.Text.Json;

namespace Catalogue.Tests.Workflows;

/// <summary>The commands that write the comment, with a <c>gh</c> of ours that answers as the forge does and notes what it is asked.</summary>
public sealed class CommentTests : IDisposable
{
    private const string Head = "abcdef0123456789abcdef0123456789abcdef01";
    private const string Comments = "GET repos/a/b/issues/42/comments";
    private const string Judged = "Kontrollert av programmet på grenen som forslaget er laget for. Gjelder abcdef0123.\n\n";

    private readonly Checkout checkout = new();
    private readonly Dictionary<string, object> forge = [];

    public CommentTests()
    {
        checkout.Program("gh", "#!/bin/sh\nexec node \"$GH\" gh \"$@\"\n");
        Report("## Alt er i orden\n");
        Proposals((42, Head));
        Changes("content/pakker/a/b.md");
        forge[Comments] = Array.Empty<object>();
        forge["POST repos/a/b/issues/42/comments"] = new { id = 1 };
        forge["PATCH repos/a/b/issues/comments/77"] = new { id = 77 };
    }

    [Fact]
    public void The_first_report_becomes_a_comment() =>
        Assert.Equal($"POST repos/a/b/issues/42/comments\n<!-- kontroll -->\n{Judged}## Alt er i orden\n", Written());

    [Fact]
    public void The_next_report_replaces_it()
    {
        forge[Comments] = new[]
        {
            Comment(75, "en-annen[bot]", "<!-- kontroll -->"),
            Comment(76, "github-actions[bot]", "Noe annet"),
            Comment(77, "github-actions[bot]", "<!-- kontroll -->\nx"),
        };

        Assert.StartsWith("PATCH repos/a/b/issues/comments/77\n<!-- kontroll -->\n", Written(), StringComparison.Ordinal);
        Assert.DoesNotContain("POST", Asked, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("src/Catalogue/Build.cs", "kode")]
    [InlineData("templates/tiltak.sbn-html", "maler")]
    [InlineData(".github/workflows/kontroll.yml", "arbeidsflyter")]
    [InlineData(".gitlab-ci.yml", "arbeidsflyter")]
    [InlineData("global.json", "andre filer")]
    [InlineData("contentx/a.md", "andre filer")]
    [InlineData("Content/a.md", "andre filer")]
    [InlineData("content", "andre filer")]
    [InlineData("src\ncontent/a.md", "andre filer")]
    public void A_proposal_that_changes_more_than_content_says_so_before_anything_else(string path, string what)
    {
        Changes("content/a.md", path);
        var lines = Written().Split('\n');

        Assert.Equal("<!-- kontroll -->", lines[1]);
        Assert.StartsWith(
            $"**Dette forslaget endrer mer enn innholdet: {what}.** Derfor er det kontrollert av sitt eget program, og dommen er forslagets egen.",
            lines[2],
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_it_changes_is_told_once_of_each_kind_and_the_old_name_of_a_file_counts()
    {
        forge[Compare] = new
        {
            files = new object[]
            {
                new { filename = "content/a.md", previous_filename = "src/A.cs" },
                new { filename = "src/B.cs" },
                new { filename = "templates/x" },
            },
        };

        Assert.Contains("mer enn innholdet: kode, maler.**", Written(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_of_a_program_that_is_not_ours_stands_as_plain_text()
    {
        Changes("src/A.cs");
        Report("## Alt er i orden\n\r@noen [lenke](https://eksempel.example)\r```\r\nslutt\n");
        var body = Written().Split("\n\n", 2)[1];

        Assert.All(body.TrimEnd('\n').Split('\n'), line => Assert.StartsWith("    ", line, StringComparison.Ordinal));
        Assert.DoesNotContain('\r', body);
    }

    [Fact]
    public void A_comparison_with_more_files_than_the_forge_shows_is_not_taken_for_content()
    {
        Changes([.. Enumerable.Range(0, 300).Select(i => $"content/{i}.md")]);

        Assert.Contains("mer enn innholdet: så mange filer at ikke alle er sett.**", Written(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_that_the_forge_does_not_give_writes_nothing()
    {
        forge.Remove(Compare);
        Assert.NotEqual(0, Run().Code);

        forge[Compare] = new { };
        Run();
        Assert.DoesNotContain("Kontrollert av programmet", Asked, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_for_a_proposal_that_has_changed_since_is_left()
    {
        Proposals((42, "0000000000000000000000000000000000000000"));

        Assert.Equal(0, Run().Code);
        Assert.DoesNotContain("POST", Asked, StringComparison.Ordinal);
    }

    [Fact]
    public void The_forge_says_which_proposal_it_is_whatever_the_report_says()
    {
        File.WriteAllText(checkout.Temp("rapport/nummer.txt"), "41\n");

        Assert.StartsWith("POST repos/a/b/issues/42/comments", Written(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_that_did_not_end_takes_the_old_verdict_away()
    {
        File.Delete(checkout.Temp("rapport/kommentar.md"));
        forge[Comments] = new[] { Comment(77, "github-actions[bot]", "<!-- kontroll -->\nAlt er i orden") };

        Assert.Equal(
            $"PATCH repos/a/b/issues/comments/77\n<!-- kontroll -->\n{Judged}Kontrollen ble ikke ferdig, så det er ingen dom. Se "
                + "[kjøringen](https://forge.example/run/9).\n",
            Written());
    }

    [Fact]
    public void A_report_that_is_too_long_is_refused()
    {
        Report(new string('x', 60_001));
        Assert.Contains("Rapporten er for lang", Written(), StringComparison.Ordinal);

        Changes("src/A.cs");
        Report(string.Concat(Enumerable.Repeat("\n", 59_000)));
        Assert.True(Written().Length < 1_000);
    }

    [Fact]
    public void A_report_that_is_a_link_to_another_file_is_refused()
    {
        File.Delete(checkout.Temp("rapport/kommentar.md"));
        File.CreateSymbolicLink(checkout.Temp("rapport/kommentar.md"), "/etc/hostname");

        Assert.Contains("det er ingen dom", Written(), StringComparison.Ordinal);
    }

    public void Dispose() => checkout.Dispose();

    private const string Compare = $"GET repos/a/b/compare/fedcba...{Head}";

    private string Asked => File.Exists(checkout.Temp("asked.txt")) ? File.ReadAllText(checkout.Temp("asked.txt")) : "";

    private static object Comment(int id, string login, string body) => new { id, user = new { login }, body };

    private void Report(string text)
    {
        Directory.CreateDirectory(checkout.Temp("rapport"));
        File.WriteAllText(checkout.Temp("rapport/kommentar.md"), text);
    }

    private void Proposals(params (int Number, string Head)[] proposals) => forge["GET repos/a/b/pulls?state=open&head=noen:en-gren&per_page=100"] =
        proposals.Select(p => new { number = p.Number, head = new { sha = p.Head }, @base = new { sha = "fedcba" } });

    private void Changes(params string[] files) => forge[Compare] = new { files = files.Select(f => new { filename = f }) };

    /// <summary>The last thing that was written to the forge: where, and the text.</summary>
    private string Written()
    {
        var (code, output) = Run();
        Assert.True(code == 0, output);
        var asked = Asked;
        return asked[Math.Max(asked.LastIndexOf("POST ", StringComparison.Ordinal), asked.LastIndexOf("PATCH ", StringComparison.Ordinal))..^1];
    }

    private (int Code, string Output) Run()
    {
        File.WriteAllText(checkout.Temp("forge.json"), JsonSerializer.Serialize(forge));
        File.Delete(checkout.Temp("asked.txt"));
        return checkout.Bash(
            Workflow.Github("kommentar.yml").Step("Skriv kommentaren").Run,
            (
                "GH",
                Path.Combine(
                    Repository.Root,
                    "tests/workflows/gh.mjs")), ("FORGE", checkout.Temp("forge.json")), ("LOG", checkout.Temp("asked.txt")), ("GH_TOKEN", ""),
            ("REPO", "a/b"), ("HEAD", Head), ("EIER", "noen"), ("GREN", "en-gren"), ("KJORING", "https://forge.example/run/9"));
    }
}
