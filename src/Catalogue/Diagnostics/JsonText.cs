using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Catalogue.Diagnostics;

/// <summary>JSON as reports write it: indented, Norwegian letters as they are, a line break at the end.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonNode node) => node.ToJsonString(Options) + "\n";

    public static JsonArray Array(IEnumerable<JsonNode> items) => [.. items];

    /// <summary>Adds a member where there is something to tell.</summary>
    public static JsonObject With(this JsonObject json, string name, JsonNode? value)
    {
        if (value is not null and not JsonArray { Count: 0 })
        {
            json.Add(name, value);
        }

        return json;
    }
}
