using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Catalogue.Diagnostics;

/// <summary>JSON as reports write it: indented, Norwegian letters as they are, a line break at the end.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = Encoder() };

    public static string Of(JsonNode node) => node.ToJsonString(Options) + "\n";

    public static JsonArray Array(IEnumerable<JsonNode> items) => [.. items];

    /// <summary>Text for people, who read it in a program that may take some of its signs for its own.</summary>
    public static string Prose(string text) => string.Join('\n', ForeignText.Lines(text));

    /// <summary>Adds a member where there is something to tell.</summary>
    public static JsonObject With(this JsonObject json, string name, JsonNode? value)
    {
        if (value is not null and not JsonArray { Count: 0 })
        {
            json.Add(name, value);
        }

        return json;
    }

    // A report is printed in logs too: what acts there, or covers other lines, is written by its number.
    private static JavaScriptEncoder Encoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(Acts)]);
        return JavaScriptEncoder.Create(settings);

        static bool Acts(char c) => c == '#' || (Rune.TryCreate(c, out var rune) && (ForeignText.Acts(rune) || ForeignText.IsAccent(rune)));
    }
}
