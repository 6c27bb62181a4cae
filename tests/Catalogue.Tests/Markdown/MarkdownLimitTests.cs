using Catalogue.Diagnostics;
using Catalogue.Markdown;

namespace Catalogue.Tests.Markdown;

public class MarkdownLimitTests
{
    private readonly List<Diagnostic> faults = [];

    [Fact]
    public void A_paragraph_with_a_thousand_marks_is_read() => Assert.Equal(500, Links(Render(Times(500, "[a](/b/) "))));

    [Fact]
    public void A_paragraph_with_more_stands_as_it_is_written_and_the_others_are_read()
    {
        var body = Render($"[a](/b/)\n\n{Times(501, "[a](/b/) ")}\n\n*c*");
        Assert.Equal(1, Links(body));
        Assert.Contains("<p>[a](/b/) [a](/b/) ", body.Html, StringComparison.Ordinal);
        Assert.Contains("<em>c</em>", body.Html, StringComparison.Ordinal);
        Assert.Equal(
            "TK119 x.md:3:1 avsnittet har 1\u00A0002 tegn som betyr noe i Markdown ([ * _ ` < & og slike), og grensen er 1\u00A0000",
            Told());
    }

    [Theory]
    [InlineData("# ", "\n")]
    [InlineData("", "\n===\n")]
    [InlineData("- ", "\n")]
    [InlineData("> ", "\n")]
    [InlineData("a | b\n--|--\n", " | c\n")]
    public void Headings_items_quotes_and_tables_have_the_limit_too(string before, string after)
    {
        Render(before + Times(501, "[a](b") + after);
        Assert.Equal("TK119", Assert.Single(faults).Rule.Code);
    }

    [Theory]
    [InlineData(3, 2500, "tabellen har 10\u00A0008 ruter")]
    [InlineData(200, 20, "tabellen har 4\u00A0422 ruter")]
    public void A_table_of_very_many_cells_is_left_as_it_is(int columns, int rows, string message)
    {
        var row = columns == 3 ? string.Concat(Enumerable.Repeat("a|", columns)) : "a|";
        var body = Render($"{Times(columns, "a|")}\n{Times(columns, "-|")}\n{Times(rows, row + "\n")}");
        Assert.DoesNotContain("<table", body.Html, StringComparison.Ordinal);
        Assert.Contains(message, Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_many_rows_may_have_empty_cells() =>
        Assert.Contains("<table", Render($"{Times(8, "a|")}\n{Times(8, "-|")}\n{Times(900, "a|b\n")}").Html, StringComparison.Ordinal);

    [Fact]
    public void A_text_with_very_many_marks_is_not_read_at_all()
    {
        Assert.Empty(Render(Times(100, Times(101, "*a* ") + "\n\n")).Html);
        Assert.Equal(
            "TK119 x.md:1:1 teksten har 20\u00A0200 tegn som betyr noe i Markdown ([ * _ ` < & og slike), og grensen er 20\u00A0000",
            Told());
    }

    [Theory]
    [InlineData(10, 0)]
    [InlineData(11, 1)]
    public void A_list_has_ten_levels(int levels, int faulty)
    {
        Render("Først.\n\n" + string.Concat(Enumerable.Range(0, levels).Select(level => $"{new string(' ', level * 2)}- a\n")));
        Assert.Equal(faulty, faults.Count);
        Assert.All(faults, f => Assert.Equal("TK111 x.md:13:1 teksten har sitater, lister eller klammer i for mange nivåer", TestSite.Show(f)));
    }

    [Fact]
    public void A_definition_with_a_long_address_leads_nowhere_and_its_links_do_not_swell_the_page()
    {
        var address = "https://a.example/" + new string('b', 100_000);
        var body = Render($"{Times(40, "[a] ")}\n\n[a]: {address}");
        Assert.True(body.Html.Length < 2000);
        Assert.Equal("TK120 x.md:3:1 adressen er på 100\u00A0018 tegn, og grensen er 2\u00A0000", Told());
    }

    [Fact]
    public void A_link_with_a_long_address_is_a_fault()
    {
        Render($"Se [her](https://a.example/{new string('b', 2000)}).");
        Assert.Equal("TK120", Assert.Single(faults).Rule.Code);
    }

    [Fact]
    public void Blocks_of_HTML_keep_their_places_among_the_others()
    {
        var body = Render("en\n\n<div>\n\n- to\n\n  <b>\n\n<!-- borte -->\n\ntre");
        Assert.Equal(
            "en\n\n<div>\nto\n<b>\ntre",
            string.Join('\n', body.PlainText.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Replace("en\n", "en\n\n", StringComparison.Ordinal));
        Assert.Equal(["TK605", "TK605"], faults.Select(f => f.Rule.Code));
        Assert.DoesNotContain("borte", body.Html, StringComparison.Ordinal);
    }

    private MarkdownBody Render(string markdown) => MarkdownRenderer.Render(new("x.md", markdown), new(0, markdown.Length), new("../"), faults);

    private string Told() => TestSite.Show(Assert.Single(faults));

    private static int Links(MarkdownBody body) => body.Html.Split("<a ").Length - 1;

    private static string Times(int count, string piece) => string.Concat(Enumerable.Repeat(piece, count));
}
