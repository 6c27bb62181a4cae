namespace Catalogue.Yaml;

/// <summary>Writes a text as a value on one line.</summary>
public static class YamlText
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`=~";

    /// <summary>Plain where YAML reads it as the same text, else in double quotes.</summary>
    public static string Of(string text) =>
        IsPlain(text) ? text : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static bool IsPlain(string text) =>
        text.Length > 0 && text.Trim() == text
        && !Indicators.Contains(text[0], StringComparison.Ordinal)
        && !text.EndsWith(':')
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal);
}
