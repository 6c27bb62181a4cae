using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Catalogue.Source;

/// <summary>JSON as UTF-8 bytes with Norwegian and Sámi letters as they are.</summary>
public static class JsonBytes
{
    // In a file of its own only what JSON itself asks for is escaped; inside HTML nothing may look like a tag.
    private static readonly JsonWriterOptions OfFile = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions OfHtml = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    // A file per tiltak is written: each thread keeps what it grew.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? kept;

    /// <summary>For a file that is fetched as JSON.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> content) => Write(content, OfFile);

    /// <summary>For what may be put into a page.</summary>
    public static byte[] WriteForHtml(Action<Utf8JsonWriter> content) => Write(content, OfHtml);

    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static byte[] Write(Action<Utf8JsonWriter> content, JsonWriterOptions options)
    {
        // Taken while it is written to, so that content that writes JSON of its own gets another.
        var buffer = kept ?? new();
        kept = null;
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            content(json);
        }

        kept = buffer;
        return buffer.WrittenSpan.ToArray();
    }
}
