using System.Text;
using System.Text.Json;
using Catalogue.Diagnostics;

namespace Catalogue.Dump;

/// <summary>What is new, changed and gone between two dumps, told for who has worked with the last one.</summary>
internal static class DumpChanges
{
    private static readonly (string Table, string Title)[] Tables = [("tiltak", "Tiltak"), ("pakker", "Pakker")];

    /// <exception cref="FormatException">The last one is not the interface of a catalogue.</exception>
    public static string Between(ReadOnlyMemory<byte> last, ReadOnlyMemory<byte> now)
    {
        using var before = Parse(last);
        using var after = Parse(now);
        var text = new StringBuilder("# Endringer siden forrige utgave\n");
        foreach (var (table, title) in Tables)
        {
            Add(text, title, Rows(before, table), Rows(after, table));
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, string title, Dictionary<string, JsonElement> before, Dictionary<string, JsonElement> after)
    {
        var changed = after.Where(row => before.ContainsKey(row.Key))
            .Select(row => (Row: row.Value, Columns: Differences(before[row.Key], row.Value).ToList()))
            .Where(row => row.Columns.Count > 0);
        text.Append(FormattableString.Invariant($"\n## {title}\n"));
        AddList(text, "Nye", [.. after.Where(row => !before.ContainsKey(row.Key)).Select(row => Named(row.Value))]);
        AddList(text, "Endret", [.. changed.Select(row => MarkdownText.Join([Named(row.Row), .. row.Columns]))]);
        AddList(text, "Borte", [.. before.Where(row => !after.ContainsKey(row.Key)).Select(row => Named(row.Value))]);
    }

    private static void AddList(StringBuilder text, string heading, List<MarkdownText> items)
    {
        text.Append(FormattableString.Invariant($"\n### {heading}: {items.Count}\n{(items.Count > 0 ? "\n" : "")}"));
        foreach (var item in items)
        {
            text.Append("- ").Append(item).Append('\n');
        }
    }

    // A column that only one of the two has came with a newer program, and says nothing of the row.
    private static IEnumerable<MarkdownText> Differences(JsonElement before, JsonElement after) =>
        from member in after.EnumerateObject()
        where before.TryGetProperty(member.Name, out var was) && was.GetRawText() != member.Value.GetRawText()
        select Changed(member.Name, Shown(before.GetProperty(member.Name)), Shown(member.Value));

    private static MarkdownText Changed(string column, string before, string after) => Marked($"\n  - {column}: {before} → {after}");

    private static MarkdownText Named(JsonElement row) => Marked($"{row.GetProperty("id").ToString()} {row.GetProperty("tittel").ToString()}");

    private static MarkdownText Marked(MarkdownText text) => text;

    private static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "tom",
        JsonValueKind.Array when value.GetArrayLength() == 0 => "tom",
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray()),
        _ => value.ToString(),
    };

    private static Dictionary<string, JsonElement> Rows(JsonDocument dump, string table)
    {
        var rows = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (dump.RootElement.ValueKind != JsonValueKind.Object
            || !dump.RootElement.TryGetProperty(table, out var all)
            || all.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException($"«{table}» mangler");
        }

        foreach (var row in all.EnumerateArray())
        {
            if (row.ValueKind != JsonValueKind.Object || !row.TryGetProperty("id", out var id) || !row.TryGetProperty("tittel", out _))
            {
                throw new FormatException($"en rad i «{table}» har ikke id og tittel");
            }

            rows[id.ToString()] = row;
        }

        return rows;
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException e)
        {
            throw new FormatException("den er ikke JSON", e);
        }
    }
}
