using System.Text;
using System.Text.Unicode;
using Catalogue.Language;

namespace Catalogue.Decisions;

/// <summary>Bytes to the text of a list: UTF-8 with or without a mark, or Windows-1252, as spreadsheets save them.</summary>
internal static class ListText
{
    /// <summary>The largest list that is read, in bytes: many times what all fylker have in a year.</summary>
    public const int MaxBytes = 2_000_000;

    /// <summary>The text, or null and why not.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes, out string why)
    {
        why = bytes.Length > MaxBytes ? "lista er større enn 2 MB. Ta med bare vedtakene, ett på hver linje."
            : bytes is [(byte)'P', (byte)'K', ..] ? "dette er et regneark, ikke en CSV-fil. Lagre det i regnearket som «CSV UTF-8»."
            : bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] ? "lista er lagret som UTF-16. Lagre den i regnearket som «CSV UTF-8»."
            : "";
        if (why.Length > 0)
        {
            return null;
        }

        var content = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        var encoding = Utf8.IsValid(content) ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var text = encoding.GetString(content).ReplaceLineEndings("\n").Normalize(NormalizationForm.FormC);
        why = BadCharacters.In(text) ? "lista har tegn som ikke hører til i tekst. Lagre den på nytt i regnearket som «CSV UTF-8»." : "";
        return why.Length > 0 ? null : text;
    }
}
