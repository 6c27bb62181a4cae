using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Tests.Diagnostics;

public class TextRendererTests
{
    private static readonly Rule Unknown = new("TK301", Severity.Error, "Kommunen finnes ikke");
    private static readonly Rule Short = new("TK410", Severity.Warning, "Sammendraget er kort");

    [Fact]
    public void A_fault_shows_its_message_its_place_its_line_its_help_and_its_page() => Same(
        """
        feil[TK301]: kommunen «Alsthaug» finnes ikke
         --> content/pakker/2024-ytre-helgeland/magisk-maned.md:9:5
          |
        9 |   - Alsthaug
          |     ^^^^^^^^
          = hjelp: mente du «Alstahaug»?
          = se: regler/TK301

        """,
        Fault("content/pakker/2024-ytre-helgeland/magisk-maned.md", "\n\n\n\n\n\n\n\n  - [Alsthaug]\n")
            with
        { Message = "kommunen «Alsthaug» finnes ikke", Help = "mente du «Alstahaug»?" });

    [Fact]
    public void The_margin_is_as_wide_as_the_line_number() => Same(
        """
        feil[TK301]: galt
           --> a.md:100:1
            |
        100 | her
            | ^^^
            = se: regler/TK301

        """,
        Fault("a.md", new string('\n', 99) + "[her]\n"));

    [Fact]
    public void A_span_over_several_lines_is_cut_to_the_first() => Same(
        """
        feil[TK301]: galt
         --> a.md:1:3
          |
        1 | a bcd
          |   ^^^
          = se: regler/TK301

        """,
        Fault("a.md", "a [bcd\nefg\nh]ij\n"));

    [Fact]
    public void An_empty_span_gets_one_caret_also_at_the_end_of_a_line() => Same(
        """
        feil[TK301]: galt
         --> a.md:1:8
          |
        1 | tittel:
          |        ^
          = se: regler/TK301

        """,
        Fault("a.md", "tittel:[]\nnr: 1\n"));

    [Fact]
    public void A_fault_at_the_end_of_the_file_shows_an_empty_line() => Same(
        """
        feil[TK301]: galt
         --> a.md:2:1
          |
        2 |
          | ^
          = se: regler/TK301

        """,
        Fault("a.md", "tittel: x\n[]"));

    [Theory]
    [InlineData("\t[galt]", "    galt", "    ^^^^")]
    [InlineData("a\t[b\tc]", "a    b    c", "     ^^^^^^")]
    [InlineData("日本 [語] x", "日本 語 x", "     ^^")]
    [InlineData("e\u0301e\u0301 [ga\u030Alt] x", "e\u0301e\u0301 ga\u030Alt x", "   ^^^^")]
    [InlineData("😀 [her]", "😀 her", "   ^^^")]
    [InlineData("ok [\u200B] slutt", "ok \uFFFD slutt", "   ^")]
    public void The_carets_stand_below_the_span_whatever_its_characters_take(string line, string shown, string carets) => Same(
        $"""
        feil[TK301]: galt
         --> a.md:1:{line.IndexOf('[', StringComparison.Ordinal) + 1}
          |
        1 | {shown}
          | {carets}
          = se: regler/TK301

        """,
        Fault("a.md", line));

    [Fact]
    public void Signs_that_would_steer_the_terminal_are_replaced_in_lines_messages_and_paths() => Same(
        """
        feil[TK301]: galt �[31m
         --> a�.md:1:3
          |
        1 | a �[2J � b
          |   ^^^^
          = se: regler/TK301

        """,
        // The marks of the place cannot be used here: the line has a bracket of its own.
        new(Unknown, new(new("a\u0007.md", "a \u001b[2J \u202e b"), new(2, 4)), "galt \u001b[31m"));

    [Fact]
    public void A_very_long_line_is_cut_to_a_window_around_the_span()
    {
        var line = Render(Fault("a.md", new string('a', 5000) + "[galt]" + new string('b', 5000))).Split('\n')[3..5];
        Assert.Equal("1 | …" + new string('a', 40) + "galt" + new string('b', 76) + "…", line[0]);
        Assert.Equal("  | " + new string(' ', 41) + "^^^^", line[1]);
    }

    [Fact]
    public void The_window_of_a_long_line_does_not_split_a_sign_in_two()
    {
        var text = Render(Fault("a.md", string.Concat(Enumerable.Repeat("😀", 200)) + "x[galt]" + string.Concat(Enumerable.Repeat("😀", 200))));
        Assert.DoesNotContain('\uFFFD', text);
    }

    [Fact]
    public void A_span_longer_than_the_window_is_marked_to_its_end()
    {
        var lines = Render(Fault("a.md", "[" + new string('a', 1000) + "]")).Split('\n');
        Assert.Equal("1 | " + new string('a', 120) + "…", lines[3]);
        Assert.Equal("  | " + new string('^', 120), lines[4]);
    }

