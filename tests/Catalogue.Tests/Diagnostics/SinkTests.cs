using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Catalogue.AutoFix;
using Catalogue.Changes;
using Catalogue.Cli.Rendering;
using Catalogue.Diagnostics;
using Catalogue.Source;
using Catalogue.Tests.Search;

namespace Catalogue.Tests.Diagnostics;

/// <summary>
/// Every place that text of others is written to, and every trick: what we say stays what it would be with an innocent word instead.
/// </summary>
public partial class SinkTests
{
    private const string Innocent = "ord";

    private static readonly Lazy<Dictionary<string, string[]>> Html = new(ReadByTheHost);

    public static TheoryData<string> Tricks => Diagnostics.Tricks.Names;

    [Theory]
    [MemberData(nameof(Tricks))]
    public void A_terminal_and_a_log_show_the_same_lines_of_ours(string trick)
    {
        var text = Diagnostics.Tricks.All[trick];
        var shown = Terminals(text);
        var innocent = Terminals(Innocent);
        Assert.Equal(innocent.Select(t => t.Split('\n').Length), shown.Select(t => t.Split('\n').Length));
        Assert.All(shown, IsHarmless);
        Assert.All(shown.SelectMany(t => t.Split('\n')), line => Assert.DoesNotMatch(@"^\s*::(?!:)", line));
    }

    [Theory]
    [MemberData(nameof(Tricks))]
    public void A_message_of_trouble_begins_no_line_but_its_first(string trick)
    {
        var error = new StringWriter();
        new Terminal(TextWriter.Null, error).WriteError($"kan ikke lese {Diagnostics.Tricks.All[trick]}");
        Assert.All(
            error.ToString().TrimEnd('\n').Split('\n').Skip(1),
            line => Assert.True(line.Length == 0 || line.StartsWith("  ", StringComparison.Ordinal), line));
        Assert.All(error.ToString().Split('\n'), line => Assert.DoesNotMatch(@"^\s*::(?!:)", line));
        IsHarmless(error.ToString());
    }

    [Theory]
    [MemberData(nameof(Tricks))]
    public void A_comment_is_the_same_outside_its_code_spans(string trick) =>
        Assert.Equal(Html.Value[Innocent].Select(WithoutCode), Html.Value[trick].Select(WithoutCode));

    [Theory]
    [MemberData(nameof(Tricks))]
    public void A_comment_hides_nothing_and_turns_nothing(string trick) => Assert.All(Comments(Diagnostics.Tricks.All[trick]), IsHarmless);

