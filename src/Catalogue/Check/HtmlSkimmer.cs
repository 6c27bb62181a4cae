using System.Buffers;

namespace Catalogue.Check;

/// <summary>
/// Finds the ids and addresses of a page by their names alone, at the speed of a text search. It knows only what our templates and Markdown
/// write: name="value", entities only in addresses elsewhere. Anything else makes it give up.
/// </summary>
internal static class HtmlSkimmer
{
    private static readonly SearchValues<string> Names =
        SearchValues.Create(["href", "src", " id", "\nid", "\tid", "action", "<img", "<!--"], StringComparison.OrdinalIgnoreCase);

    /// <summary>True when the whole page was understood.</summary>
    public static bool Skim(ReadOnlySpan<char> html, PageNotes notes)
    {
        for (var at = 0; at < html.Length;)
        {
            var next = html[at..].IndexOfAny(Names);
            if (next < 0)
            {
                return true;
            }

            at += next;
            var name = NameAt(html[at..]);
            if (name == "<!--" || (name == "<img" && !HasText(html[at..])))
            {
                return false;
            }

            var start = at;
            at += name.Length;
            if (name == "<img" || !IsWord(html, start, name))
            {
                continue;
            }

            // In running text the word has no equals sign after it; or it is in a tag and written in another way than ours.
            var value = html[at..];
            var inTag = InTag(html, start);
            if (!value.StartsWith("=\"") || !inTag)
            {
                if (inTag || value.StartsWith('='))
                {
                    return false;
                }

                continue;
            }

            value = value[2..];
            var end = value.IndexOf('"');
            if (end < 0 || (value[..end].Contains('&') && !value.StartsWith("https://")))
            {
                return false;
            }

            Note(name, value[..end], at, notes);
            at += end + 3;
        }

        return true;
    }

    private static void Note(string name, ReadOnlySpan<char> value, int at, PageNotes notes)
    {
        if (name is "href" or "src" or "action")
        {
            notes.Address(value, at);
        }
        else
        {
            notes.Id(value, at);
        }
    }

    private static string NameAt(ReadOnlySpan<char> text) => char.ToLowerInvariant(text[0]) switch
    {
        'h' => "href",
        's' => "src",
        'a' => "action",
        '<' => text[1] == '!' ? "<!--" : "<img",
        _ => " id",
    };

    /// <summary>A space before, and an equals sign or a space after; «ids» and «source» are other words.</summary>
    private static bool IsWord(ReadOnlySpan<char> html, int at, string name)
    {
        var before = name == " id" || (at > 0 && char.IsWhiteSpace(html[at - 1]));
        var after = at + name.Length < html.Length ? html[at + name.Length] : ' ';
        return before && (after == '=' || char.IsWhiteSpace(after));
    }

    private static bool InTag(ReadOnlySpan<char> html, int at) => html[..at].LastIndexOfAny('<', '>') is var edge and >= 0 && html[edge] == '<';

    private static bool HasText(ReadOnlySpan<char> tag) =>
        tag.IndexOf('>') is var end and >= 0 && tag[..end].Contains(" alt=\"", StringComparison.Ordinal);
}
