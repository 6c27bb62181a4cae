using Catalogue.Diagnostics;
using Catalogue.Markdown;

namespace Catalogue.Tests.Markdown;

public class MarkdownRendererTests
{
    private readonly List<Diagnostic> faults = [];

    private MarkdownBody Render(string markdown, string path = "content/pakker/p/t.md") =>
        MarkdownRenderer.Render(new(path, markdown), new(0, markdown.Length), new("../../"), faults);

    [Theory]
    [InlineData("/temaer/ledelse/", "../../temaer/ledelse/", "temaer/ledelse/")]
    [InlineData("annet.md", "../../tiltak/annet/", "tiltak/annet/")]
    [InlineData("../q/pakke.md", "../../pakker/q/", "pakker/q/")]
    [InlineData("../../temaer/ledelse.md#mer", "../../temaer/ledelse/#mer", "temaer/ledelse/")]
    public void A_link_within_the_site_becomes_relative_and_is_remembered(string written, string href, string path)
    {
        var body = Render($"Se [her]({written}).");
        Assert.Contains($"href=\"{href}\"", body.Html, StringComparison.Ordinal);
        var link = Assert.Single(body.Links);
        Assert.Equal(path, link.Path);
        Assert.Equal(9, link.Span.Start);
        Assert.Equal(written.Length, link.Span.Length);
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](java&#115;cript:alert(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](//evil.example/)")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x][y]\n\n[y]: javascript:alert(1)")]
    public void A_link_that_could_run_code_is_refused_and_harmless(string markdown)
    {
        var body = Render(markdown);
        Assert.DoesNotContain("script:", body.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("data:", body.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("//evil", body.Html, StringComparison.Ordinal);
        Assert.Equal("TK604", Assert.Single(faults).Rule.Code);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("Tekst <img src=x onerror=alert(1)> mer")]
    [InlineData("<div onclick=\"x\">\n\nhei\n\n</div>")]
    public void Raw_html_is_shown_as_text(string markdown)
    {
        var body = Render(markdown);
        Assert.DoesNotContain("<script", body.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", body.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<div", body.Html, StringComparison.Ordinal);
        Assert.All(faults, f => Assert.Equal("TK605", f.Rule.Code));
        Assert.NotEmpty(faults);
    }

    [Fact]
    public void A_comment_is_left_out_in_silence()
    {
        Assert.DoesNotContain("hemmelig", Render("Før\n\n<!-- hemmelig -->\n\nEtter <!-- hemmelig --> alt").Html, StringComparison.Ordinal);
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("> ", "TK111")]
    [InlineData("- ", "TK111")]
    [InlineData("[", "TK119")]
    [InlineData("*", "TK119")]
    [InlineData("![", "TK119")]
    public void Ten_thousand_levels_are_a_fault_and_never_a_crash(string mark, string code)
    {
        Render(string.Concat(Enumerable.Repeat(mark, 10_000)) + "x");
        Assert.Equal(code, Assert.Single(faults).Rule.Code);
    }

    [Fact]
    public void Headings_get_anchors_of_their_own()
    {
        var body = Render("## Bakgrunn og behov\n\n## Mål\n\n## Mål\n");
        Assert.Equal(["bakgrunn-og-behov", "mal", "mal-2"], body.Headings.Select(h => h.Anchor));
        Assert.Contains("<h2 id=\"mal-2\">Mål</h2>", body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_a_heading_has_already_is_passed_over() =>
        Assert.Equal(["mal-2", "mal", "mal-3", "mal-2-2"], Render("## Mål 2\n\n## Mål\n\n## Mål\n\n## Mål 2\n").Headings.Select(h => h.Anchor));

    [Fact]
    public void The_alignment_of_a_column_is_a_class_and_no_inline_style()
    {
        var html = Render("| Post | Kroner |\n|---|---:|\n| Lisens | 55 000 |\n").Html;
        Assert.Contains("<td class=\"hoyre\">55\u00A0000</td>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_plain_text_has_the_words_and_no_marks()
    {
        var body = Render("## Mål\n\nEn **sterk** [lenke](/om/) og `kode`.\n\n| A | B |\n|---|---|\n| ein | to |\n");
        Assert.Equal(["Mål", "En sterk lenke og kode.", "A", "B", "ein", "to"], body.PlainText.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
