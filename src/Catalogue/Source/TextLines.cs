namespace Catalogue.Source;

/// <summary>Where the line around a position of a text begins and ends, as offsets.</summary>
public static class TextLines
{
    public static int LineStart(this string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>The line's end, before its line feed.</summary>
    public static int LineEnd(this string text, int at) => text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length;

    /// <summary>The beginning of the next line, or the end of the text.</summary>
    public static int NextLine(this string text, int at) => text.IndexOf('\n', at) is var end and >= 0 ? end + 1 : text.Length;
}
