using Catalogue.Changes;
using Catalogue.Diagnostics;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Catalogue.Tests.Changes;

public class ChangeReviewTextTests
{
    private static readonly MarkdownPipeline Github = new MarkdownPipelineBuilder().UsePipeTables().Build();

    [Fact]
    public void The_terminal_shows_faults_then_old_ones_in_a_line_then_the_site_and_the_verdict_last()
    {
        Assert.Equal(
            """
            I filene som er endret: 1 feil

            feil[TK308]: målgruppen «larere» finnes ikke
              --> content/pakker/eksempel/tiltak-b.md:13:5
               |
            13 |   - larere
               |     ^^^^^^
               = hjelp: Mente du «laerere»?
               = se: regler/TK308

            Fra før, i filer som ikke er endret (stopper ikke endringen): 1 feil

              feil[TK301] content/regioner/salten.md:6:14: kommunen «Bodo» finnes ikke


            """,
            Before(ChangeReviewText.Render(Example()).ToString(), "Hva nettstedet får"));
        var rest = ChangeReviewText.RenderEffect(Example()).ToString();
        Assert.StartsWith("Hva nettstedet får:\n", rest, StringComparison.Ordinal);
        Assert.Contains("/tiltak/tiltak-b/ «Skriving i alle fag» (utkast: vises ikke før det er godkjent)\n", rest, StringComparison.Ordinal);
        Assert.Matches(
            @" \d\d\u00A0%  ligner på /tiltak/tiltak-a/ «Lesing i alle fag»\n +samme tema: Begynneropplæring; samme kompetansepartner: Nord; felles ord: ",
            rest);
        Assert.EndsWith("2\u00A0filer er med i endringen: 2 nye.\n1 feil må rettes.\n", rest, StringComparison.Ordinal);
    }

    [Fact]
    public void The_comment_has_the_verdict_first_and_tables_that_a_parser_reads()
    {
        var text = ChangeReviewMarkdown.Render(Example(), new([]) { BaseUrl = "https://tiltak.example/" });
        var document = Markdig.Markdown.Parse(text, Github);
        Assert.Equal("1 feil må rettes", document.Descendants<HeadingBlock>().First().Inline!.FirstChild!.ToString());
        Assert.Equal(2, document.Descendants<Table>().Count());
        Assert.Equal(2, document.Descendants<Table>().First().Count);
        Assert.Contains("[TK308](https://tiltak.example/regler/TK308/)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_authors_write_is_never_taken_for_markup()
    {
        var evil = ChangeReviewTests.Side("<img src=x> | [a](javascript:b) @alle **fet**");
        var text = ChangeReviewMarkdown.Render(
            ChangeReviewTests.Reviewed(TestSite.Base(), TestSite.Base().With("content/sider/ny.md", evil)),
            new([]));
        var document = Markdig.Markdown.Parse(text, Github);
        Assert.Empty(document.Descendants<Markdig.Syntax.Inlines.LinkInline>());
        Assert.DoesNotContain(
            document.Descendants<Markdig.Syntax.Inlines.EmphasisInline>().SelectMany(e => e),
            inline => inline.ToString()!.Contains("fet", StringComparison.Ordinal));
        var html = Markdig.Markdown.ToHtml(text, Github);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.Contains("<code>&lt;img src=x&gt; ¦ [a](javascript:b) @alle **fet**</code>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("@alle", System.Text.RegularExpressions.Regex.Replace(html, "<code>[^<]*</code>", ""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_is_never_too_long_for_github_and_says_what_is_left_out()
    {
        var rule = new Rule("TK405", Severity.Warning, "Tittelen");
        var source = new Source.SourceText("content/a.md", "tekst");
        var many = Enumerable.Range(0, 5000).Select(i => new Diagnostic(rule, new(source, new(0, 1)), $"galt nummer {i} æøå")).ToList();
        many.Add(new(rule with { Severity = Severity.Error }, new(source, new(0, 1)), "den ene feilen"));
        var review = Example() with { Faults = new([.. many], [.. many], [.. many]) };
        var text = ChangeReviewMarkdown.Render(review, new([]));
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(text), 55_000, 60_000);
        Assert.Contains("den ene feilen", text, StringComparison.Ordinal);
        Assert.Matches(@"\n… og 4\u00A0?\d+ til\.\n", text);
        Assert.EndsWith("Mer får ikke plass her. Kjør kontrollen selv for å se alt.\n", text, StringComparison.Ordinal);
        Assert.EndsWith("2 feil må rettes.\n", ChangeReviewText.Render(review).ToString(), StringComparison.Ordinal);
    }

    internal static ChangeReview Example()
    {
        var region = "content/regioner/salten.md";
        var faulty = BaseSite.Text.Split($"-- {region} --\n")[1]
            .Split("-- content/")[0]
            .Replace("kommune: Bodø", "kommune: Bodo", StringComparison.Ordinal);
        return ChangeReviewTests.Reviewed(TestSite.Base().With(region, faulty), TestSite.Base().With(region, faulty)
            .With("content/sider/ny.md", ChangeReviewTests.Side("Ny side"))
            .With(
                "content/pakker/eksempel/tiltak-b.md",
                ChangeReviewTests.Other("nr: 2").Replace("- laerere", "- larere", StringComparison.Ordinal)));
    }

    private static string Before(string text, string heading) => text[..text.IndexOf(heading, StringComparison.Ordinal)];
}
