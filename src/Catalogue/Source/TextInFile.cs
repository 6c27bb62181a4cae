using System.Globalization;
using System.Text;

namespace Catalogue.Source;

/// <summary>
/// A text as it stands in its file, but for line ends: letters may be written as two characters, and a byte order mark may come first.
/// </summary>
/// <param name="Text">The text with LF line ends, without the byte order mark.</param>
/// <param name="HasByteOrderMark">The file begins with the three bytes of U+FEFF.</param>
public sealed record TextInFile(string Text, bool HasByteOrderMark)
{
    private const int MarkBytes = 3;

    /// <summary>Whether places in the file are others than those in its text.</summary>
    public bool Differs(string text) => HasByteOrderMark || text.Length != Text.Length;

    /// <summary>The column of a place whose column is known in the text in NFC.</summary>
    public int Column(Position position)
    {
        var line = LineOf(position.Line);
        var (at, column) = (0, 1);
        while (column < position.Column && at < line.Length)
        {
            // Characters that combine are normalized together.
            var element = line.Slice(at, StringInfo.GetNextTextElementLength(line[at..]));
            var normal = Normal(element);
            if (column + normal.Length > position.Column)
            {
                // Within it: before what stands there unchanged to its end, else at its beginning.
                var rest = normal.AsSpan(position.Column - column);
                return at + 1 + (element.EndsWith(rest) ? element.Length - rest.Length : 0);
            }

            (at, column) = (at + element.Length, column + normal.Length);
        }

        return at + 1;
    }

    /// <summary>How many bytes of a line stand before a column of it.</summary>
    public int BytesBefore(Position position) =>
        Encoding.UTF8.GetByteCount(LineOf(position.Line)[..(position.Column - 1)]) + (HasByteOrderMark && position.Line == 1 ? MarkBytes : 0);

    // Halves of surrogate pairs and the code points of no character cannot be normalized, and join with nothing.
    private static string Normal(ReadOnlySpan<char> element)
    {
        var letters = element.ToArray();
        var at = 0;
        foreach (var rune in element.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || rune.Value is >= 0xFDD0 and <= 0xFDEF || (rune.Value & 0xFFFE) == 0xFFFE)
            {
                letters.AsSpan(at, rune.Utf16SequenceLength).Fill('\uFFFD');
            }

            at += rune.Utf16SequenceLength;
        }

        return new string(letters).Normalize();
    }

    private ReadOnlySpan<char> LineOf(int number)
    {
        var start = 0;
        for (var line = 1; line < number; line++)
        {
            start = Text.NextLine(start);
        }

        return Text.AsSpan(start, Text.LineEnd(start) - start);
    }
}
