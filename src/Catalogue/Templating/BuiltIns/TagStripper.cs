using System.Text;

namespace Catalogue.Templating.BuiltIns;

/// <summary>Takes tags, comments, scripts and styles out of markup; a <c>&lt;</c> that opens nothing is text.</summary>
internal static class TagStripper
{
    private static readonly string[] HiddenElements = ["script", "style"];

    public static string Strip(string markup)
    {
        var result = new StringBuilder(markup.Length);
        var position = 0;
        var lastBracket = markup.LastIndexOf('>');
        while (position <= lastBracket)
        {
            var end = markup[position] == '<' ? EndOfTag(markup, position) : -1;
            if (end < 0)
            {
                result.Append(markup[position++]);
            }
            else
            {
                position = EndOfHiddenElement(markup, position, end);
            }
        }

        return result.Append(markup, position, markup.Length - position).ToString();
    }

    private static int EndOfTag(string markup, int start)
    {
        if (Follows(markup, start, "<!--"))
        {
            var comment = markup.IndexOf("-->", start + 4, StringComparison.Ordinal);
            return comment < 0 ? -1 : comment + 3;
        }

        var isTag = start + 1 < markup.Length && (char.IsAsciiLetter(markup[start + 1]) || markup[start + 1] is '/' or '!' or '?');
        return isTag ? EndOfQuotedTag(markup, start) : -1;
    }

    private static int EndOfQuotedTag(string markup, int start)
    {
        var quote = '\0';
        for (var i = start; i < markup.Length; i++)
        {
            var c = markup[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return i + 1;
            }
        }

        // A quote that is never closed: the tag ends at the first bracket.
        return markup.IndexOf('>', start) + 1 is var end and > 0 ? end : -1;
    }

    /// <summary>The place after a script's or style's end tag when one begins here, otherwise after the tag itself.</summary>
    private static int EndOfHiddenElement(string markup, int start, int endOfTag)
    {
        foreach (var name in HiddenElements)
        {
            var isElement = Follows(markup, start + 1, name) && !char.IsAsciiLetterOrDigit(markup[start + 1 + name.Length]);
            var close = isElement ? markup.IndexOf("</" + name, endOfTag, StringComparison.OrdinalIgnoreCase) : -1;
            if (close >= 0 && markup.IndexOf('>', close) is var end and >= 0)
            {
                return end + 1;
            }
        }

        return endOfTag;
    }

    private static bool Follows(string markup, int start, string expected) =>
        string.Compare(markup, start, expected, 0, expected.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
