namespace Catalogue.Rules.Markup;

/// <summary>Headings as Markdown writes them, with «#» in front.</summary>
internal static class Headings
{
    public const int MaxLevel = 6;

    /// <summary>1 to 6, or 0 for a line that is no heading.</summary>
    public static int LevelOf(ReadOnlySpan<char> line)
    {
        var level = Signs(line);
        return level <= MaxLevel && (level == line.Length || line[level] is ' ' or '\t') ? level : 0;
    }

    /// <summary>How many «#» a line begins with.</summary>
    public static int Signs(ReadOnlySpan<char> line) => line.IndexOfAnyExcept('#') is var count and >= 0 ? count : line.Length;
}
