using System.Globalization;
using Catalogue.Diagnostics;

namespace Catalogue.Tests.Diagnostics;

public class GithubRendererTests
{
    [Fact]
    public void A_fault_is_one_command_with_its_place_its_rule_its_remedy_and_its_page() => Assert.Equal(
        "::error file=content/a.md,line=2,col=8,endLine=2,endColumn=11,title=TK301%3A Kommunen finnes ikke::galt%0ARett det.%0ASe "
            + "https://tiltak.example/regler/TK301/\n",
        Render(Faults.At("content/a.md", "---\ntittel:[ x ]\n")));

    [Fact]
    public void What_GitHub_would_take_for_its_own_signs_is_escaped() => Assert.Equal(
        "::error file=a%2Cb%3A%25.md,line=1,col=1,endLine=1,endColumn=2,title=TK301%3A Kommunen finnes ikke::100 %25, «::error::»\uFFFD\uFFFDog "
            + "mer%0ARett det.\n",
        GithubRenderer.Render(new([Faults.At("a,b:%.md", "[x]") with { Message = "100 %, «::error::»\r\nog mer" }])));

    [Fact]
    public void A_place_over_several_lines_has_no_columns() =>
        Assert.StartsWith("::error file=a.md,line=1,endLine=2,title=", Render(Faults.At("a.md", "a [b\nc] d")), StringComparison.Ordinal);

    [Fact]
    public void Errors_come_before_warnings_whatever_their_order() =>
        Assert.Equal(
            ["error", "error", "warning"],
            Commands(Render(Faults.WarningAt("a.md", "[x]"), Faults.At("a.md", "[x]"), Faults.At("b.md", "[x]"))));

    [Fact]
    public void Ten_of_each_kind_are_shown_and_a_note_counts_the_rest()
    {
        var faults = Many(12, Faults.Error).Concat(Many(11, Faults.Warning)).ToArray();
        var text = Render(faults);
        Assert.Equal([.. Enumerable.Repeat("error", 10), .. Enumerable.Repeat("warning", 10), "notice"], Commands(text));
        Assert.EndsWith(
            "::notice title=Flere funn::Det er 2 feil og 1 advarsel til, og GitHub viser bare 10 av hvert slag her. Kjør catalogue check for å se "
                + "alle.\n",
            text,
            StringComparison.Ordinal);
        Assert.EndsWith(
            "Alle står i oppsummeringen av kjøringen.\n",
            GithubRenderer.Render(Faults.Report(faults) with { HasSummary = true }),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_of_a_kind_need_no_note() => Assert.DoesNotContain("::notice", Render([.. Many(10, Faults.Error)]), StringComparison.Ordinal);

    [Fact]
    public void Without_faults_nothing_is_written() => Assert.Equal("", Render());

    private static IEnumerable<Diagnostic> Many(int count, Rule rule) =>
        Enumerable.Range(0, count).Select(i => Faults.At($"{i.ToString(CultureInfo.InvariantCulture)}.md", "[x]") with { Rule = rule });

    private static string Render(params Diagnostic[] diagnostics) => GithubRenderer.Render(Faults.Report(diagnostics));

    private static string[] Commands(string text) =>
        [.. text.TrimEnd('\n').Split('\n').Select(line => line[2..line.IndexOf(' ', StringComparison.Ordinal)])];
}
