using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Catalogue.Model;
using Catalogue.Read.Fields;

namespace Catalogue.Read.Schema;

/// <summary>The parts of a schema that several fields share; each is written once, when a field asks for it.</summary>
internal sealed class Definitions(Katalog? katalog, ImmutableArray<FieldDescription> fileFields)
{
    private readonly SortedDictionary<string, JsonObject> parts = new(StringComparer.Ordinal);

    /// <summary>The names of the fields of the file itself.</summary>
    public ImmutableArray<Term> FileFields { get; } = [.. fileFields.Select(f => new Term(f.Key) { Label = f.Spec.Label })];

    /// <summary>What the field may name; empty where nobody knows. Tiltak and packages come and go too often to be listed.</summary>
    public ImmutableArray<Term> Terms(Target target) =>
        katalog is null || target is Target.Tiltak or Target.Pakke ? [] : TargetTerms.Of(target, katalog);

    public JsonObject Ref(string name, Func<JsonObject> part)
    {
        if (!parts.ContainsKey(name))
        {
            parts[name] = [];
            parts[name] = part();
        }

        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    public void AddTo(JsonObject schema)
    {
        var all = new JsonObject();
        foreach (var (name, part) in parts)
        {
            all[name] = part;
        }

        schema["$defs"] = all;
    }
}
