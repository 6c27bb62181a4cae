using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Catalogue.Import;

/// <summary>A place in the lines of a form.</summary>
internal readonly record struct FormPlace(int Line, int Offset);

/// <summary>
/// The words of a question by their letters and figures alone, as forms break and space them freely; a year is any year, and a number before it may
/// be the word processor's own.
/// </summary>
internal sealed partial record QuestionKey
{
    private const int MaxLines = 8;
    private const int ShortWords = 2;

    // What a question may end in, beside its words.
    private const string Signs = ")?.»\"";

    public QuestionKey(string text)
    {
        Key = KeyOf(Number().Replace(text, ""));
        IsShort = Number().Replace(text, "").Split(' ').Length <= ShortWords;
    }

    public string Key { get; }

    /// <summary>Whether it is so short that running text may well begin with it.</summary>
    public bool IsShort { get; }

    public static string KeyOf(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in Year().Replace(text, "####"))
        {
            _ = char.IsLetterOrDigit(c) || c == '#' ? key.Append(char.ToLowerInvariant(c)) : key;
        }

        return key.ToString();
    }

    /// <summary>Where the question ends that begins at a place; null where it is another text.</summary>
    public FormPlace? EndIn(ImmutableArray<FormLine> lines, FormPlace start)
    {
        var offset = start.Offset > 0 ? start.Offset : Number().Match(lines[start.Line].Text).Length;
        var found = 0;
        for (var line = start.Line; line < lines.Length && line < start.Line + MaxLines; line++, offset = 0)
        {
            var text = lines[line].Text;
            for (; offset < text.Length; offset++)
            {
                var c = char.ToLowerInvariant(text[offset]);
                if (!char.IsLetterOrDigit(c))
                {
                    continue;
                }

                if (c != Key[found] && !(Key[found] == '#' && char.IsAsciiDigit(c)))
                {
                    return null;
                }

                found++;
                if (found == Key.Length)
                {
                    var end = offset + 1;
                    while (end < text.Length && Signs.Contains(text[end], StringComparison.Ordinal))
                    {
                        end++;
                    }

                    return end < text.Length && char.IsLetterOrDigit(text[end]) ? null : new(line, end);
                }
            }
        }

        return null;
    }

    [GeneratedRegex(@"^\s*[0-9]{1,2}[.)]\s*")]
    private static partial Regex Number();

    [GeneratedRegex("(?<![0-9])20[0-9]{2}(?![0-9])")]
    private static partial Regex Year();
}
