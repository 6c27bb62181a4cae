using System.Collections.Immutable;
using System.Text.Json;
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
    public static IEnumerable<OutputFile> Of(FormatContext context) =>
        context.Edition.Tiltak.Select(t => new OutputFile(Paths.StartingPointOf(t), JsonBytes.WriteForHtml(json => Write(json, t))));

    private static void Write(Utf8JsonWriter json, TiltakNode node)
    {
        var tiltak = node.Tiltak;
        json.WriteStartObject();
        json.WriteString("tittel", tiltak.Tittel);
        json.WriteString("sammendrag", tiltak.Sammendrag);
        json.WriteStartObject("svar");
        json.WriteStrings("tema", node.Temaer.Select(t => t.Id));
        json.WriteStrings("fase", tiltak.Fase);
        json.WriteStrings("sektor", node.Ramme.Sektor);
        json.WriteStrings("malgruppe", node.Malgrupper.Select(m => m.Id));
        json.WriteString("stikkord", string.Join('\n', tiltak.Stikkord));
        WriteAktiviteter(json, tiltak.Aktiviteter);
        json.WriteString("bygger_paa", node.Id);
        json.WriteEndObject();
        json.WriteEndObject();
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
