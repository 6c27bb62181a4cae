using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Catalogue.Language;

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

    // What is this long may have slips: «målgruppen» for «målgruppa».
    private const int LongEnough = 12;
    private const int MaxSlips = 2;
    private const int LongestDifference = 40;

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

    /// <summary>Where the question ends that begins a line with a slip or two in it; null where it is another text.</summary>
    public FormPlace? NearlyEndIn(ImmutableArray<FormLine> lines, int start)
    {
        var read = "";
        for (var line = start; line < lines.Length && line < start + MaxLines && Key.Length >= LongEnough; line++)
        {
            var text = lines[line].Text;
            var from = line == start ? Number().Match(text).Length : 0;
            foreach (var end in Enumerable.Range(from, text.Length - from + 1).Where(i => i == text.Length || text[i] is '?' or ':'))
            {
                if (IsNear(read + KeyOf(text[from..end])))
                {
                    return new(line, Math.Min(end + 1, text.Length));
                }
            }

            read += KeyOf(text[from..]);
            if (read.Length > Key.Length + MaxSlips || !Key.StartsWith(read[..Math.Min(read.Length, 3)], StringComparison.Ordinal))
            {
                return null;
            }
        }

        return null;
    }

    private bool IsNear(string key)
    {
        if (Math.Abs(key.Length - Key.Length) > MaxSlips)
        {
            return false;
        }

        var (first, last) = (0, 0);
        while (first < key.Length && first < Key.Length && key[first] == Key[first])
        {
            first++;
        }

        while (last < key.Length - first && last < Key.Length - first && key[^(last + 1)] == Key[^(last + 1)])
        {
            last++;
        }

        var (one, other) = (key[first..^last], Key[first..^last]);
        return one.Length <= LongestDifference && other.Length <= LongestDifference && Suggest.Distance(one, other) <= MaxSlips;
    }

    [GeneratedRegex(@"^\s*[0-9]{1,2}[.)]\s*")]
    private static partial Regex Number();

    [GeneratedRegex("(?<![0-9])20[0-9]{2}(?![0-9])")]
    private static partial Regex Year();
}
