using System.Text;
using System.Text.Unicode;
using Catalogue.Language;

namespace Catalogue.Import;

/// <summary>Reads a form as plain text, as it is copied out of a document: lines may be doubly spaced, and pages may begin with a space.</summary>
internal static class TextFormReader
{
    public static FormSource Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return FormSource.Refused("fila er lagret som UTF-16. Lagre den som UTF-8.");
        }

        var content = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        var encoding = Utf8.IsValid(content) ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var text = encoding.GetString(content).Replace('\f', '\n').ReplaceLineEndings("\n");
        return BadCharacters.In(text.Replace('\t', ' '))
            ? FormSource.Refused("dette er verken en Word-fil, en PDF eller ren tekst. Lagre skjemaet som .docx.")
            : new([.. Lines(text.Split('\n'))]);
    }

    // Where every line has an empty one below it, it takes two to part paragraphs.
    private static IEnumerable<FormLine> Lines(string[] lines)
    {
        var empty = lines.Count(string.IsNullOrWhiteSpace);
        var parting = empty * 5 > lines.Length * 2 ? 2 : 1;
        var blanks = parting;
        for (var i = 0; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
            {
                blanks++;
                continue;
            }

            yield return new(lines[i].Trim(' '), i + 1) { StartsParagraph = blanks >= parting };
            blanks = 0;
        }
    }
}
