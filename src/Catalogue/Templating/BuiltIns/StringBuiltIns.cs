using Scriban.Functions;

namespace Catalogue.Templating.BuiltIns;

/// <summary>The library's functions on texts. What compares is ours: theirs does so after a culture.</summary>
internal sealed class StringBuiltIns : StringFunctions
{
    public static new bool StartsWith(string? text, string? value) =>
        value?.Length > 0 && text?.StartsWith(value, StringComparison.Ordinal) == true;

    public static new bool EndsWith(string? text, string? value) =>
        value?.Length > 0 && text?.EndsWith(value, StringComparison.Ordinal) == true;

    public static new bool EqualsIgnoreCase(string? text, string? value) => string.Equals(text, value, StringComparison.OrdinalIgnoreCase);
}
