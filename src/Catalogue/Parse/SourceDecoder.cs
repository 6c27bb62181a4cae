using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Parse;

/// <summary>Turns a file's bytes into text: UTF-8 without BOM, LF line ends, NFC, and no control characters.</summary>
public static class SourceDecoder
{
    public static readonly Rule NotUtf8 = new("TK101", Severity.Error, "Fila er ikke lagret som UTF-8");
    public static readonly Rule TooLarge = new("TK102", Severity.Error, "Fila er for stor");
    public static readonly Rule ControlCharacter = new("TK104", Severity.Error, "Fila inneholder styretegn");

    /// <summary>The largest file that is read, in bytes.</summary>
    public const long MaxSize = 1024 * 1024;

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\n' or '\t'))]);

    // Everything below U+0300 is in NFC already, and so are dashes, quotes and the like; the rest is for the slow check.
    private static readonly SearchValues<char> SurelyNormal = SearchValues.Create(
        [.. Enumerable.Range(0, 0x300).Concat(Enumerable.Range(0x2010, 0x30)).Select(c => (char)c)]);

    /// <summary>The texts of those files that have one.</summary>
    public static IEnumerable<SourceText> DecodeAll(IEnumerable<RawFile> files, ICollection<Diagnostic> diagnostics) =>
        files.Select(f => Decode(f, diagnostics)).OfType<SourceText>();

    /// <summary>The text, or null and a diagnostic where there is none to work with.</summary>
    public static SourceText? Decode(RawFile file, ICollection<Diagnostic> diagnostics)
    {
        if (!FileName.Check(file.Path, diagnostics))
        {
            return null;
        }

        if (file.Size > MaxSize || file.Bytes.Length > MaxSize)
        {
            var size = (file.Size / 1048576.0).ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',');
            diagnostics.Add(new(TooLarge, new(new(file.Path, ""), default), $"fila er på {size} MB, og grensen er 1 MB", "Er det et bilde eller et dokument, hører det ikke hjemme her. Del ellers teksten i flere filer."));
            return null;
        }

        var bytes = file.Bytes.Span;
        var content = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        if (!Utf8.IsValid(content))
        {
            diagnostics.Add(Undecodable(file.Path, content));
            return null;
        }

        var text = Normalize(Encoding.UTF8.GetString(content));
        var source = new SourceText(file.Path, text);
        return text.AsSpan().ContainsAny(Controls) ? WithoutControls(source, diagnostics) : source;
    }

    private static string Normalize(string text)
    {
        if (text.Contains('\r', StringComparison.Ordinal))
        {
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        }

        return text.AsSpan().ContainsAnyExcept(SurelyNormal) ? text.Normalize(NormalizationForm.FormC) : text;
    }

    private static Diagnostic Undecodable(string path, ReadOnlySpan<byte> content)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(content[valid..], out _, out var length) == OperationStatus.Done)
        {
            valid += length;
        }

        var source = SourceText.Guessed(path, Normalize(Guess(content)));
        var start = Math.Min(Normalize(Guess(content[..valid])).Length, source.Text.Length);
        var utf16 = content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        return new(
            NotUtf8,
            new(source, new(start, Math.Min(1, source.Text.Length - start))),
            utf16 ? "fila er lagret som UTF-16" : $"fila er ikke lagret som UTF-8: byten {content[valid]:X2} hører ikke hjemme her",
            "Lagre fila på nytt med tegnkodingen UTF-8 (ikke ANSI, Windows-1252 eller UTF-16), og se etter at æ, ø og å er hele.");
    }

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
        '\v' or '\f' or '\u0085' => " ",
        '\u001E' => "-",
        _ => "",
    };

    private static SourceText WithoutControls(SourceText source, ICollection<Diagnostic> diagnostics)
    {
        var first = source.Text.AsSpan().IndexOfAny(Controls);
        diagnostics.Add(new(
            ControlCharacter,
            new(source, new(first, 1)),
            string.Create(CultureInfo.InvariantCulture, $"usynlig styretegn (U+{(int)source.Text[first]:X4}) i teksten"),
            "Slett tegnet. Det følger gjerne med når tekst limes inn fra et annet program; se etter flere i samme fil.")
        {
            Fix = new([.. Enumerable.Range(first, source.Text.Length - first).Where(i => Controls.Contains(source.Text[i])).Select(i => new Edit(new(i, 1), Visible(source.Text[i])))], IsSafe: true),
        });
        return new(source.Path, string.Create(source.Text.Length, source.Text, (clean, text) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                clean[i] = Controls.Contains(text[i]) ? ' ' : text[i];
            }
        }));
    }
}
