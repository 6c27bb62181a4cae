using Catalogue.Templating.Values;
using static Catalogue.Templating.BuiltIns.FunctionTable;

namespace Catalogue.Templating.BuiltIns;

/// <summary>The functions of <c>string</c> that keep a part; a letter outside the basic plane is never cut in two.</summary>
internal static class StringCuts
{
    private static readonly ScriptParameter Start = new("start");

    public static FunctionTable Functions => new("string")
    {
        { "slice", [Text, Start, Optional("length")], call => Slice(call, lengthOfZero: call.Text(0).Length) },
        { "slice1", [Text, Start, Optional("length", 1)], call => Slice(call, lengthOfZero: 0) },
        { "truncate", [Text, new("length"), Optional("ellipsis", "...")], Truncate },
        { "truncatewords", [Text, new("count"), Optional("ellipsis", "...")], TruncateWords },
    };

    /// <summary>The part of a window that lies inside the text; a negative start counts from the end.</summary>
    private static string Slice(ScriptCall call, int lengthOfZero)
    {
        var text = call.Text(0);
        var start = call.Int(1);
        var given = call.IsNull(2) ? 0 : call.Int(2);
        long first = start < 0 ? (long)start + text.Length : start;
        var end = first + (given == 0 ? lengthOfZero : given);
        var (from, to) = ((int)Math.Clamp(first, 0, text.Length), (int)Math.Clamp(end, 0, text.Length));
        return from < to ? text[from..to] : "";
    }

    /// <summary>The ellipsis counts as part of the length.</summary>
    private static string Truncate(ScriptCall call)
    {
        var (text, length, ellipsis) = (call.Text(0), call.Int(1), call.Text(2));
        if (text.Length <= length)
        {
            return text;
        }

        var kept = Math.Max(0, length - ellipsis.Length);
        kept -= kept > 0 && char.IsHighSurrogate(text[kept - 1]) ? 1 : 0;
        return string.Concat(text.AsSpan(0, kept), ellipsis);
    }

    private static string TruncateWords(ScriptCall call)
    {
        var words = call.Text(0).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var count = Math.Max(0, call.Int(1));
        return words.Length <= count ? string.Join(' ', words) : string.Join(' ', words.Take(count)) + call.Text(2);
    }
}
