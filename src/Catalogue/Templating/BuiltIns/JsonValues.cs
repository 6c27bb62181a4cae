using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.BuiltIns;

/// <summary>Reads and writes JSON for <c>object.from_json</c> and <c>object.to_json</c>; what HTML could misread is written as escapes.</summary>
internal static class JsonValues
{
    private const int Deepest = 64;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static object? Read(ScriptCall call)
    {
        try
        {
            using var document = JsonDocument.Parse(call.Text(0));
            return ToValue(document.RootElement);
        }
        catch (JsonException fault)
        {
            throw call.Fault(0, $"teksten er ikke gyldig JSON (linje {(fault.LineNumber ?? 0) + 1}, tegn {(fault.BytePositionInLine ?? 0) + 1})");
        }
        catch (InvalidOperationException)
        {
            throw call.Fault(0, "en tekst i JSON-en har en halv bokstav (et ensomt surrogat)");
        }
    }

    public static object? Write(ScriptCall call)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            Write(writer, call, call.Arguments[0], 0);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static object? ToValue(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => ToObject(element),
        JsonValueKind.Array => new ScriptArray(element.EnumerateArray().Select(ToValue)),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => ToNumber(element),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static object ToNumber(JsonElement element) =>
        BigInteger.TryParse(element.GetRawText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? ScriptArithmetic.Narrow(number, preferInt: true)
            : double.Parse(element.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static ScriptObject ToObject(JsonElement element)
    {
        var result = new ScriptObject();
        foreach (var member in element.EnumerateObject())
        {
            result[member.Name] = ToValue(member.Value);
        }

        return result;
    }

    private static void Write(Utf8JsonWriter writer, in ScriptCall call, object? value, int depth)
    {
        if (depth > Deepest)
        {
            throw call.Fault(0, $"objektet er mer enn {Deepest} nivåer dypt; kanskje inneholder det seg selv");
        }

        if (writer.BytesCommitted + writer.BytesPending > call.Runtime.Limits.OutputCharacters)
        {
            throw call.Fault(0, $"teksten blir lengre enn grensen på {call.Runtime.Limits.OutputCharacters} tegn");
        }

        switch (value)
        {
            case null or ScriptFunction:
                writer.WriteNullValue();
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case double number when !double.IsFinite(number):
                writer.WriteNullValue();
                break;
            case var _ when ScriptValues.IsNumber(value):
                writer.WriteRawValue(ScriptValues.ToText(value));
                break;
            case var _ when ScriptValues.AsDateTime(value) is { } date:
                writer.WriteStringValue(ScriptDate.Format(date, value is DateOnly ? "%F" : "%FT%T"));
                break;
            case IEnumerable items when ScriptValues.IsList(items):
                WriteItems(writer, call, items, depth);
                break;
            case string or Html or TimeSpan or Enum:
                writer.WriteStringValue(ScriptValues.ToText(value));
                break;
            default:
                WriteMembers(writer, call, value, depth);
                break;
        }
    }

    private static void WriteItems(Utf8JsonWriter writer, in ScriptCall call, IEnumerable items, int depth)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            Write(writer, call, item, depth + 1);
        }

        writer.WriteEndArray();
    }

    private static void WriteMembers(Utf8JsonWriter writer, in ScriptCall call, object value, int depth)
    {
        writer.WriteStartObject();
        foreach (var name in ObjectMembers.Names(call.Runtime, value))
        {
            writer.WritePropertyName(name);
            Write(writer, call, ObjectMembers.Value(call.Runtime, value, name), depth + 1);
        }

        writer.WriteEndObject();
    }
}
