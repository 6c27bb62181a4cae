using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Catalogue.Language;
using Catalogue.Pipeline;
using Catalogue.Source;

namespace Catalogue.Tests;

/// <summary>All of Unicode through every field and every format: a character is told as a fault, or every file that is made of it is opened by a real parser.</summary>
public class UnicodeTests
{
    private const int PlaneSize = 0x10000;
    private const int ChunkSize = 0x1000;
    private static readonly HtmlParser Strict = new(new HtmlParserOptions { IsStrictMode = true });
    private static readonly Dictionary<string, byte[]> Plain = TestSite.Base().Build().Files.ToDictionary(f => f.Path, f => f.Bytes.ToArray(), StringComparer.Ordinal);

    public static TheoryData<int> Planes => [.. Enumerable.Range(0, 17)];

    public static TheoryData<int, bool> Hostile => new(
        from code in new[] { 0, 1, 7, 0x0D, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF }
        from everywhere in new[] { false, true }
        select (code, everywhere));

    [Theory]
    [MemberData(nameof(Planes))]
    public void A_character_of_this_plane_is_told_as_a_fault_or_comes_through(int plane)
    {
        var wrong = new ConcurrentQueue<string>();
        Parallel.For(0, PlaneSize / ChunkSize, chunk =>
        {
            var codes = Enumerable.Range((plane * PlaneSize) + (chunk * ChunkSize), ChunkSize).Where(c => c is < 0xD800 or > 0xDFFF).ToArray();
            var good = string.Concat(codes.Where(c => !IsBad(c)).Select(char.ConvertFromUtf32));
            if (good.Length > 0)
            {
                Try(good, new(good) { Written = Quoted(good), InBody = Body(good) }, wrong);
            }

            // How an escape is read does not hang on the plane; these have all there is of surprises.
            if (good.Length > 0 && plane is 0 or 1 or 16)
            {
                Try(good, new(good) { Written = Escaped(codes.Where(c => !IsBad(c))), InBody = Body(Entities(codes.Where(c => !IsBad(c)))) }, wrong);
            }
        });
        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_character_that_no_text_may_have_is_told_in_every_file_and_reaches_no_output(int code, bool everywhere)
    {
        var site = new UnicodeSite("") { Written = Escaped([code]), InBody = Body(Entities([code])), Everywhere = everywhere };
        var result = site.ToSite().Build();

        // No YAML has half a pair, not even as an escape; in Markdown it becomes a replacement character.
        var told = result.Diagnostics.Where(d => d.Rule.Code == (code is >= 0xD800 and <= 0xDFFF ? "TK106" : "TK104")).ToList();
        Assert.Equal(Catalogue.Read.AllKinds.Kinds.Length, told.Select(d => d.Location.Source.Path).Distinct().Count());
        Assert.Empty(result.Files.SelectMany(Complaint));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_character_that_no_text_may_have_is_told_where_it_stands_itself(int code, bool everywhere)
    {
        if (code is >= 0xD800 and <= 0xDFFF or 0x0D)
        {
            // No file in UTF-8 has the one, and the other is a line end there.
            return;
        }

        var text = char.ConvertFromUtf32(code);
        var result = new UnicodeSite("") { Written = $"a{text}b", InBody = Body(text), Everywhere = everywhere }.ToSite().Build();
        Assert.Contains(result.Diagnostics, d => d.Rule.Code == "TK104" && TestSite.Marked(d) == text);
        Assert.Empty(result.Files.SelectMany(Complaint));
    }

    private static void Try(string text, UnicodeSite site, ConcurrentQueue<string> wrong)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"U+{char.ConvertToUtf32(text, 0):X4}: ");
        try
        {
            var result = site.ToSite().Build();
            foreach (var fault in result.Diagnostics.Where(d => d.IsError).Select(TestSite.Show).Concat(result.Files.SelectMany(Complaint)).Take(3))
            {
                wrong.Enqueue(name + (fault.Length > 300 ? fault[..300] : fault));
            }

            if (!Heading(result).Equals(Spaced(text), StringComparison.Ordinal))
            {
                wrong.Enqueue(name + "the title is not what it was");
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            wrong.Enqueue(name + e.GetBaseException());
        }
    }

    private static string Heading(BuildResult result) =>
        Spaced(Strict.ParseDocument(Text(result.Files.Single(f => f.Path == "u/index.html"))).QuerySelector("h1")!.TextContent);

    // YAML folds its own line ends into spaces.
    private static string Spaced(string text) => string.Join(' ', text.Normalize().Split([' ', '\n', '\t', '\u2028', '\u2029', '\uFEFF'], StringSplitOptions.RemoveEmptyEntries)).Trim();

    private static IEnumerable<string> Complaint(OutputFile file)
    {
        if (Plain.TryGetValue(file.Path, out var known) && file.Bytes.Span.SequenceEqual(known))
        {
            yield break;
        }

        var type = Path.GetExtension(file.Path);
        if (type is ".bin" or ".webp")
        {
            yield break;
        }

        var text = Text(file);
        if (BadCharacters.In(text))
        {
            yield return $"{file.Path} has a character that no text may have";
        }

        if (Failure(type, text) is { } failure)
        {
            yield return $"{file.Path}: {failure}";
        }
    }

    private static string? Failure(string type, string text)
    {
        try
        {
            switch (type)
            {
                case ".html":
                    _ = Strict.ParseDocument(text);
                    break;
                case ".xml":
                    _ = XDocument.Parse(text);
                    break;
                case ".json":
                    JsonDocument.Parse(text).Dispose();
                    break;
            }

            return null;
        }
        catch (Exception e) when (e is HtmlParseException or System.Xml.XmlException or JsonException)
        {
            return e.Message;
        }
    }

    private static string Text(OutputFile file) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file.Bytes.Span);

    private static bool IsBad(int code) => code is (< 0x20 and not (9 or 10)) or (>= 0x7F and < 0xA0) or (>= 0xFDD0 and <= 0xFDEF) || (code & 0xFFFF) >= 0xFFFE;

    private static string Quoted(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Escaped(IEnumerable<int> codes) => string.Concat(codes.Select(c => c > 0xFFFF ? $"\\U{c:X8}" : $"\\u{c:X4}"));

    private static string Entities(IEnumerable<int> codes) => string.Concat(codes.Select(c => $"&#x{c:X};"));

    private static string Body(string text)
    {
        var line = text.Replace('\n', ' ');
        return $"## {line}\n\n{text}\n\n*{line}* [{line}](https://a.example/{line} \"{line}\") ![{line}]({UnicodeSite.Picture} \"{line}\") `{line}`\n\n| {line} |\n| --- |\n| {line} |\n\n```{line}\n{line}\n```\n\n- {line}\n";
    }
}