    [Theory]
    [MemberData(nameof(Tricks))]
    public void A_workflow_command_is_one_line_with_the_properties_and_the_number_of_lines_that_it_should_have(string trick)
    {
        var text = GithubRenderer.Render(Faults.Report(Fault(Diagnostics.Tricks.All[trick])));
        IsHarmless(text);
        var line = Assert.Single(text.TrimEnd('\n').Split('\n'));

        // Read as the runner does it.
        var end = line.IndexOf("::", 2, StringComparison.Ordinal);
        Assert.Equal(["file", "line", "col", "endLine", "endColumn", "title"], line["::error ".Length..end].Split(',').Select(p => p.Split('=')[0]));
        Assert.Equal(3, line[(end + 2)..].Split("%0A").Length);
        Assert.DoesNotContain("%0D", line, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Tricks))]
    public void A_report_for_programs_is_harmless_in_a_log_and_so_is_what_it_says_to_people(string trick)
    {
        var fault = Fault(Diagnostics.Tricks.All[trick]);
        foreach (var report in Reports.All.Where(r => r.Name is "gitlab" or "sarif" or "rdjson" or "json"))
        {
            var text = report.Render(Faults.Report(fault) with
            {
                PageOf = _ => $"## Hva regelen sier\n\n{Diagnostics.Tricks.All[trick]}\n\n## Feil\n",
            });
            IsHarmless(text);
            using var json = JsonDocument.Parse(text);
            Assert.All(ProseOf(json.RootElement), IsHarmless);
            Assert.All(AddressesOf(json.RootElement), address => Assert.Matches("^[A-Za-z0-9%/.:_~-]+$", address));
        }
    }

    [Fact]
    public void A_line_of_a_file_that_looks_like_a_command_is_none_in_a_diff_or_an_example()
    {
        var diff = new FixedFile(new("a.md", "::add-mask::e\na: [x]\n"u8.ToArray()), "::add-mask::e\na:\n  - x\n");
        Assert.Contains("\n \uFFFD:add-mask::e\n", FileDiff.Render(diff, Secrets.None).ToString(), StringComparison.Ordinal);
        Assert.Contains(
            "\n    \uFFFD:error::x\n",
            RulePage.Render(Faults.Error, "```yaml a.md\n::error::x\n```\n", 80).ToString(),
            StringComparison.Ordinal);
        Assert.Contains("\n  \uFFFD:error::x", RulePage.Render(Faults.Error, "- a b\n::error::x\n", 5).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_makes_no_link_of_what_others_write()
    {
        var fault = Fault("[Trygt](https://ond.example) [her](1)");
        var messages = ProseOf(JsonDocument.Parse(SarifRenderer.Render(Faults.Report(fault))).RootElement);
        Assert.All(messages, message => Assert.DoesNotContain("](", message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_remedy_is_exact_whatever_it_holds()
    {
        var fault = Fault("x") with { Fix = Fix.Safe(new(0, 1), "\u202E##[error]\u001b «æ»") };
        var text = JsonRenderer.Render(Faults.Report(fault));
        IsHarmless(text);
        Assert.Equal(
            fault.Fix.Edits[0].Text,
            JsonDocument.Parse(text).RootElement.GetProperty("diagnostics")[0]
                .GetProperty("fix")
                .GetProperty("edits")[0]
                .GetProperty("text")
                .GetString());
    }

    [Theory]
    [InlineData("https://tiltak.example/", "https://tiltak.example/regler/TK301/")]
    [InlineData("https://tiltak.example/a b/", "https://tiltak.example/a%20b/regler/TK301/")]
    [InlineData(
        "https://tiltak.example/) [Trygt](https://ond.example/",
        "https://tiltak.example/%29%20%5BTrygt%5D%28https%3A//ond.example/regler/TK301/")]
    [InlineData("https://tiltak.example@ond.example/", null)]
    [InlineData("javascript:alert(1)//", null)]
    [InlineData("https://tıltak.example/", "https://xn--tltak-n4a.example/regler/TK301/")]
    [InlineData("", null)]
    public void The_address_of_the_site_cannot_end_a_link_or_hide_where_it_leads(string site, string? expected) =>
        Assert.Equal(expected, new FaultReport([]) { BaseUrl = site }.UrlOf(Faults.Error));

    [Fact]
    public void No_text_crowds_out_the_others()
    {
        var fault = Fault(new string('x', 100_000));
        var comment = ChangeReviewMarkdown.Render(
            Reviewed("x") with { Faults = new([fault, Faults.At("b.md", "[y]") with { Message = "den andre" }], [], []) },
            new([]));
        Assert.Contains("`den andre`", comment, StringComparison.Ordinal);
    }

    private static Dictionary<string, string[]> ReadByTheHost()
    {
        var names = Diagnostics.Tricks.All.Append(new(Innocent, Innocent)).ToList();
        var texts = names.SelectMany(n => Comments(n.Value)).ToList();
        var html = JsonSerializer.Deserialize<string[]>(NodeProgram.Run("../formats/gfm.mjs", JsonSerializer.Serialize(texts)))!;
        return names.Zip(html.Chunk(html.Length / names.Count)).ToDictionary(pair => pair.First.Key, pair => pair.Second);
    }

    private static string[] Comments(string text)
    {
        var report = Faults.Report(Fault(text));
        using var rdjson = JsonDocument.Parse(RdjsonRenderer.Render(report));
        return
        [
            ChangeReviewMarkdown.Render(Reviewed(text), report),
            FaultTable.Render(report, 1 << 20),
            rdjson.RootElement.GetProperty("diagnostics")[0].GetProperty("message").GetString()!,
            MarkdownText.Block(text + "\n").ToString(),
        ];
    }

    private static string[] Terminals(string text)
    {
        var fault = Fault(text);
        var overlay = Catalogue.Cli.Serve.Fault.From([fault])[0];
        var line = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(OneLine(text)));
        var diff = new FixedFile(new(Between(text), Encoding.UTF8.GetBytes($"a\n{line}\nb: [x]\n")), $"a\n{line}\nb:\n  - x\n");
        return
        [
            TextRenderer.Render([fault]).ToString(),
            ChangeReviewText.Render(Reviewed(text)).ToString(),
            FileDiff.Render(diff, Secrets.None)
                .ToString()
                .Replace("(sammensatte bokstaver er skrevet som ett tegn (NFC))\n", "", StringComparison.Ordinal),
            RulePage.Render(Faults.Error, $"## {OneLine(text)}\n\n| {OneLine(text)} |\n\n```yaml a.md\n{Between(OneLine(text))}\n```\n", 100_000)
                .ToString(),
            string.Join(
                '\n',
                overlay.Label,
                overlay.Message.ReplaceLineEndings(" "),
                overlay.Place!.ReplaceLineEndings(" "),
                overlay.Excerpt,
                overlay.Help!.ReplaceLineEndings(" ")),
        ];
    }

    // Those of several lines are given line by line there.
    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static Diagnostic Fault(string text)
    {
        var source = new SourceText($"content/{Between(text)}.md", $"tittel: {Between(OneLine(text))}");
        return new(Faults.Error, new(source, new(0, 6)), $"«{Between(text)}» finnes ikke", $"Mente du «{Between(text).Replace('\n', ' ')}»?")
        {
            Related = [new(new(source, new(8, 3)), $"«{Between(text)}» står her")],
        };
    }

    private static string Between(string text) => $"før {text} etter";

    private static ChangeReview Reviewed(string text)
    {
        var (fault, said) = (Fault(text), Between(text));
        PageChange page = new($"tiltak/{said}/", said, null);
        var site = new SiteChange { Added = [page], Own = [page], Other = [page], Lost = [new(page.Path, said, null, $"Skriv «{said}» der.")] };
        return new([], new([fault], [fault], [fault]), site, [new(said, page.Path, said, true, [new(page.Path, said, 0.5, $"felles ord: {said}")])]);
    }

    private static void IsHarmless(string text)
    {
        Assert.DoesNotMatch(@"##\w*\[", text);
        Assert.DoesNotContain(
            text.EnumerateRunes(),
            rune => rune.Value != '\n' && ForeignText.Plain(rune.ToString()) is var plain && plain != rune.ToString());
        Assert.DoesNotMatch("[\u0300-\u036F]{5}", text);
    }

    private static string WithoutCode(string html) => Code().Replace(html, "<code/>");

    private static IEnumerable<string> ProseOf(JsonElement json) =>
        StringsOf(json).Where(s => s.Name is "message" or "help" or "description" or "text" or "markdown").Select(s => s.Value);

    private static IEnumerable<string> AddressesOf(JsonElement json) =>
        StringsOf(json).Where(s => s.Name is "uri" or "url" or "helpUri").Select(s => s.Value);

    private static IEnumerable<(string Name, string Value)> StringsOf(JsonElement json, string name = "") => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => StringsOf(p.Value, p.Name)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(item => StringsOf(item, name)),
        JsonValueKind.String => [(name, json.GetString()!)],
        _ => [],
    };

    [GeneratedRegex("<code[^>]*>[^<]*</code>")]
    private static partial Regex Code();
}
