using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Catalogue.Model;
using Catalogue.Read.Schema;

namespace Catalogue.Read;

/// <summary>JSON Schema (draft 2020-12) of the fields of a kind of file, for editors that complete and check while one writes.</summary>
/// <remarks>It refuses nothing that the readers accept: other spellings of a key, blank values, lists on one line. (But for blanks around a value in
/// quotes.)</remarks>
public static class JsonSchema
{
    public const string FileEnding = ".schema.json";

    internal static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema; with a catalogue at hand it lists the ids of the registers, else any id will do.</summary>
    public static string Of(KindDescription kind, Katalog? katalog = null)
    {
        var definitions = new Definitions(katalog, kind.Fields);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$comment"] = "Laget av «catalogue schema». Ikke rediger fila: feltene endres i leserne, og id-ene i registrene.",
            ["title"] = kind.Name,
            ["description"] = $"Feltene i {kind.Files}",
        };
        FieldsSchema.AddTo(schema, kind.Fields, new(definitions, "#"));
        definitions.AddTo(schema);
        return schema.ToJsonString(Layout) + "\n";
    }
}
