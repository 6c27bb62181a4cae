using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Source;

namespace Catalogue.Rules.Markup;

/// <summary>
/// No letter is shown as the bytes it is kept as: «SjÃ¸fart» is UTF-8 that a program took for Windows-1252 and saved as UTF-8 once more.
/// </summary>
public static class DecodedTwice
{
    public static readonly Rule Rule = new("TK431", Severity.Error, "Bokstaver er blitt til to eller tre gale tegn");

    // The signs of Windows-1252 that Latin-1 does not have, by their bytes from 80; a dot for those that are none.
    private const string High = "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";

    // The first byte of a letter in UTF-8: Latin, general signs, Sámi, emoji.
    private static readonly SearchValues<char> Leads = SearchValues.Create("ÃÂâÅÄð");

    internal static IEnumerable<Diagnostic> Find(MarkupText text)
    {
        var edits = Runs(text);
        if (edits.IsEmpty)
        {
            yield break;
        }

        var word = WordAround(text, edits[0].Span);
        var right = Edits.Apply(text.Text[word.Start..word.End], edits.Where(e => e.Span.End <= word.End)
            .Select(e => e with { Span = new(e.Span.Start - word.Start, e.Span.Length) }));
        var others = edits.Length == 1 ? "" : $". Det samme er hendt {NorwegianFormat.Number(edits.Length - 1)} steder til i fila";
        yield return new(
            Rule,
            text.At(word),
            $"«{text.Of(word)}» skal være «{right}»{others}",
            "Et program har lest fila med feil tegnkoding og lagret den igjen. Bruk forslaget her, eller hent fram fila slik den var før.")
        {
            Fix = new(edits, IsSafe: true),
        };
    }

    private static ImmutableArray<Edit> Runs(MarkupText text)
    {
        var edits = ImmutableArray.CreateBuilder<Edit>();
        var all = text.Text;
        for (var at = 0; all.AsSpan(at).IndexOfAny(Leads) is var ahead and >= 0;)
        {
            at += ahead;
            var end = at;
            while (LetterAt(all, end) is { Length: > 0 and var length })
            {
                end += length;
            }

            if (end > at && !text.IsExample(at))
            {
                edits.Add(new(Span.FromBounds(at, end), Decoded(all[at..end])));
            }

            at = Math.Max(end, at + 1);
        }

        return edits.ToImmutable();
    }

    // What was decoded wrongly more than once is decoded until it is right.
    private static string Decoded(string written)
    {
        var decoded = new StringBuilder(written.Length);
        for (var at = 0; at < written.Length;)
        {
            var (length, letter) = LetterAt(written, at);
            decoded.Append(length == 0 ? written[at].ToString() : letter);
            at += Math.Max(length, 1);
        }

        var right = decoded.ToString();
        return right == written ? right : Decoded(right);
    }

    /// <summary>How many signs at the place are one letter, and which; length 0 where they are what they seem.</summary>
    private static (int Length, string Letter) LetterAt(string text, int at)
    {
        // «BLÅ» ends in what would be a letter: of Å, Ä, â and ð only what Norwegian and Sámi texts can have is taken.
        var length = at >= text.Length ? 0 : text[at] switch
        {
            'Ã' or 'Â' => 2,
            'Å' when at + 1 < text.Length && text[at + 1] is '¡' or '¾' or '½' or '‹' or 'Š' or '§' or '¦' => 2,
            'Ä' when at + 1 < text.Length && text[at + 1] is '‘' => 2,
            'â' when at + 1 < text.Length && text[at + 1] is '€' or '‚' or '†' or 'ˆ' or '‰' or '˜' or 'œ' => 3,
            'ð' when at + 1 < text.Length && text[at + 1] == 'Ÿ' => 4,
            _ => 0,
        };
        if (length == 0 || at + length > text.Length)
        {
            return default;
        }

        Span<byte> bytes = stackalloc byte[length];
        for (var i = 0; i < length; i++)
        {
            if (ByteOf(text[at + i]) is not { } value)
            {
                return default;
            }

            bytes[i] = value;
        }

        return Rune.DecodeFromUtf8(bytes, out var rune, out var used) == OperationStatus.Done && used == length ? (length, rune.ToString()) : default;
    }

    private static byte? ByteOf(char sign) =>
        sign is >= '\u00A0' and <= '\u00FF' ? (byte)sign
        : sign != '.' && High.AsSpan().IndexOf(sign) is var index and >= 0 ? (byte)(0x80 + index)
        : null;

    private static Span WordAround(MarkupText text, Span run)
    {
        var (start, end) = (run.Start, run.End);
        while (start > 0 && IsOfWord(text.Text[start - 1]))
        {
            start--;
        }

        while (end < text.Text.Length && (IsOfWord(text.Text[end]) || ByteOf(text.Text[end]) is >= 0x80 and <= 0xBF))
        {
            end++;
        }

        return Span.FromBounds(start, Math.Min(end, text.Text.LineEnd(run.End)));
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c);
}
