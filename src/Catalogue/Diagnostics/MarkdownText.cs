using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Catalogue.Diagnostics;

/// <summary>
/// Markdown for a code host: <c>$"…"</c> becomes one where it is asked for. What stands in the source code is ours; a string that is put into it is
/// somebody else's, and stands in a code span, the one place where no host mentions, links, decodes or formats anything.
/// </summary>
[InterpolatedStringHandler]
public readonly struct MarkdownText
{
    // No single text may crowd out what else there is to say.
    private const int Longest = 400;

    private readonly StringBuilder text;

    public MarkdownText(int literalLength, int formattedCount) => text = new(literalLength + (formattedCount * 40));

    /// <summary>A sentence that we have made, with nothing of others in it.</summary>
    public static MarkdownText Ours(string sentence)
    {
        var text = new MarkdownText(sentence.Length, 0);
        text.AppendLiteral(sentence);
        return text;
    }

    /// <summary>A name of ours that leads to an address, where there is one.</summary>
    public static MarkdownText Link(string name, string? address) => Ours(address is null ? name : $"[{name}]({address})");

    /// <summary>A whole text of others, over several lines, as it is written.</summary>
    public static MarkdownText Block(string foreign)
    {
        var fence = Fence(foreign, 3);
        return Ours($"{fence}markdown\n{string.Join('\n', ForeignText.Lines(foreign.TrimEnd()))}\n{fence}\n");
    }

    public static MarkdownText Join(IEnumerable<MarkdownText> parts) => Ours(string.Concat(parts));

    public void AppendLiteral(string ours) => text.Append(ours);

    public void AppendFormatted(MarkdownText part) => text.Append(part.text);

    public void AppendFormatted(int number) => text.Append(CultureInfo.InvariantCulture, $"{number}");

    /// <summary>A code span. A bar would end a cell of a table even there, so it is broken.</summary>
    public void AppendFormatted(string? foreign)
    {
        var plain = ForeignText.Cut(ForeignText.Plain(foreign).Trim(), Longest).Replace('|', '¦');
        if (plain.Length > 0)
        {
            var fence = Fence(plain, 1);
            var pad = fence.Length > 1 ? " " : "";
            text.Append(fence).Append(pad).Append(plain).Append(pad).Append(fence);
        }
    }

    public override string ToString() => text?.ToString() ?? "";

    // Longer than any run of backticks inside.
    private static string Fence(string inside, int least)
    {
        var (longest, run) = (0, 0);
        foreach (var c in inside)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return new('`', Math.Max(least, longest + 1));
    }
}
