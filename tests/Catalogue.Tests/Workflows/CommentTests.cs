namespace Catalogue.Tests.Workflows;

/// <summary>The commands that write the comment, with a <c>gh</c> of ours that answers like the forge and notes what it is asked.</summary>
public sealed class CommentTests : IDisposable
{
    private const string Gh = """
        #!/bin/sh
        echo "$*" >> "$LOG"
        case "$*" in
          *pulls/42*) echo abc123 ;;
          *pulls/*) echo annet ;;
          *--paginate*) echo "$OLD" ;;
        esac
        """;

    private readonly Checkout checkout = new();

    public CommentTests()
    {
        checkout.Program("gh", Gh);
        Report("42\n", "Alt er i orden.\n");
    }

    [Fact]
    public void The_first_report_becomes_a_comment()
    {
        Assert.Equal(0, Run().Code);
        Assert.Contains("--method POST repos/a/b/issues/42/comments --field body=@kommentar.md", Asked, StringComparison.Ordinal);
        Assert.Equal("<!-- kontroll -->\nAlt er i orden.\n", File.ReadAllText(checkout["kommentar.md"]));
    }

    [Fact]
    public void The_next_report_replaces_it()
    {
        Assert.Equal(0, Run("77").Code);
        Assert.Contains("--method PATCH repos/a/b/issues/comments/77 --field body=@kommentar.md", Asked, StringComparison.Ordinal);
        Assert.DoesNotContain("POST", Asked, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("41\n")]
    [InlineData("42; rm -rf /\n")]
    [InlineData("../42\n")]
    [InlineData("$(id)\n")]
    [InlineData("-1\n")]
    [InlineData("042\n")]
    [InlineData("")]
    [InlineData("4242424242424242\n")]
    public void A_number_that_is_none_or_belongs_to_another_change_is_refused(string number)
    {
        Report(number, "x");

        Assert.Equal(1, Run().Code);
        Assert.DoesNotContain("--method", Asked, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_is_too_long_is_refused()
    {
        Report("42\n", new string('x', 60_001));

        Assert.Equal(1, Run().Code);
        Assert.DoesNotContain("--method", Asked, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_is_a_link_to_another_file_is_refused()
    {
        File.Delete(checkout["rapport/kommentar.md"]);
        File.CreateSymbolicLink(checkout["rapport/kommentar.md"], "/etc/hostname");

        Assert.Equal(1, Run().Code);
        Assert.DoesNotContain("--method", Asked, StringComparison.Ordinal);
    }

    public void Dispose() => checkout.Dispose();

    private string Asked => File.Exists(checkout["asked.txt"]) ? File.ReadAllText(checkout["asked.txt"]) : "";

    private void Report(string number, string text) => checkout.Write("rapport/nummer.txt", number).Write("rapport/kommentar.md", text);

    private (int Code, string Output) Run(string old = "") => checkout.Bash(
        Workflow.Github("kommentar.yml").Commands("Skriv kommentaren"),
        ("REPO", "a/b"), ("HEAD", "abc123"), ("GH_TOKEN", ""), ("LOG", checkout["asked.txt"]), ("OLD", old));
}
