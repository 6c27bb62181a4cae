using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Catalogue.Edition;
using Catalogue.Model;
using Catalogue.Source;

namespace Catalogue.Formats;

/// <summary>
/// <c>utgangspunkt.json</c> beside the page of each tiltak: what the form for a new one after its pattern begins with, as answers by the keys of
/// the fields. What it was about is there; where, when, who and what it cost is not.
/// </summary>
public static class StartingPoints
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static IEnumerable<OutputFile> Of(FormatContext context) =>
        context.Edition.Tiltak.Select(t => new OutputFile(Paths.StartingPointOf(t), Json(t)));

    private static ReadOnlyMemory<byte> Json(TiltakNode node)
    {
        var tiltak = node.Tiltak;
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("tittel", tiltak.Tittel);
            json.WriteString("sammendrag", tiltak.Sammendrag);
            json.WriteStartObject("svar");
            WriteList(json, "tema", node.Temaer.Select(t => t.Id));
            WriteList(json, "fase", tiltak.Fase);
            WriteList(json, "sektor", node.Ramme.Sektor);
            WriteList(json, "malgruppe", node.Malgrupper.Select(m => m.Id));
            json.WriteString("stikkord", string.Join('\n', tiltak.Stikkord));
            WriteAktiviteter(json, tiltak.Aktiviteter);
            json.WriteString("bygger_paa", node.Id);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteAktiviteter(Utf8JsonWriter json, ImmutableArray<Aktivitet> aktiviteter)
    {
        json.WriteStartArray("aktiviteter");
        foreach (var aktivitet in aktiviteter)
        {
            json.WriteStartObject();
            json.WriteString("navn", aktivitet.Navn);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
