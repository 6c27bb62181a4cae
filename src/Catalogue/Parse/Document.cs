using Catalogue.Source;
using Catalogue.Yaml;

namespace Catalogue.Parse;

/// <summary>
/// A content file taken apart: its fields (null where they could not be read, and for rule pages and misplaced files, which have none) and the text
/// below them.
/// </summary>
public sealed record Document(ContentPath Place, SourceText Source)
{
    public YamlMapping? FrontMatter { get; init; }

    /// <summary>The first line of the fields: the place of what is missing.</summary>
    public Span FirstLine { get; init; }

    /// <summary>The Markdown below the front matter.</summary>
    public Span Body { get; init; }

    public bool IsUnreadable => FrontMatter is null && Place.Kind is not (ContentKind.Regel or ContentKind.Misplaced);
}
