using Catalogue.Templating.Values;
using static Catalogue.Templating.BuiltIns.FunctionTable;

namespace Catalogue.Templating.BuiltIns;

/// <summary>The functions of <c>string</c> that take out, put in and fill up; trimming keeps markup as markup.</summary>
internal static class StringEdits
{
    private static readonly ScriptParameter Match = new("match");
    private static readonly ScriptParameter Remove = new("remove");
    private static readonly ScriptParameter Replacement = new("replace");
    private static readonly ScriptParameter Width = new("width");

    public static FunctionTable Functions => new("string")
    {
        { "lstrip", [Text], call => Trimmed(call, text => text.TrimStart()) },
        { "pad_left", [Text, Width], call => call.Text(0).PadLeft(ToWidth(call)) },
        { "pad_right", [Text, Width], call => call.Text(0).PadRight(ToWidth(call)) },
        { "remove", [Text, Remove], call => ReplaceAll(call.Text(0), call.Text(1), "") },
        { "remove_first", [Text, Remove], call => ReplaceOne(call, "", fromEnd: false) },
        { "remove_last", [Text, Remove], call => ReplaceOne(call, "", fromEnd: true) },
        { "replace", [Text, Match, Replacement], call => ReplaceAll(call.Text(0), call.Text(1), call.Text(2)) },
        { "replace_first", [Text, Match, Replacement, Optional("fromEnd", false)], call => ReplaceOne(call, call.Text(2), call.Truth(3)) },
        { "rstrip", [Text], call => Trimmed(call, text => text.TrimEnd()) },
        { "strip", [Text], call => Trimmed(call, text => text.Trim()) },
        { "strip_newlines", [Text], call => Trimmed(call, WithoutNewLines) },
    };

    private static string WithoutNewLines(string text) =>
        text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    private static object Trimmed(ScriptCall call, Func<string, string> trim) =>
        call.Arguments[0] is Html html ? new Html(trim(html.Value)) : trim(call.Text(0));

    private static string ReplaceAll(string text, string match, string replacement) =>
        match.Length == 0 ? text : text.Replace(match, replacement, StringComparison.Ordinal);

    private static string ReplaceOne(ScriptCall call, string replacement, bool fromEnd)
    {
        var (text, match) = (call.Text(0), call.Text(1));
        var index = fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        return match.Length == 0 || index < 0 ? text : text[..index] + replacement + text[(index + match.Length)..];
    }

    private static int ToWidth(ScriptCall call)
    {
        var width = call.Int(1);
        return width >= 0 && width <= call.Runtime.Limits.OutputCharacters
            ? width
            : throw call.Expected(1, $"et heltall fra 0 til {call.Runtime.Limits.OutputCharacters}");
    }
}
