using System.Collections.Immutable;
using System.Text;
using Catalogue.Read.Fields;
using Catalogue.Yaml;

namespace Catalogue.Read;

/// <summary>
/// Fields and their answers as YAML in the house style: block lists, long text folded over lines, quotes only where they are needed.
/// </summary>
public static class FrontMatterText
{
    private const int Width = 100;

    /// <summary>One field with its line break; without answers only the key, which the readers take for absent.</summary>
    public static string Of(FieldDescription field, ImmutableArray<string> answers)
    {
        if (answers.IsEmpty)
        {
            return $"{field.Key}:\n";
        }

        if (field.Shape.IsList)
        {
            return $"{field.Key}:\n{string.Concat(answers.Select(a => $"  - {YamlText.Of(OnOneLine(a))}\n"))}";
        }

        var value = OnOneLine(answers[0]);
        return field.Key.Length + 2 + value.Length > Width && value.Contains(' ', StringComparison.Ordinal)
            ? $"{field.Key}: >-\n{Folded(value)}"
            : $"{field.Key}: {YamlText.Of(value)}\n";
    }

    private static string OnOneLine(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static StringBuilder Folded(string text)
    {
        var lines = new StringBuilder("  ");
        var column = 2;
        foreach (var word in text.Split(' '))
        {
            var breaks = column > 2 && column + 1 + word.Length > Width;
            lines.Append(breaks ? "\n  " : column > 2 ? " " : "").Append(word);
            column = breaks ? 2 + word.Length : column + (column > 2 ? 1 : 0) + word.Length;
        }

        return lines.Append('\n');
    }
}
