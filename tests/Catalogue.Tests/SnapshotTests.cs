using AngleSharp.Html.Parser;
using Catalogue.Changes;
using Catalogue.Cli.Rendering;
using Catalogue.Diagnostics;
using Catalogue.Tests.Changes;
using Catalogue.Tests.Cli;
using Catalogue.Tests.Diagnostics;
using Snapshooter;
using Snapshooter.Xunit3;

namespace Catalogue.Tests;

/// <summary>
/// What people see, whole, in <c>__snapshots__</c>: a change of words shows in review, and is taken over by deleting the snapshot and running the
/// test.
/// </summary>
public class SnapshotTests
{
    public static TheoryData<string> Formats => [.. Reports.All.Select(r => r.Name)];

    public static TheoryData<string> Commands =>
        ["", "build", "check", "serve", "new", "new tiltak", "import", "skjema", "vedtak", "explain", "schema", "adresser", "dump", "saksbok"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_fault_in_every_format(string format) => Match(
        Reports.All.Single(r => r.Name == format).Render(Faults.Report(
            Faults.At("content/pakker/p/tiltak.md", "---\neiere:\n  - [Alsthaug]\n---\n") with
            {
                Message = "kommunen «Alsthaug» finnes ikke",
                Help = "Mente du «Alstahaug»?",
                Related = [new(Faults.Place("content/kommuner.yml", "- [Alstahaug]\n"), "slik står kommunen i registeret")],
                Fix = Fix.Safe(new(15, 8), "Alstahaug"),
            },
            Faults.WarningAt("content/sider/om.md", "---\ntittel: [Om]\n---\n"))),
        format);

    [Fact]
    public void The_main_part_of_a_tiltak()
    {
        var page = TestSite.Base().Build().Files.Single(f => f.Path == "tiltak/tiltak-a/index.html");
        using var document = new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(page.Bytes.Span));
        Match(document.QuerySelector("main")!.InnerHtml, "");
    }

    [Fact]
    public void The_report_of_a_change()
    {
        var review = ChangeReviewTextTests.Example();
        Match(ChangeReviewText.Render(review).ToString(), "terminal");
        Match(ChangeReviewMarkdown.Render(review, new([]) { BaseUrl = "https://tiltak.example/" }), "comment");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task The_help_of_every_command(string command)
    {
        var (code, output, _) = await WrongUseTests.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        Assert.Equal(0, code);
        Match(output, command.Replace(' ', '-'));
    }

    private static void Match(string text, string name) => Snapshot.Match(text, name.Length == 0 ? new SnapshotNameExtension() : new(name));
}
