namespace Catalogue.Source;

/// <summary>A decoded source file: path from the project's root with forward slashes and NFC text with LF line ends.</summary>
public sealed class SourceText(string path, string text)
{
    private int[]? lineStarts;
    private string shown = text;

    public string Path { get; } = path;

    public string Text { get; } = text;

    public int LineCount => LineStarts.Length;

    // Most files are never asked for a position, so the table is made at the first question.
    private int[] LineStarts => lineStarts ??= FindLineStarts(Text);

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
        var start = LineStarts[number - 1];
        var end = number < LineStarts.Length ? LineStarts[number] - 1 : Text.Length;
        return shown.AsSpan(start, end - start);
    }

    /// <summary>The same file, which no longer shows what stands at these places; <c>Text</c> is untouched.</summary>
    public SourceText Hiding(IEnumerable<Span> secrets)
    {
        var masked = shown.ToCharArray();
        foreach (var secret in secrets)
        {
            Mask.Of(Text.AsSpan(secret.Start, secret.Length)).CopyTo(masked.AsSpan(secret.Start));
        }

        return new(Path, Text) { shown = new(masked) };
    }

    /// <summary>Whether nothing of a stretch is hidden.</summary>
    public bool Shows(Span span) => ReferenceEquals(shown, Text) || shown.AsSpan(span.Start, span.Length).SequenceEqual(Text.AsSpan(span.Start, span.Length));

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
