using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Catalogue.Model;
using Catalogue.Read.Fields;

namespace Catalogue.Read;

/// <summary>Snippets of VS Code for the fields of tiltak and packages: its YAML support does not reach the front matter of a Markdown file.</summary>
public static class Snippets
{
    public const string FileName = "tiltak.code-snippets";

    public static string Of(Katalog? katalog = null)
    {
        KindDescription[] kinds = [AllKinds.Find("tiltak")!, AllKinds.Find("pakke")!];
        var all = new JsonObject();
        foreach (var kind in kinds)
        {
            var wanted = kind.Fields.Where(f => f.Spec.Need != Need.Optional && (kind.Name == "pakke" || !f.Spec.IsInherited));
            var stop = 1;
            var lines = wanted.SelectMany(f => Lines(f, katalog, stop++)).ToList();
            all[$"Nytt: {kind.Name}"] = Snippet([$"ny {kind.Name}"], ["---", .. lines, "---", "", "$0"], $"Feltene en {kind.Name}-fil må og bør ha.");
        }

        foreach (var field in kinds.SelectMany(k => k.Fields).DistinctBy(f => f.Key))
        {
            string[] prefixes = [field.Key, field.Spec.Label.ToLowerInvariant()];
            all[$"Felt: {field.Key}"] = Snippet(
                [.. prefixes.Distinct()],
                [.. Lines(field, katalog, 1)],
                $"{field.Spec.Help} Eksempel: {field.Spec.Example}");
        }

        return all.ToJsonString(JsonSchema.Layout) + "\n";
    }

    private static JsonObject Snippet(string[] prefixes, string[] body, string description) => new()
    {
        ["scope"] = "markdown",
        ["prefix"] = new JsonArray([.. prefixes.Select(p => JsonValue.Create(p))]),
        ["body"] = new JsonArray([.. body.Select(line => JsonValue.Create(line))]),
        ["description"] = description,
    };

    private static IEnumerable<string> Lines(FieldDescription field, Katalog? katalog, int stop)
    {
        if (field.Shape.Type == FieldType.Objects)
        {
            return [$"{field.Key}:", .. field.Shape.Fields().Select((f, i) => $"  {(i == 0 ? '-' : ' ')} {f.Key}: {Stop(f, katalog, stop + i)}")];
        }

        return field.Shape.IsList ? [$"{field.Key}:", $"  - {Stop(field, katalog, stop)}"] : [$"{field.Key}: {Stop(field, katalog, stop)}"];
    }

    // An empty stop, not an example: an example that is left would pass for an answer.
    private static string Stop(FieldDescription field, Katalog? katalog, int stop)
    {
        var number = stop.ToString(CultureInfo.InvariantCulture);
        var terms = field.Shape.Values?.Terms ?? (katalog is null ? ImmutableArray<Term>.Empty : TargetTerms.Of(field.Shape.Target, katalog));
        return terms.IsEmpty || field.Shape.Target is Target.Kommune or Target.Eier or Target.Tiltak or Target.Pakke
            ? $"${number}"
            : $"${{{number}|{string.Join(',', terms.Select(t => Escape(t.Id)))}|}}";
    }

    private static string Escape(string choice) =>
        choice.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("|", "\\|", StringComparison.Ordinal);
}
