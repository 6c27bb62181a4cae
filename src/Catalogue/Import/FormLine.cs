namespace Catalogue.Import;

/// <summary>
/// A line of a filled-in form and its number in the source. A tab parts the cells of a row, a line break the paragraphs of a cell; a box is ☒ or ☐,
/// and a field that nobody has filled in is <see cref="Blanks.Mark"/>.
/// </summary>
internal sealed record FormLine(string Text, int Number)
{
    /// <summary>The page that it stands on; 0 where the source has none.</summary>
    public int Page { get; init; }

    /// <summary>Whether it begins a paragraph, and does not go on with the line before it.</summary>
    public bool StartsParagraph { get; init; } = true;

    /// <summary>Where it stands, in words.</summary>
    public string Place => Page > 0 ? $"side {Page}, linje {Number}" : $"linje {Number}";

    public bool IsRow => Text.Contains('\t', StringComparison.Ordinal);

}

/// <summary>What became of a line of the source.</summary>
public enum LineUse
{
    /// <summary>It says something that nothing in the form asks for.</summary>
    Unplaced,

    /// <summary>It is printed on the form, or a field that nobody has filled in.</summary>
    FormText,

    /// <summary>Its answer is in the draft.</summary>
    Mapped,

    /// <summary>It is about persons, and was left out.</summary>
    Personal,
}
