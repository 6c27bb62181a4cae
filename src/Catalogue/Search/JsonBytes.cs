using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Catalogue.Search;

/// <summary>JSON as UTF-8 bytes with Norwegian letters as they are.</summary>
internal static class JsonBytes
{
    // The files are fetched as JSON and never stand inside HTML, so only what JSON itself asks for is escaped.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            content(json);
        }

        return buffer.WrittenSpan.ToArray();
    }

    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
