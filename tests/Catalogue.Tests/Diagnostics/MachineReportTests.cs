using System.Text.Json;
using System.Text.RegularExpressions;
using Catalogue.Cli.Rendering;
using Catalogue.Diagnostics;
using Catalogue.Tests.Search;

namespace Catalogue.Tests.Diagnostics;

/// <summary>The JSON formats, read back.</summary>
public partial class MachineReportTests
{
    private static readonly Diagnostic Full = Faults.At("content/pakker/p/tiltak æ #1.md", "---\næøå 😀: [Alsthaug]\n") with
    {
        Message = "kommunen «Alsthaug» finnes ikke",
        Help = "Mente du «Alstahaug»?",
        Related = [new(Faults.Place("content/b.md", "x [y]"), "den andre står her")],
        Fix = new([new(new(16, 0), "a"), new(new(12, 1), "A")], IsSafe: true),
    };

    public static TheoryData<string> JsonFormats => ["gitlab", "sarif", "rdjson", "json"];

    [Theory]
    [MemberData(nameof(JsonFormats))]
    public void Nothing_found_is_a_whole_document(string format)
    {
        var root = Read(format);
        var faults = format switch
        {
            "gitlab" => root,
            "sarif" => root.GetProperty("runs")[0].GetProperty("results"),
            _ => root.GetProperty("diagnostics"),
        };
        Assert.Equal(0, faults.GetArrayLength());
    }

