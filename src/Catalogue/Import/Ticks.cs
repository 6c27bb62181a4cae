using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Catalogue.Import;

/// <summary>The boxes of an answer: «Ja ☒ Nei ☐», «☐ Ja ☒ Nei», «Ja X Nei», «[x] Ja [ ] Nei».</summary>
internal static partial class Ticks
{
    public const char Ticked = '☒';
    public const char Empty = '☐';

    /// <summary>What was chosen: the labels with a tick, or the whole where there are no boxes.</summary>
    public static ImmutableArray<string> Chosen(string text)
    {
        var plain = Boxes(Blanks.Without(text));
        var hasBoxes = plain.Contains(Ticked, StringComparison.Ordinal) || plain.Contains(Empty, StringComparison.Ordinal);
        var marked = Cross().Replace(plain, $"  {Ticked}  ");
        return marked.Contains(Ticked, StringComparison.Ordinal) || hasBoxes ? Labels(marked, isParted: !hasBoxes)
            : plain.Length > 0 ? [plain]
            : [];
    }

    /// <summary>Boxes of every kind as one of two.</summary>
    public static string Boxes(string text) => EmptyBox().Replace(TickedBox().Replace(text, $"{Ticked}"), $"{Empty}");

    private static ImmutableArray<string> Labels(string text, bool isParted)
    {
        var labels = ImmutableArray.CreateBuilder<string>();
        var isBefore = text.TrimStart() is [Ticked or Empty, ..];
        var parts = Parts().Matches(text);
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Value[0] == Ticked && LabelOf(i + (isBefore ? 1 : -1), isBefore) is { Length: > 0 } label)
            {
                labels.Add(label);
            }
        }

        return labels.DrainToImmutable();

        // Without boxes for those that are not ticked only wide spaces part the labels.
        string LabelOf(int part, bool isFirst)
        {
            if (part < 0 || part >= parts.Count || parts[part].Value[0] is Ticked or Empty)
            {
                return "";
            }

            var label = Note().Replace(parts[part].Value, " ").Trim();
            if (!isParted)
            {
                return Spaces().Replace(label, " ").Trim(' ', '.', ':', ',');
            }

            var words = Gap().Split(label);
            return (isFirst ? words[0] : words[^1]).Trim(' ', '.', ':', ',');
        }
    }

    [GeneratedRegex(@"[☑✓✔✗✘■⊠]|\[\s*[xX]\s*\]|\(\s*[xX]\s*\)")]
    private static partial Regex TickedBox();

    [GeneratedRegex(@"[□▢◻⬜]|\[\s*\]|\(\s\)")]
    private static partial Regex EmptyBox();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])[xX](?![\p{L}\p{N}])")]
    private static partial Regex Cross();

    [GeneratedRegex("[☒☐]|[^☒☐]+")]
    private static partial Regex Parts();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Note();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex Gap();
}
