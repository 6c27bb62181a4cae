using System.Collections;
using System.Globalization;
using System.Text;

namespace Catalogue.Templating.Values;

public static partial class ScriptValues
{
    private const int LongestDescription = 40;
    private const int DeepestNesting = 32;
    private const int LongestLiteral = 10_000_000;

    /// <summary>A value as Scriban prints it: null as nothing, numbers without regard to culture, dates as <see cref="ScriptDate.DefaultFormat"/>, lists and objects as literals.</summary>
    public static string ToText(object? value) => value switch
    {
        null => "",
        string text => text,
        Html html => html.Value,
        bool truth => truth ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        ScriptFunction function => $"<function {function.Name}>",
        TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
        _ when AsDateTime(value) is { } date => ScriptDate.Format(date, ScriptDate.DefaultFormat),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable => Append(new StringBuilder(), value, 0).ToString(),
        _ => value.ToString() ?? "",
    };

    /// <summary>A value for messages: what it is, and its text when that is short and says something.</summary>
    public static string Describe(object? value)
    {
        if (value is null or ScriptFunction || (value is IEnumerable && value is not string))
        {
            return TypeName(value);
        }

        var text = ToText(value);
        return $"{TypeName(value)} («{(text.Length > LongestDescription ? text[..LongestDescription] + "…" : text)}»)";
    }

    /// <summary>A text with its quotes, backslashes and control characters written as escapes.</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => result.Append("\\\""),
                '\\' => result.Append("\\\\"),
                '\n' => result.Append("\\n"),
                '\r' => result.Append("\\r"),
                '\t' => result.Append("\\t"),
                '\b' => result.Append("\\b"),
                '\f' => result.Append("\\f"),
                _ when char.IsControl(c) => result.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }

    private static StringBuilder Append(StringBuilder result, object? value, int depth) => value switch
    {
        null => result.Append("null"),
        string or Html => result.Append('"').Append(Escape(ToText(value))).Append('"'),
        // An object may hold itself, twice over; what is deeper or longer than anybody reads is left out.
        IEnumerable when depth > DeepestNesting || result.Length > LongestLiteral => result.Append('…'),
        ScriptObject members => AppendMembers(result, members, depth),
        IDictionary dictionary => AppendMembers(result, Entries(dictionary).Select(e => KeyValuePair.Create(ToText(e.Key), e.Value)), depth),
        IEnumerable items => AppendItems(result, items, depth),
        _ => result.Append(ToText(value)),
    };

    private static StringBuilder AppendItems(StringBuilder result, IEnumerable items, int depth)
    {
        result.Append('[');
        var separator = "";
        foreach (var item in items)
        {
            Append(result.Append(separator), item, depth + 1);
            separator = ", ";
            if (result.Length > LongestLiteral)
            {
                result.Append(", …");
                break;
            }
        }

        return result.Append(']');
    }

    private static StringBuilder AppendMembers(StringBuilder result, IEnumerable<KeyValuePair<string, object?>> members, int depth)
    {
        result.Append('{');
        var separator = "";
        foreach (var (name, member) in members)
        {
            Append(result.Append(separator).Append(name).Append(": "), member, depth + 1);
            separator = ", ";
            if (result.Length > LongestLiteral)
            {
                result.Append(", …");
                break;
            }
        }

        return result.Append('}');
    }
}
