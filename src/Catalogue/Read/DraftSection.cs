namespace Catalogue.Read;

/// <summary>The section of a text that holds what a form says in its own words, until somebody has written it anew.</summary>
public static class DraftSection
{
    public const string Title = "Utkast fra skjemaet";

    public const string Markdown = "## " + Title;
}
