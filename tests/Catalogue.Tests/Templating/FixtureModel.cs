using System.Globalization;
using System.Text.Json;
using Catalogue.Templating.Values;

namespace Catalogue.Tests.Templating;

/// <summary>A .NET record for fixtures: <c>{"$record": true}</c>.</summary>
public sealed record SampleRecord
{
    public string Tittel { get; init; } = "Uteskole & friluft";

    public int MeldtEier { get; init; } = 120_000;

    public decimal? TildeltUh { get; init; }

    public DateOnly GodkjentDato { get; init; } = new(2024, 5, 17);

    public IReadOnlyList<string> Stikkord { get; init; } = ["natur", "lek"];

    public SampleOwner Eier { get; init; } = new("Bodø", "https://example.org/?a=1&b=2");

    public Html Tekst { get; init; } = new("<p>Hei</p>");
}

/// <summary>A record within the record.</summary>
public readonly record struct SampleOwner(string Navn, string Nettsted);

/// <summary>Turns a fixture's JSON into the values that templates see.</summary>
internal static class FixtureModel
{
    public static ScriptObject Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return (ScriptObject)Value(document.RootElement)!;
    }

    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Special(element) ?? Members(element),
        JsonValueKind.Array => new ScriptArray(element.EnumerateArray().Select(Value)),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.TryGetInt32(out var number) ? number : element.TryGetInt64(out var large) ? (object)large : element.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static object? Special(JsonElement element) =>
        element.TryGetProperty("$html", out var html) ? new Html(html.GetString()!)
        : element.TryGetProperty("$date", out var date) ? DateTime.Parse(date.GetString()!, CultureInfo.InvariantCulture)
        : element.TryGetProperty("$record", out _) ? new SampleRecord()
        : null;

    private static ScriptObject Members(JsonElement element)
    {
        var result = new ScriptObject();
        foreach (var member in element.EnumerateObject())
        {
            result[member.Name] = Value(member.Value);
        }

        return result;
    }
}