    [Fact]
    public void Related_places_come_below_with_their_word() => Same(
        """
        feil[TK301]: id-en «x» er brukt to ganger
          --> b.md:1:5
           |
         1 | id: x
           |     ^
           = se: regler/TK301
          ::: a.md:12:5
           |
        12 | id: x
           |     ^ først brukt her

        """,
        Fault("b.md", "id: [x]") with
        {
            Message = "id-en «x» er brukt to ganger",
            Related = [new(Place("a.md", new string('\n', 11) + "id: [x]"), "først brukt her")],
        });

    [Fact]
    public void A_file_that_was_not_read_has_a_place_but_no_line() => Same(
        """
        advarsel[TK410]: filen er for stor
         --> content/stor.md:1:1
          = se: regler/TK410

        """,
        new(Short, new(new("content/stor.md", ""), new(0, 0)), "filen er for stor"));

    [Fact]
    public void Help_of_several_lines_is_kept_together() => Same(
        """
        feil[TK301]: galt
         --> a.md:1:1
          |
        1 | x
          | ^
          = hjelp: skriv
                   region: salten
          = se: regler/TK301

        """,
        Fault("a.md", "[x]") with { Help = "skriv\nregion: salten" });

    [Fact]
    public void A_report_ends_with_a_count_of_faults_and_files()
    {
        var text = TextRenderer.Render([
            Fault("a.md", "[x]"),
            Fault("a.md", "x[y]"),
            Fault("b.md", "[x]"),
            Fault("b.md", "[z]") with { Rule = Short },
        ]).ToString();
        Assert.EndsWith("\n\n3 feil og 1 advarsel i 2 filer\n", text, StringComparison.Ordinal);
        Assert.Equal(4, text.Split("--> ").Length - 1);
    }

    [Fact]
    public void Of_very_many_faults_the_last_are_only_counted_and_no_error_gives_way_to_a_warning()
    {
        var faults = Enumerable.Range(0, 3400).Select(i => Fault($"{i:D4}.md", "[x]") with { Rule = i % 34 == 0 ? Unknown : Short }).ToArray();
        var text = TextRenderer.Render(faults).ToString();
        Assert.Equal((100, 100), (text.Split("feil[").Length - 1, text.Split("advarsel[").Length - 1));
        Assert.Contains(
            "feil[TK301]: galt\n   --> 3366.md:1:1\n".Replace("   -->", " -->", StringComparison.Ordinal),
            text,
            StringComparison.Ordinal);
        Assert.EndsWith(
            "\n… og 3\u00A0200 advarsler til. Rett disse først, eller få alle med --format json.\n\n100 feil og 3\u00A0300 advarsler i 3\u00A0400 "
                + "filer\n",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_too_long_to_show_is_cut_between_two_characters()
    {
        var line = string.Concat(Enumerable.Repeat("a👩🏽", 200));
        var excerpt = Excerpt.Of(new(new("a.md", line), new(line.Length / 2, 1)));
        Assert.Matches("^…(?:a👩🏽|👩🏽)(?:a👩🏽)*a?…$", excerpt.Text);
    }

    [Fact]
    public void A_report_of_nothing_is_empty() => Assert.Equal("", TextRenderer.Render([]).ToString());

    [Theory]
    [InlineData(0, 0, "ingen feil")]
    [InlineData(1, 0, "1 feil")]
    [InlineData(0, 1, "1 advarsel")]
    [InlineData(0, 2, "2 advarsler")]
    [InlineData(1, 2, "1 feil og 2 advarsler")]
    public void Counts_are_told_in_singular_and_plural(int errors, int warnings, string expected) =>
        Assert.Equal(expected, FaultCount.Describe(errors, warnings));

    [Fact]
    public void One_fault_is_in_one_file() => Assert.Equal("1 feil i 1 fil", FaultCount.Describe([Fault("a.md", "[x]")]));

    [Fact]
    public void Errors_and_warnings_have_inks_of_their_own()
    {
        Assert.Contains(new InkRun("feil[TK301]", Ink.Error), TextRenderer.Render(Fault("a.md", "[x]")).Runs);
        Assert.Contains(new InkRun("advarsel[TK410]", Ink.Warning), TextRenderer.Render(Fault("a.md", "[x]") with { Rule = Short }).Runs);
    }

    /// <summary>A fault at the brackets in the text; they are not part of it.</summary>
    private static Diagnostic Fault(string path, string marked) => new(Unknown, Place(path, marked), "galt");

    private static Location Place(string path, string marked)
    {
        var (start, end) = (marked.IndexOf('[', StringComparison.Ordinal), marked.IndexOf(']', StringComparison.Ordinal) - 1);
        return new(new(path, marked.Remove(end + 1, 1).Remove(start, 1)), Span.FromBounds(start, end));
    }

    private static string Render(Diagnostic diagnostic) => TextRenderer.Render(diagnostic).ToString();

    private static void Same(string expected, Diagnostic diagnostic) => Assert.Equal(expected, Render(diagnostic));
}
