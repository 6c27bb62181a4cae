namespace Catalogue.Edition;

/// <summary>A page of the site as all but its template need to know it: its path from the site's root, and its title.</summary>
public sealed record SitePage(string Path, string Title)
{
    /// <summary>The content file that the page is made from, as a path from the repository's root; null for pages that list or explain.</summary>
    public string? File { get; init; }

    /// <summary>False for pages that search engines should leave out.</summary>
    public bool IsIndexed { get; init; } = true;
}
