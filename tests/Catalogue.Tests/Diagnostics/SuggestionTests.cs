using System.Text;
using System.Text.Json;
using Catalogue.Diagnostics;
using Catalogue.Parse;
using Catalogue.Source;
using Catalogue.Tests.Rules;

namespace Catalogue.Tests.Diagnostics;

/// <summary>
/// The remedies of machine-readable reports hold for the bytes on the disk: each is carried out as a code host would, on the wrong example of
/// every rule page, also where letters are two characters, lines end in CRLF, or a byte order mark stands first.
/// </summary>
public class SuggestionTests
{
    private static readonly Dictionary<string, Func<string, string>> Copies = new()
    {
        ["NFC"] = text => text,
        ["NFD"] = text => text.Normalize(NormalizationForm.FormD),
        ["CRLF"] = text => text.Replace("\n", "\r\n", StringComparison.Ordinal),
        ["BOM"] = text => "\uFEFF" + text,
        ["all"] = text => "\uFEFF" + text.Normalize(NormalizationForm.FormD).Replace("\n", "\r\n", StringComparison.Ordinal),
    };

    public static TheoryData<string> Names => [.. Copies.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_suggestion_of_rdjson_can_be_accepted(string copy)
    {
        var count = Each(copy, RdjsonRenderer.Render, root => root.GetProperty("diagnostics").EnumerateArray().Select(d =>
            new Suggestion(
                d.GetProperty("code").GetProperty("value").GetString()!,
                d.GetProperty("location").GetProperty("path").GetString()!,
                d.TryGetProperty("suggestions", out var all) ? [.. all.EnumerateArray().Select(Edit)] : [])));
        Assert.True(count > 30, $"{count} suggestions");

        static (Place, Place, string) Edit(JsonElement suggestion) => (
            Bytes(suggestion.GetProperty("range").GetProperty("start")),
            Bytes(suggestion.GetProperty("range").GetProperty("end")),
            suggestion.GetProperty("text").GetString()!);

        static Place Bytes(JsonElement point) => new(point.GetProperty("line").GetInt32(), point.GetProperty("column").GetInt32(), IsBytes: true);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fix_of_sarif_can_be_accepted(string copy)
    {
        var count = Each(copy, SarifRenderer.Render, root => root.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(r => r.TryGetProperty("fixes", out _))
            .Select(r => (Code: r.GetProperty("ruleId").GetString()!, Change: r.GetProperty("fixes")[0].GetProperty("artifactChanges")[0]))
            .Select(r => new Suggestion(
                r.Code,
                Uri.UnescapeDataString(r.Change.GetProperty("artifactLocation").GetProperty("uri").GetString()!),
                [.. r.Change.GetProperty("replacements").EnumerateArray().Select(Edit)])));
        Assert.True(count > 30, $"{count} fixes");

        static (Place, Place, string) Edit(JsonElement replacement) => (
            Units(replacement.GetProperty("deletedRegion"), "start"),
            Units(replacement.GetProperty("deletedRegion"), "end"),
            replacement.GetProperty("insertedContent").GetProperty("text").GetString()!);

        static Place Units(JsonElement region, string at) =>
            new(region.GetProperty(at + "Line").GetInt32(), region.GetProperty(at + "Column").GetInt32(), IsBytes: false);
    }

    [Fact]
    public void An_annotation_of_GitHub_stands_at_the_letters_in_the_file()
    {
        var text = "---\ntittel: Å gå på tå, ö\nmalgrupe: x\n---\n".Normalize(NormalizationForm.FormD);
        var source = SourceDecoder.Decode(new RawFile("content/a.md", Encoding.UTF8.GetBytes(text)), [])!;
        var at = source.Text.IndexOf("tå", StringComparison.Ordinal);
        var rendered = GithubRenderer.Render(Faults.Report(new Diagnostic(Faults.Error, new(source, new(at, 2)), "galt", "Rett det.")));
        var line = text.Split('\n')[1];
        var column = line.LastIndexOf('t') + 1;
        Assert.Contains($"line=2,col={column},endLine=2,endColumn={column + 3}", rendered, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sign_that_joins_a_letter_of_two_characters_is_taken_out_without_the_letter()
    {
        var source = SourceDecoder.Decode(new RawFile("content/a.md", Encoding.UTF8.GetBytes("a\u030A\u200Db")), [])!;
        Assert.Equal((1, 2, 3), (source.PositionInFile(0).Column, source.Text.IndexOf('b', StringComparison.Ordinal), source.PositionInFile(1).Column));
        Assert.Equal(4, source.PositionInFile(2).Column);
    }

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("\uFDD0")]
    [InlineData("\U0001FFFE")]
    public void A_place_for_no_character_does_not_hide_the_places_after_it(string bad)
    {
        var source = SourceDecoder.Decode(new RawFile("content/a.md", Encoding.UTF8.GetBytes($"a\u030A{bad}b")), [])!;
        var at = source.Text.IndexOf('b', StringComparison.Ordinal);
        Assert.Equal((1 + bad.Length, 3 + bad.Length), (at, source.PositionInFile(at).Column));
    }

    private static int Each(string copy, Func<FaultReport, string> render, Func<JsonElement, IEnumerable<Suggestion>> read)
    {
        var count = 0;
        foreach (var page in RulePage.All().Where(p => p.HasExamples))
        {
            var site = page.Site("Feil");
            site = site.ToSources().Content.Where(IsWritten).Aggregate(site, (all, file) => all.With(new RawFile(file.Path, Copied(file, copy))));
            var before = site.Check();
            using var report = JsonDocument.Parse(render(new(before)));
            foreach (var (code, path, edits) in read(report.RootElement).Where(s => s.Edits.Length > 0))
            {
                var file = site.ToSources().Content.Single(f => f.Path == path);
                var after = site.With(new RawFile(path, Carried(file.Bytes.ToArray(), edits))).Check();
                Assert.True(
                    after.Count(d => d.Rule.Code == code) < before.Count(d => d.Rule.Code == code) && after.All(d => d.Rule.Code != "TK106"),
                    $"{page.Code} {copy} {code}: {string.Join('\n', after.Select(TestSite.Show))}");
                count++;
            }
        }

        return count;
    }

    private static bool IsWritten(RawFile file) =>
        file.Size == file.Bytes.Length
            && file.Path.StartsWith("content/pakker/", StringComparison.Ordinal)
            && System.Text.Unicode.Utf8.IsValid(file.Bytes.Span);

    private static byte[] Copied(RawFile file, string copy) => Encoding.UTF8.GetBytes(Copies[copy](Encoding.UTF8.GetString(file.Bytes.Span)));

    private static byte[] Carried(byte[] bytes, (Place Start, Place End, string Text)[] edits)
    {
        var cuts = edits.Select(e => (Start: e.Start.In(bytes), End: e.End.In(bytes), e.Text)).OrderByDescending(e => e.Start).ToList();
        foreach (var (start, end, text) in cuts)
        {
            bytes = [.. bytes[..start], .. Encoding.UTF8.GetBytes(text), .. bytes[end..]];
        }

        return bytes;
    }

    private sealed record Suggestion(string Code, string Path, (Place Start, Place End, string Text)[] Edits);

    /// <summary>A place as a report tells it: a line from 1, and a column from 1 in bytes or in UTF-16 code units.</summary>
    private readonly record struct Place(int Line, int Column, bool IsBytes)
    {
        public int In(byte[] bytes)
        {
            var start = 0;
            for (var line = 1; line < Line; line++)
            {
                start = Array.IndexOf(bytes, (byte)'\n', start) + 1;
            }

            if (IsBytes)
            {
                return start + Column - 1;
            }

            // A byte order mark is no character of the text.
            start += Line == 1 && bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
            var end = Array.IndexOf(bytes, (byte)'\n', start) is var feed and >= 0 ? feed + 1 : bytes.Length;
            return start + Encoding.UTF8.GetByteCount(Encoding.UTF8.GetString(bytes[start..end])[..(Column - 1)]);
        }
    }
}
