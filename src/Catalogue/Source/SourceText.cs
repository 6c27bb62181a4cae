using System.Text;

namespace Catalogue.Source;

/// <summary>A decoded source file: path from the project's root with forward slashes and NFC text with LF line ends.</summary>
public sealed class SourceText(string path, string text)
{
    private TextInFile? written;
    private int[]? lineStarts;
    private string shown = text;

    public string Path { get; } = path;

    /// <summary>The path as it may be shown: a file's name can hold a secret too.</summary>
    public string ShownPath { get; private init; } = path;

    public string Text { get; } = text;

    /// <summary>False where no line may be shown: of an empty file, one that was not read, or one whose bytes are not text.</summary>
    public bool HasLines => shown.Length > 0;

    public int LineCount => LineStarts.Length;

    // Most files are never asked for a position, so the table is made at the first question.
    private int[] LineStarts => lineStarts ??= FindLineStarts(Text);

    /// <summary>A file whose text was guessed from its bytes: good enough to search, never to show.</summary>
    public static SourceText Guessed(string path, string text) => new(path, text) { shown = "" };

    /// <param name="path">The path from the project's root.</param>
    /// <param name="text">The text in NFC.</param>
    /// <param name="written">The text as it stands in the file, but for line ends.</param>
    public static SourceText Of(string path, string text, TextInFile written) => new(path, text) { written = written.Differs(text) ? written : null };

    /// <summary>
    /// A place in the file as it is on the disk, in UTF-16 code units: letters that are written as two characters there count as two.
    /// </summary>
    public Position PositionInFile(int offset)
    {
        var position = PositionOf(offset);
        return written is null ? position : position with { Column = written.Column(position) };
    }

    /// <summary>The same with the column in bytes, a byte order mark included.</summary>
    public Position BytePositionInFile(int offset)
    {
        var (line, column) = PositionInFile(offset);
        var start = LineStarts[line - 1];
        return new(line, 1 + (written?.BytesBefore(new(line, column)) ?? Encoding.UTF8.GetByteCount(Text.AsSpan(start, column - 1))));
    }

    public Position PositionOf(int offset)
    {
        var index = Array.BinarySearch(LineStarts, Math.Clamp(offset, 0, Text.Length));
        var line = index >= 0 ? index : ~index - 1;
        return new(line + 1, Math.Clamp(offset, 0, Text.Length) - LineStarts[line] + 1);
    }

    /// <summary>The offset of a place; what lies beyond the text is its end.</summary>
    public int OffsetOf(Position position) =>
        position.Line > LineStarts.Length ? Text.Length : Math.Min(LineStarts[position.Line - 1] + position.Column - 1, Text.Length);

    /// <summary>A line (from 1) without its line end, as it may be shown: secrets are masked, character by character.</summary>
    public ReadOnlySpan<char> Line(int number)
    {
        if (!HasLines)
        {
            return [];
        }

        var start = LineStarts[number - 1];
        var end = number < LineStarts.Length ? LineStarts[number] - 1 : Text.Length;
        return shown.AsSpan(start, end - start);
    }

    /// <summary>
    /// The same file, shown under another path and with another text, as long as its own; <c>Path</c> and <c>Text</c> are untouched.
    /// </summary>
    public SourceText ShownAs(string path, string text) => new(Path, Text) { ShownPath = path, shown = HasLines ? text : "", written = written };

    /// <summary>Whether nothing of a stretch is hidden.</summary>
    public bool Shows(Span span) =>
        ReferenceEquals(shown, Text) || (HasLines && shown.AsSpan(span.Start, span.Length).SequenceEqual(Text.AsSpan(span.Start, span.Length)));

    public override string ToString() => Path;

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }

        return [.. starts];
    }
}
