using System.Text.RegularExpressions;
using Catalogue.Diagnostics;

namespace Catalogue.Cli.Rendering;

/// <summary>A rule's Markdown page as it reads well in a terminal: headings, wrapped prose, examples indented.</summary>
public static partial class RulePage
{
    public static InkedText Render(Rule rule, string markdown, int width)
    {
        var text = new InkedText().Line($"{rule.Code}: {rule.Title}", Ink.Strong).Line();
        var inExample = false;
        var paragraph = new List<string>();
        foreach (var line in markdown.ReplaceLineEndings("\n").TrimEnd().Split('\n'))
        {
            var isFence = line.StartsWith("```", StringComparison.Ordinal);
            if (isFence || inExample)
            {
                Flush(paragraph, width, text);
                inExample ^= isFence;
                text.Append(isFence ? FileOf(line) : new InkedText().Lines(Example(line, width), Ink.Help));
            }
            else if (line.StartsWith('#'))
            {
                Flush(paragraph, width, text);
                text.Line(line.TrimStart('#').Trim(), Ink.Strong);
            }
            else if (line.StartsWith('|'))
            {
                Flush(paragraph, width, text);
                text.Line(Plain(line));
            }
            else if (line.Length == 0)
            {
                Flush(paragraph, width, text);
                text.Line();
            }
            else
            {
                FlushBefore(line, paragraph, width, text);
                paragraph.Add(Plain(line));
            }
        }

        Flush(paragraph, width, text);
        return text;
    }

    /// <summary>The file that an example stands for, as a line above it.</summary>
    private static InkedText FileOf(string fence)
    {
        var match = ExampleFile().Match(fence);
        return match.Success ? new InkedText().Line($"  {match.Groups[1].Value}:", Ink.Help) : new();
    }

    // A list item begins a line of its own.
    private static void FlushBefore(string line, List<string> paragraph, int width, InkedText text)
    {
        if (ListItem().IsMatch(line))
        {
            Flush(paragraph, width, text);
        }
    }

    private static void Flush(List<string> paragraph, int width, InkedText text)
    {
        if (paragraph.Count == 0)
        {
            return;
        }

        text.Lines(Wrapping.Of(string.Join(' ', paragraph), width, "", ListItem().IsMatch(paragraph[0]) ? "  " : ""));
        paragraph.Clear();
    }

    // A long line is broken so that it means the same in the file: deeper below a field or a list item, else level.
    private static string Example(string line, int width)
    {
        var indent = new string(' ', 4 + line.Length - line.TrimStart(' ').Length);
        return 4 + line.Length <= width || line.StartsWith('|')
            ? $"    {line}".TrimEnd()
            : Wrapping.Of(line, width, indent, OpensValue().IsMatch(line) ? indent + "  " : indent);
    }

    private static string Plain(string line) =>
        Link().Replace(line, "$1 ($2)").Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^```\w+ (.+?)(?: bytes| mangler(?:=\S+)?| size=\d+| (?:ganger|filer)=\d+)?$")]
    private static partial Regex ExampleFile();

    [GeneratedRegex(@"^ *(?:- |\w+: )")]
    private static partial Regex OpensValue();

    [GeneratedRegex(@"^([-*]|\d+\.) ")]
    private static partial Regex ListItem();

    [GeneratedRegex(@"\[([^\]]+)\]\(([^)]+)\)")]
    private static partial Regex Link();
}
