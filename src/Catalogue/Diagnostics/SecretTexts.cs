using System.Text;
using Catalogue.Source;

namespace Catalogue.Diagnostics;

/// <summary>The secrets of a file, to be hidden wherever a text quotes them. A file can have many thousands, so each text is walked once for all of them.</summary>
internal sealed class SecretTexts
{
    private readonly Dictionary<(int Node, char Next), int> steps = [];
    private readonly HashSet<int> ends = [];

    public SecretTexts(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            var node = 0;
            foreach (var c in text)
            {
                node = steps.TryGetValue((node, c), out var next) ? next : steps[(node, c)] = steps.Count + 1;
            }

            ends.Add(node);
        }
    }

    /// <summary>The text with a mask over all that belongs to a secret; of a text that is cut off, also over what may be the beginning of one.</summary>
    public string Masked(string text, bool isCutOff = false)
    {
        var result = new StringBuilder();
        var (shown, end) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            var secret = LongestAt(text, at, isCutOff);
            if (secret == 0)
            {
                continue;
            }

            if (at >= end)
            {
                Show(text, (shown, end, at), result);
                (shown, end) = (at, at + secret);
            }

            end = Math.Max(end, at + secret);
        }

        return end == 0 ? text : Show(text, (shown, end, text.Length), result).ToString();
    }

    private static StringBuilder Show(string text, (int Secret, int End, int Next) part, StringBuilder result) =>
        result.Append(Mask.Of(text.AsSpan(part.Secret, part.End - part.Secret))).Append(text, part.End, part.Next - part.End);

    private int LongestAt(string text, int start, bool isCutOff)
    {
        var (node, longest) = (0, 0);
        var at = start;
        for (; at < text.Length && steps.TryGetValue((node, text[at]), out node); at++)
        {
            longest = ends.Contains(node) ? at + 1 - start : longest;
        }

        return isCutOff && at == text.Length ? at - start : longest;
    }
}
