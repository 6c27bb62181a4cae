using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Source;

namespace Catalogue.Parse;

/// <summary>Turns a file's bytes into text: UTF-8 without BOM, LF line ends, NFC, and no characters that no text may have.</summary>
public static class SourceDecoder
{
    public static readonly Rule NotUtf8 = new("TK101", Severity.Error, "Fila er ikke lagret som UTF-8");

    // Everything below U+0300 is in NFC already, and so are dashes, quotes and the like; the rest is for the slow check.
    private static readonly SearchValues<char> SurelyNormal = SearchValues.Create(
        [.. Enumerable.Range(0, 0x300).Concat(Enumerable.Range(0x2010, 0x30)).Select(c => (char)c)]);

    private const int MaxTold = 50;

    /// <summary>The texts of those files that have one.</summary>
    public static IEnumerable<SourceText> DecodeAll(IEnumerable<RawFile> files, ICollection<Diagnostic> diagnostics) =>
        files.Select(f => Decode(f, diagnostics)).OfType<SourceText>();

    /// <summary>The text, or null and a diagnostic where there is none to work with.</summary>
    public static SourceText? Decode(RawFile file, ICollection<Diagnostic> diagnostics)
    {
        return FileName.Check(file.Path, diagnostics) && FileSize.CheckText(file, diagnostics) ? Text(file, diagnostics) : null;
    }

    /// <summary>As much as there is of a file that is not read, to be searched for what must not be public.</summary>
    internal static SourceText Searched(RawFile file)
    {
        var faults = new List<Diagnostic>(1);
        return Text(file, faults) ?? faults[^1].Location.Source;
    }

    private static SourceText? Text(RawFile file, ICollection<Diagnostic> diagnostics)
    {
        var bytes = file.Bytes.Span;
        var content = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        if (!Utf8.IsValid(content) || HasTwoBytesALetter(content))
        {
            diagnostics.Add(Undecodable(file.Path, content));
            return null;
        }

        var text = WithLineFeeds(Encoding.UTF8.GetString(content));
        var written = new TextInFile(text, content.Length < bytes.Length);
        return BadCharacters.In(text) ? WithoutBad(file.Path, written, diagnostics) : SourceText.Of(file.Path, Normalize(text), written);
    }

    private static string WithLineFeeds(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    private static string Normalize(string text) => text.AsSpan().ContainsAnyExcept(SurelyNormal) ? text.Normalize(NormalizationForm.FormC) : text;

    private static Diagnostic Undecodable(string path, ReadOnlySpan<byte> content)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(content[valid..], out _, out var length) == OperationStatus.Done)
        {
            valid += length;
        }

        var source = SourceText.Guessed(path, Normalize(BadCharacters.Blanked(WithLineFeeds(Guess(content)))));
        var start = Math.Min(Normalize(BadCharacters.Blanked(WithLineFeeds(Guess(content[..valid])))).Length, source.Text.Length);
        var utf16 = content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || HasTwoBytesALetter(content);
        return new(
            NotUtf8,
            new(source, new(start, Math.Min(1, source.Text.Length - start))),
            utf16 ? "fila er lagret som UTF-16" : $"fila er ikke lagret som UTF-8: byten {content[valid]:X2} hører ikke hjemme her",
            "Lagre fila på nytt med tegnkodingen UTF-8 (ikke ANSI, Windows-1252 eller UTF-16), og se etter at æ, ø og å er hele.");
    }

    // Of a–z, every other byte is zero: UTF-16 without a mark is UTF-8 too, with controls.
    private static bool HasTwoBytesALetter(ReadOnlySpan<byte> content) =>
        content.Length >= 2 && content.Count((byte)0) * 5L is var five && five >= content.Length * 2L && five <= content.Length * 3L;

    // Nearly always the rest is in an old encoding of one byte a letter, and all of those have digits, «@» and a–z in the same places.
    private static string Guess(ReadOnlySpan<byte> content)
    {
        if (content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            var encoding = content[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            return encoding.GetString(content[2..]).Replace("\uFFFE", "", StringComparison.Ordinal);
        }

        var text = new StringBuilder(content.Length);
        while (!content.IsEmpty)
        {
            var isUtf8 = Rune.DecodeFromUtf8(content, out var rune, out var length) == OperationStatus.Done;

            // A zero is half a letter of an encoding of two bytes, and no text has U+FFFE.
            _ = rune.Value is 0 or 0xFFFE ? text : isUtf8 ? text.Append(rune) : text.Append((char)content[0]);
            content = content[(isUtf8 ? length : 1)..];
        }

        return text.ToString();
    }

    // What a word processor means by them: a new line or page, and a hyphen that keeps its words together. The others mean nothing.
    private static string Visible(char control) => control switch
    {
        '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => " ",
        '\u001E' => "-",
        _ => "",
    };

    // .NET refuses to normalize some of them; none joins with its neighbours, so what stands between can be normalized piece by piece.
    private static SourceText WithoutBad(string path, TextInFile written, ICollection<Diagnostic> diagnostics)
    {
        var text = written.Text;
        var (shown, edits) = (new StringBuilder(text.Length), new List<Edit>());
        var from = 0;
        for (var bad = BadCharacters.Next(text); bad.Length > 0; bad = BadCharacters.Next(text, from))
        {
            shown.Append(Normalize(text[from..bad.Start]));
            edits.Add(new(new(shown.Length, bad.Length), Visible(text[bad.Start])));
            shown.Append(text, bad.Start, bad.Length);
            from = bad.End;
        }

        var source = SourceText.Of(path, shown.Append(Normalize(text[from..])).ToString(), written);
        Tell(source, edits, diagnostics);
        return SourceText.Of(path, BadCharacters.Blanked(source.Text), written);
    }

    // One fault a line; the last that is told stands for the rest.
    private static void Tell(SourceText source, List<Edit> edits, ICollection<Diagnostic> diagnostics)
    {
        var lines = edits.GroupBy(e => source.PositionOf(e.Span.Start).Line).ToList();
        for (var i = 0; i < Math.Min(lines.Count, MaxTold); i++)
        {
            var (first, rest) = (lines[i].First().Span, i == MaxTold - 1 ? lines.Count - MaxTold : 0);
            var fault = BadCharacters.Fault(new(source, first), source.Text.AsSpan(first.Start, first.Length));
            diagnostics.Add(fault with
            {
                Message = rest == 0 ? fault.Message : $"{fault.Message}, og det samme på {rest} linjer til",
                Fix = new([.. rest == 0 ? lines[i] : lines.Skip(i).SelectMany(line => line)], IsSafe: true),
            });
        }
    }
}
