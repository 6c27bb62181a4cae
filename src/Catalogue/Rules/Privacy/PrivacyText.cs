namespace Catalogue.Rules.Privacy;

/// <summary>
/// A text to search: the fields stand before <c>BodyStart</c>, and there an indented «navn» is the catalogue's own, and so is any in a register.
/// </summary>
public sealed record PrivacyText(string Text, int BodyStart, bool IsRegister)
{
    /// <summary>Whether these are the settings of the site, which may say how to get in touch.</summary>
    public bool IsSettings { get; init; }

    /// <summary>Prose without fields.</summary>
    public static PrivacyText Prose(string text) => new(text, 0, IsRegister: false);
}
