using System.Text.Json;
using System.Text.Json.Nodes;
using Catalogue.Parse;
using Catalogue.Tests.Search;

namespace Catalogue.Tests.Read;

/// <summary>What a real JSON Schema validator says of files, after the YAML parser that editors use has read them.</summary>
internal static class SchemaJudge
{
    public sealed record Verdict(IReadOnlyDictionary<string, string[]> Meta, string[][] Files);

    /// <summary>The complaints about each file, in order; a file without complaints passes.</summary>
    public static Verdict Judge(IReadOnlyDictionary<string, string> schemas, IEnumerable<(string Schema, string Text)> files)
    {
        var input = new JsonObject
        {
            ["schemas"] = new JsonObject(schemas.Select(s => KeyValuePair.Create(s.Key, JsonNode.Parse(s.Value)))),
            ["files"] = new JsonArray([.. files.Select(f => new JsonObject { ["schema"] = f.Schema, ["text"] = f.Text })]),
        };
        return JsonSerializer.Deserialize<Verdict>(NodeProgram.Run("../schema/validate.mjs", input.ToJsonString()), JsonSerializerOptions.Web)!;
    }

    /// <summary>The kind of file that stands at a path, as the schemas call it; null where none has a schema.</summary>
    public static string? KindOf(string path) => ContentPath.Of(path)?.Kind switch
    {
        null or ContentKind.Regel => null,
        { } kind => kind.ToString().ToLowerInvariant(),
    };
}
