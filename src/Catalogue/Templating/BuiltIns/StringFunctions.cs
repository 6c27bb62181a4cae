using System.Globalization;
using Catalogue.Templating.Values;
using static Catalogue.Templating.BuiltIns.FunctionTable;

namespace Catalogue.Templating.BuiltIns;

/// <summary>The object <c>string</c>; null counts as the empty text, other values as they are printed, and lengths are in UTF-16 units.</summary>
internal static class StringFunctions
{
    private static readonly ScriptParameter Search = new("value");
    private static readonly ScriptParameter With = new("with");

    public static ScriptObject Create() => new FunctionTable("string")
    {
        { "append", [Text, With], Append },
        { "contains", [Text, Search], call => !call.IsNull(0) && !call.IsNull(1) && call.Text(0).Contains(call.Text(1), StringComparison.Ordinal) },
        { "empty", [Text], call => call.Text(0).Length == 0 },
        { "ends_with", [Text, Search], call => !call.IsNull(0) && !call.IsNull(1) && call.Text(0).EndsWith(call.Text(1), StringComparison.Ordinal) },
        { "equals_ignore_case", [Text, Search], call => call.Text(0).Equals(call.Text(1), StringComparison.OrdinalIgnoreCase) },
        { "escape", [Text], call => ScriptValues.Escape(call.Text(0)) },
        { "index_of", [Text, new("search"), Optional("startIndex"), Optional("count"), Optional("stringComparison")], IndexOf },
        { "literal", [Text], call => call.IsNull(0) ? null : $"\"{ScriptValues.Escape(call.Text(0))}\"" },
        { "pluralize", [new("number"), new("singular"), new("plural")], call => call.Arguments[call.Number(0) == 1 ? 1 : 2] },
        { "prepend", [Text, new("by")], Prepend },
        { "size", [Text], call => call.Text(0).Length },
        { "split", [Text, new("match")], call => new ScriptArray(call.Text(0).Split(call.Text(1), StringSplitOptions.RemoveEmptyEntries)) },
        { "starts_with", [Text, Search], call => !call.IsNull(0) && !call.IsNull(1) && call.Text(0).StartsWith(call.Text(1), StringComparison.Ordinal) },
        { "to_double", [Text], call => double.TryParse(call.Text(0), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null },
        { "to_float", [Text], ToFloat },
        { "to_int", [Text], call => int.TryParse(call.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null },
        { "to_long", [Text], call => long.TryParse(call.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null },
        { "whitespace", [Text], call => string.IsNullOrWhiteSpace(call.Text(0)) },
        StringCase.Functions,
        StringEdits.Functions,
        StringCuts.Functions,
        StringCodes.Functions,
    }.Freeze();

    /// <summary>A text, or markup when one of the two is: then the other is escaped.</summary>
    private static object? Append(ScriptCall call)
    {
        var (first, second) = (call.Arguments[0], call.Arguments[1]);
        return first is Html || second is Html
            ? new Html(Html.From(first).Value + Html.From(second).Value)
            : ScriptValues.ToText(first) + ScriptValues.ToText(second);
    }

    private static object? Prepend(ScriptCall call) => Append(call with { Arguments = [call.Arguments[1], call.Arguments[0]] });

    private static object? IndexOf(ScriptCall call)
    {
        var text = call.Text(0);
        var start = call.IsNull(2) ? 0 : call.Int(2);
        if (start < 0 || start > text.Length)
        {
            throw call.Expected(2, $"et heltall fra 0 til {text.Length}");
        }

        var count = call.IsNull(3) ? text.Length - start : call.Int(3);
        if (count < 0 || count > text.Length - start)
        {
            throw call.Expected(3, $"et heltall fra 0 til {text.Length - start}");
        }

        // Scriban compares by the machine's culture when it is not told otherwise; we know no culture.
        var comparison = call.Text(4) switch
        {
            "" or "Ordinal" => StringComparison.Ordinal,
            "OrdinalIgnoreCase" => StringComparison.OrdinalIgnoreCase,
            _ => throw call.Expected(4, "«Ordinal» eller «OrdinalIgnoreCase»"),
        };
        return text.IndexOf(call.Text(1), start, count, comparison);
    }

    /// <summary>A decimal number with the precision of 32 bits, held as the 64-bit number that prints the same.</summary>
    private static object? ToFloat(ScriptCall call) =>
        float.TryParse(call.Text(0), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? double.Parse(number.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : null;
}
