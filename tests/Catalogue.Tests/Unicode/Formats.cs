using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Catalogue.Language;
using Catalogue.Pipeline;
using Catalogue.Source;
using Catalogue.Tests.Search;
using Catalogue.Tests.Tables;
using ExcelDataReader;
using Ical.Net;

namespace Catalogue.Tests.Unicode;

/// <summary>Opens the files of a site with a real parser of their format.</summary>
internal static class Formats
{
    private static readonly HtmlParser Strict = new(new HtmlParserOptions { IsStrictMode = true });
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);
    private static readonly Dictionary<string, byte[]> Plain = TestSite.Base()
        .Build().Files.ToDictionary(f => f.Path, f => f.Bytes.ToArray(), StringComparer.Ordinal);

    /// <summary>What is wrong with the files that are not those of the base site.</summary>
    public static IEnumerable<string> Complaints(BuildResult result) => result.Files
        .Where(f => !Plain.TryGetValue(f.Path, out var known) || !f.Bytes.Span.SequenceEqual(known))
        .Select(f => Complaint(f) is { } fault ? $"{f.Path}: {fault}" : null)
        .OfType<string>();

    /// <summary>The heading of a page, as a browser reads it.</summary>
    public static string Heading(BuildResult result, string path) =>
        Strict.ParseDocument(Utf8.GetString(result.Files.Single(f => f.Path == path).Bytes.Span)).QuerySelector("h1")!.TextContent;

    private static string? Complaint(OutputFile file)
    {
        try
        {
            var text = Path.GetExtension(file.Path) is ".bin" or ".webp" or ".xlsx" ? "" : Utf8.GetString(file.Bytes.Span);
            switch (Path.GetExtension(file.Path))
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
                case ".csv":
                    _ = CsvTable.Read(file);
                    break;
                case ".xlsx":
                    OpenWorkbook(file);
                    break;
                case ".ics":
                    _ = Calendar.Load(text);
                    break;
                case ".ttl":
                    _ = NodeProgram.Run("../formats/turtle.mjs", text);
                    break;
                case not (".bin" or ".webp" or ".txt" or ""):
                    return "no parser for this format";
            }

            // Tables and calendars end their lines with CRLF, and spreadsheets want the mark at the start.
            var isWindows = Path.GetExtension(file.Path) is ".csv" or ".ics";
            return BadCharacters.In(isWindows ? text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal) : text) ? "a character that no text may have" : null;
        }
        catch (Exception e) when (e is HtmlParseException or XmlException or JsonException or DecoderFallbackException)
        {
            return e.Message;
        }
    }
    private static void OpenWorkbook(OutputFile file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var stream = new MemoryStream(file.Bytes.ToArray());
        using var book = ExcelReaderFactory.CreateReader(stream);
        while (book.Read())
        {
        }
    }
}