    [Theory]
    [MemberData(nameof(JsonFormats))]
    public void A_document_ends_with_one_line_break_and_has_Norwegian_letters_as_they_are(string format)
    {
        var text = Render(format, Full);
        Assert.Matches(@"[\]}]\n\z", text);
        Assert.Contains("«Alsthaug»", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_lists_a_rule_once_also_when_some_of_its_faults_are_old()
    {
        var old = Faults.At("content/a.md", "[x]") with { Rule = Faults.Error with { Severity = Severity.Warning } };
        using var sarif = JsonDocument.Parse(SarifRenderer.Render(Faults.Report(old, Faults.At("content/b.md", "[x]"))));
        var run = sarif.RootElement.GetProperty("runs")[0];

        var rule = Assert.Single(run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray());
        Assert.Equal("error", rule.GetProperty("defaultConfiguration").GetProperty("level").GetString());
        Assert.Equal(
            [(0, "warning"), (0, "error")],
            run.GetProperty("results").EnumerateArray().Select(r => (r.GetProperty("ruleIndex").GetInt32(), r.GetProperty("level").GetString()!)));
    }

    [Fact]
    public void GitLab_gets_a_description_a_rule_a_weight_and_a_place()
    {
        var fault = Read("gitlab", Full, Faults.WarningAt("a.md", "[x]"));
        Assert.Equal("kommunen «Alsthaug» finnes ikke. Mente du «Alstahaug»?", fault[0].GetProperty("description").GetString());
        Assert.Equal("TK301", fault[0].GetProperty("check_name").GetString());
        Assert.Equal(["major", "minor"], fault.EnumerateArray().Select(f => f.GetProperty("severity").GetString()));
        Assert.Equal("content/pakker/p/tiltak æ #1.md", fault[0].GetProperty("location").GetProperty("path").GetString());
        Assert.Equal(2, fault[0].GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32());
    }

    [Fact]
    public void A_fingerprint_stays_when_lines_move_and_is_never_shared()
    {
        var before = Fingerprints(
            Faults.At("a.md", "[x]"),
            Faults.At("a.md", "\n[x]"),
            Faults.At("a.md", "[y]"),
            Faults.At("b.md", "[x]"),
            Faults.WarningAt("a.md", "[x]"));
        Assert.Equal(before.Length, before.Distinct().Count());
        Assert.All(before, f => Assert.Matches("^[0-9a-f]{32}$", f));
        Assert.Equal(before[..2], Fingerprints(Faults.At("a.md", "ny\n\n[x]"), Faults.At("a.md", "ny\n\n\n[x]")));
    }

    [Fact]
    public void Sarif_has_places_in_UTF16_and_paths_as_addresses()
    {
        var result = Read("sarif", Full).GetProperty("runs")[0].GetProperty("results")[0];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("content/pakker/p/tiltak%20%C3%A6%20%231.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("%SRCROOT%", place.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString());
        Assert.Equal("""{"startLine":2,"startColumn":9,"endLine":2,"endColumn":17}""", Compact(place.GetProperty("region")));
        Assert.Equal("den andre står her", result.GetProperty("relatedLocations")[0].GetProperty("message").GetProperty("text").GetString());
        var replaced = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements");
        Assert.Equal(["a", "A"], replaced.EnumerateArray().Select(r => r.GetProperty("insertedContent").GetProperty("text").GetString()));
    }

    [Fact]
    public void Sarif_explains_each_rule_once_with_the_text_of_its_page()
    {
        var log = JsonDocument.Parse(SarifRenderer.Render(Faults.Report(Full, Full, Faults.WarningAt("a.md", "[x]")) with
        {
            PageOf = _ => "## Hva regelen sier\n\nBruk `id`.\n\n## Feil\n\nx\n",
        })).RootElement;
        var run = log.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(["TK209", "TK301"], rules.Select(r => r.GetProperty("id").GetString()));
        Assert.Equal("Bruk id.", rules[0].GetProperty("help").GetProperty("text").GetString());
        Assert.Equal("https://tiltak.example/regler/TK301/", rules[1].GetProperty("helpUri").GetString());
        Assert.All(
            run.GetProperty("results").EnumerateArray(),
            r => Assert.Equal(r.GetProperty("ruleId").GetString(), rules[r.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    [Fact]
    public void Sarif_follows_its_official_schema()
    {
        var outside = new FaultReport([Full, new(Faults.Warning, new(new("content/stor.md", ""), default), "for stor")])
        {
            PathOf = path =>
            "/annet sted/" + path
        };
        Assert.Equal("", Validate(SarifRenderer.Render(Faults.Report())));
        Assert.Equal("", Validate(SarifRenderer.Render(Faults.Report(Full) with { PageOf = _ => "Side." })));
        Assert.Equal("", Validate(SarifRenderer.Render(outside)));
        Assert.Contains(
            "results",
            Validate(SarifRenderer.Render(Faults.Report(Full)).Replace("\"message\"", "\"melding\"", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    // Reviewdog's own schema is in no package, so what its definition says is said here.
    [Fact]
    public void Reviewdog_gets_columns_in_bytes_and_the_remedy_as_one_edit()
    {
        var root = Read("rdjson", Full, Faults.WarningAt("a.md", "[x]"));
        var faults = root.GetProperty("diagnostics");
        Assert.Equal("catalogue", root.GetProperty("source").GetProperty("name").GetString());
        Assert.Equal(["ERROR", "WARNING"], faults.EnumerateArray().Select(f => f.GetProperty("severity").GetString()));
        Assert.Equal("`kommunen «Alsthaug» finnes ikke`\n\n`Mente du «Alstahaug»?`", faults[0].GetProperty("message").GetString());
        Assert.Equal("""{"value":"TK301","url":"https://tiltak.example/regler/TK301/"}""", Compact(faults[0].GetProperty("code")));
        // «æøå 😀: » is 6 + 1 + 4 + 2 bytes.
        Assert.Equal("""{"start":{"line":2,"column":14},"end":{"line":2,"column":22}}""", Compact(faults[0].GetProperty("location").GetProperty("range")));
        Assert.Equal("content/pakker/p/tiltak æ #1.md", faults[0].GetProperty("location").GetProperty("path").GetString());
        var suggestion = Assert.Single(faults[0].GetProperty("suggestions").EnumerateArray());
        Assert.Equal("""{"start":{"line":2,"column":14},"end":{"line":2,"column":18}}""", Compact(suggestion.GetProperty("range")));
        Assert.Equal("Alsta", suggestion.GetProperty("text").GetString());
        Assert.False(faults[1].TryGetProperty("suggestions", out _));
    }

    [Fact]
    public void Our_own_JSON_tells_everything_that_a_fault_knows()
    {
        var root = Read("json", Full, Faults.WarningAt("a.md", "[x]"));
        Assert.Equal(1, root.GetProperty("schemaVersion").GetInt32());
        Assert.Equal("""{"errors":1,"warnings":1,"files":2}""", Compact(root.GetProperty("counts")));
        Assert.Equal(
            """
            {"code":"TK301","severity":"error","title":"Kommunen finnes ikke","message":"kommunen «Alsthaug» finnes ikke",
            "location":{"path":"content/pakker/p/tiltak æ #1.md","start":{"line":2,"column":9},"end":{"line":2,"column":17}},
            "help":"Mente du «Alstahaug»?","url":"https://tiltak.example/regler/TK301/",
            "related":[{"path":"content/b.md","start":{"line":1,"column":3},"end":{"line":1,"column":4},"message":"den andre står her"}],
            "fix":{"safe":true,"edits":[
            {"start":{"line":2,"column":13},"end":{"line":2,"column":13},"text":"a"},
            {"start":{"line":2,"column":9},"end":{"line":2,"column":10},"text":"A"}]}}
            """.ReplaceLineEndings(""),
            Compact(root.GetProperty("diagnostics")[0]));
    }

    [Fact]
    public void The_page_on_our_own_JSON_names_every_member()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "json.md"));
        var members = MemberName().Matches(Render("json", Full)).Select(m => m.Groups[1].Value).Distinct();
        Assert.All(members, name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_hidden_is_in_no_report_and_in_no_fingerprint_but_places_stay_right()
    {
        var secret = Faults.At("a.md", "æ [hemmelig] å x") with { Rule = new("TK701", Severity.Error, "E-postadresse") { IsSecret = true } };
        var other = Faults.At("a.md", "æ hemmelig å [x]") with
        {
            Message = "«hemmelig» står foran",
            Fix = new([new(new(0, 1), "Æ"), new(new(13, 1), "y")], IsSafe: true),
        };
        other = other with { Location = new(secret.Location.Source, other.Location.Span) };
        var place = Read("rdjson", other).GetProperty("diagnostics")[0].GetProperty("location").ToString();

        var faults = new List<Diagnostic> { secret, other };
        Redaction.Apply(faults);
        Assert.All(Reports.All, report => Assert.DoesNotContain("mmelig", report.Render(Faults.Report([.. faults])), StringComparison.Ordinal));
        var fault = Read("rdjson", [.. faults]).GetProperty("diagnostics")[1];
        Assert.Equal(place, fault.GetProperty("location").ToString());
        Assert.False(fault.TryGetProperty("suggestions", out _));
        Assert.Equal(Fingerprints(faults[0]), Fingerprints(faults[0] with { Location = Faults.Place("a.md", "æ [he••••••] å x") }));
    }

    private static string[] Fingerprints(params Diagnostic[] diagnostics) =>
        [.. Read("gitlab", diagnostics).EnumerateArray().Select(f => f.GetProperty("fingerprint").GetString()!)];

    private static JsonElement Read(string format, params Diagnostic[] diagnostics) => JsonDocument.Parse(Render(format, diagnostics)).RootElement;

    private static string Render(string format, params Diagnostic[] diagnostics) =>
        Reports.All.Single(r => r.Name == format).Render(Faults.Report(diagnostics));

    private static string Compact(JsonElement json) => JsonSerializer.Serialize(json, Relaxed);

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Validate(string sarif) => NodeProgram.Run("../formats/sarif.mjs", sarif);

    [GeneratedRegex("\"([a-zA-Z]+)\":")]
    private static partial Regex MemberName();
}
