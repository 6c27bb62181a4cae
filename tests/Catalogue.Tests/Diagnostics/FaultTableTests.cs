using System.Text;
using Catalogue.Diagnostics;
using Markdig;

namespace Catalogue.Tests.Diagnostics;

public class FaultTableTests
{
    private const long Plenty = 1024 * 1024;

    [Fact]
    public void The_table_has_a_heading_a_count_and_a_row_per_fault_the_worst_first() => Assert.Equal(
        """
        ## Kontroll av innholdet

        1 feil og 1 advarsel i 2 filer.

        | Fil | Linje | Kode | Melding |
        | --- | ---: | --- | --- |
        | `content/b.md` | 1 | [TK301](https://tiltak.example/regler/TK301/) | **Feil:** `galt`<br>`Rett det.` |
        | `content/a.md` | 2 | [TK209](https://tiltak.example/regler/TK209/) | **Advarsel:** `galt`<br>`Rett det.` |

        """,
        FaultTable.Render(Faults.Report(Faults.WarningAt("content/a.md", "x\n[y]"), Faults.At("content/b.md", "[x]")), Plenty));

    [Fact]
    public void Nothing_in_a_message_or_a_path_becomes_a_column_a_link_or_HTML()
    {
        const string Message = "«| <b>x</b> `kode` [her](https://x.no) *sterk* _skrå_ ~~nei~~ a@b &amp; \\| ![](y)»\nog\r\nmer";
        var table = FaultTable.Render(new([Faults.At("a_b|c.md", "[x]") with { Message = Message, Help = null }]), Plenty);
        Assert.Single(table.Split('\n'), line => line.Contains("Feil:", StringComparison.Ordinal));

        var html = Markdig.Markdown.ToHtml(table, new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().UseAutoLinks().Build());
        var cells = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).QuerySelectorAll("tbody td");
        Assert.Equal(4, cells.Length);
        Assert.Equal("a_b¦c.md", cells[0].TextContent);
        Assert.Equal("Feil: " + Message.Replace('|', '¦').Replace('\r', '\uFFFD').Replace('\n', '\uFFFD'), cells[3].TextContent);
        Assert.Equal(["STRONG", "CODE"], cells[3].Children.Select(c => c.TagName));
    }

    [Fact]
    public void A_table_too_large_for_GitHub_is_cut_at_a_row_and_says_how_many_are_left_out()
    {
        var report = Faults.Report([.. Enumerable.Repeat(Faults.At("content/æøå.md", "[x]"), 100)]);
        var table = FaultTable.Render(report, 3000);
        Assert.InRange(Encoding.UTF8.GetByteCount(table), 2500, 3000);
        var rows = table.Split("\n| `content/").Length - 1;
        Assert.EndsWith($"|\n\n{100 - rows} til får ikke plass her. Kjør catalogue check for å se alle.\n", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_faults_there_is_a_line_and_no_table() =>
        Assert.Equal("## Kontroll av innholdet\n\nIngen feil.\n", FaultTable.Render(Faults.Report(), Plenty));
}
