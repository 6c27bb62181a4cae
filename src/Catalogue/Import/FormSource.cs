using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Catalogue.Import;

/// <summary>A document as lines; or why it cannot be read, and what to do.</summary>
internal sealed record FormSource(ImmutableArray<FormLine> Lines)
{
    /// <summary>The largest document that is read, in bytes.</summary>
    public const int MaxBytes = 20_000_000;

    /// <summary>The most text that is taken from a document, in characters: many times the longest form.</summary>
    public const int MaxText = 2_000_000;

    public string? Refusal { get; init; }

    /// <summary>How many lines more there are that are printed on every page.</summary>
    public int Printed { get; init; }

    public static FormSource Refused(string why) => new([]) { Refusal = why };

    /// <summary>A document of any kind that is known, by how it begins and not by its name.</summary>
    public static FormSource Read(ReadOnlyMemory<byte> bytes)
    {
        var source = bytes.Span switch
        {
            { Length: > MaxBytes } => Refused($"fila er større enn {MaxBytes / 1_000_000} MB. Ta bort bildene, og lagre den på nytt."),
            { Length: 0 } => Refused("fila er tom."),
            [(byte)'P', (byte)'K', ..] => DocxReader.Read(bytes),
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => PdfFormReader.Read(bytes),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => Refused("dette er en Word-fil i det gamle formatet (.doc), eller en fil med passord. Lagre den som "
                + ".docx uten passord."),
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => Refused("dette er en RTF-fil. Lagre den som .docx."),
            _ => TextFormReader.Read(bytes.Span),
        };
        if (source.Refusal is not null)
        {
            return source;
        }

        return source.Lines.Sum(l => (long)l.Text.Length) > MaxText
            ? Refused("dokumentet er lengre enn noe skjema. Ta med bare skjemaet.")
            : source with { Lines = [.. Blanks.Marked([.. source.Lines.Select(Plain)]).Where(l => l.Text.Trim().Length > 0)] };
    }

    // Every kind of space is a space, what cannot be seen is nothing, letters are whole.
    private static FormLine Plain(FormLine line)
    {
        var plain = new StringBuilder(line.Text.Length);
        foreach (var c in line.Text)
        {
            var kind = char.GetUnicodeCategory(c);
            _ = c is '\t' or '\n' || (c == DraftText.SoftHyphen && plain.Length == line.Text.TrimEnd().Length - 1) ? plain.Append(c)
                : kind is UnicodeCategory.SpaceSeparator ? plain.Append(' ')
                : kind is UnicodeCategory.Format or UnicodeCategory.Control ? plain
                : c is >= '\uFB00' and <= '\uFB06' ? plain.Append($"{c}".Normalize(NormalizationForm.FormKC))
                : plain.Append(c);
        }

        var text = plain.ToString();
        return line with { Text = Ticks.Boxes(text.IsNormalized() ? text : Normal(text)) };
    }

    private static string Normal(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // A lone surrogate is no text.
            return string.Concat(text.Where(c => !char.IsSurrogate(c)));
        }
    }
}
