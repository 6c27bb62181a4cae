using System.Text;
using Catalogue.Source;

namespace Catalogue.Tests.Fuzz;

/// <summary>Spoils a file as slips, pastes and attacks do: one change of any kind at any place, said by a row of numbers.</summary>
internal static class Mutation
{
    /// <summary>How many numbers say one change.</summary>
    public const int Numbers = 5;

    private const int MaxLength = 200;

    // Characters and fragments that have a meaning to YAML, Markdown, HTML, the fields or .NET.
    private static readonly string[] Pieces =
    [
        "\t", ":", ": ", "- ", "-", "\n", "\n\n", "\n---\n", "---\n", "...\n", "\"", "'", "[", "]", "{", "}", "&a ", "*a", "!t ", "|", "|\n", ">-",
        ">-\n", "#", "%", "@", "`", "? ", ",", "\\", "\0", "\r", "\r\n", "\u000B", "\u001E", "\u0085", "\u0090", "\u00A0", "\u00AD", "\u2007",
        "\u2028", "\u202E", "\u200B", "\u200D", "\u2066", "\uFEFF", "\uFFFE", "\uFDD0", "\u3000", "å", "a\u030A", "\u030A", "\u0301\u0301\u0301",
        "😀", "👩\u200D🏫", "🏴", "\U000E0067", "ﬁ", "İ", "ß", "ǅ", "٣", "²", "Å", "  ", "\n  ", "\n    ", "\n- ", "\n  - ", "\n  -\u00A0x",
        "\n-\u200B", "\n\u00A0\u00A0- x", "<<: ", "avvik:\n  - felt: ", "meldt_totalt: 9\n", "eiere:\n  - Bodø\n", "bygger_pa:\n  - ",
        "tidligere_id:\n  - ", "status: ", "id: x\n", "tittel: \n", "godkjent_dato: 9999-12-31\n", "godkjent_dato: 0001-01-01\n",
        "varighet:\n  - H9999\n", "varighet:\n  - V0001\n", "2026-13-45", "9999-12-31", "0001-01-01", "H9999", "V0000", "2024/25", "3/2/26",
        "999999999999999999999", "-1", "0", "1e999", "NaN", "1.580.000,00", "٣٣٣", "null", "~", "true", "ja", "[a, b]", "{a: b}", "[", "- - - -",
        "a: b: c", "\"\\u0000\"", "\"\\uFFFE\"", "\"\\x\"", "\"\\", "# ", "####### ", "##x", "\n====\n", "\n----\n", "***", "**", "_", "``",
        "```\n", "~~~\n", "> ", "1) ", "20. ", "1999999999. ", "| a | b |\n| - | - |\n", "|-|", "[^1]", "[^1]: x\n", "](", "![", "![](",
        "[a](b.md)", "[a](../x.md#æ)", "[a](https://)", "[a](https://[)", "[a](http://%)", "[a](mailto:)", "[a](javascript:x)", "<https://x>", "<",
        "</", "<!--", "-->", "<![CDATA[", "<script>", "<a href=\"", "&#xFFFE;", "&#0;", "&amp", "&#x110000;", "{{ x }}", "{%", "$1", "${x}", "%s",
        "..", "../../x", "C:\\x", "content/", "/", "//", "www.udir.no", "ola@eksempel.example", "412 34 567", "<<<<<<< a\n=======\n>>>>>>> b\n",
        "SjÃ¸fart", "•", "·", "–", "“", "«", "»", "aux", "con", ".md", new('a', 5000), new(' ', 3000), new('-', 300), new('[', 300), new('>', 100),
        new('*', 200),
    ];

    /// <summary>The file after one change.</summary>
    public static RawFile Of(RawFile file, ReadOnlySpan<int> how) =>
        Path.GetExtension(file.Path) is ".md" or ".yml" or ".svg"
            ? how[0] % 12 == 0 ? InBytes(file, how)
                : new(file.Path, Encoding.UTF8.GetBytes(InText(Encoding.UTF8.GetString(file.Bytes.Span), how)))
            : InBytes(file, how);

    private static string InText(string text, ReadOnlySpan<int> how)
    {
        // Most that can go wrong does so among the fields, which are the smaller part.
        var within = how[4] % 3 > 0 && text.IndexOf("\n---", StringComparison.Ordinal) is > 0 and var fields ? fields + 5 : text.Length;
        var (start, piece) = (how[1] % (within + 1), Pieces[how[2] % Pieces.Length]);
        start = Math.Min(start, text.Length);
        var length = Math.Min(how[3] % MaxLength, text.Length - start);
        var (line, next) = (text.LineStart(start), text.NextLine(start));
        var other = text.Length == 0 ? 0 : how[3] % text.Length;
        return (how[0] % 13) switch
        {
            0 or 1 => text.Insert(start, piece),
            2 => text.Remove(start, length),
            3 => string.Concat(text.AsSpan(0, start), piece, text.AsSpan(start + length)),
            4 => text.Insert(start, text.Substring(start, length)),
            5 => text[..start],
            6 => text[start..],
            7 => text.Insert(next, text[line..next]),
            8 => text.Remove(line, next - line).Insert(Math.Min(text.LineStart(other), text.Length - (next - line)), text[line..next]),
            9 or 10 or 11 => text.IndexOf(':', line) is var colon && colon >= 0 && colon < next
                ? string.Concat(text.AsSpan(0, colon + 1), " ", piece, text.AsSpan(text.LineEnd(colon)))
                : text.Insert(line, piece),
            _ => text.Insert(line, piece),
        };
    }

    private static RawFile InBytes(RawFile file, ReadOnlySpan<int> how)
    {
        var bytes = file.Bytes.ToArray();
        if (bytes.Length == 0)
        {
            return file;
        }

        // Headers are what readers go by.
        var place = how[1] % (how[4] % 2 == 0 ? bytes.Length : Math.Min(bytes.Length, 100));
        switch (how[2] % 4)
        {
            case 0:
                bytes[place] ^= (byte)(1 + (how[3] % 255));
                return new(file.Path, bytes);
            case 1:
                return new(file.Path, bytes.AsMemory(0, place));
            case 2:
                return new(file.Path, (byte[])[.. bytes[..place], .. bytes[Math.Min(bytes.Length, place + (how[3] % MaxLength))..]]);
            default:
                bytes.AsSpan(place, Math.Min(4, bytes.Length - place)).Fill((byte)(how[3] % 2 == 0 ? 0xFF : 0));
                return new(file.Path, bytes);
        }
    }
}
