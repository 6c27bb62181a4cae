using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Markdown;

/// <summary>A heading of a body: level, anchor and plain text.</summary>
public sealed record Heading(int Level, string Anchor, string Text);

/// <summary>A link in a body that stays within the site: the path from the site's root, the anchor if any, and its place in the file.</summary>
public sealed record SiteLink(string Path, string? Anchor, Span Span);

/// <summary>A Markdown body, rendered: HTML whose site links begin with the root given, headings, links to check, plain text for search.</summary>
public sealed record MarkdownBody(string Html, ImmutableArray<Heading> Headings, ImmutableArray<SiteLink> Links, string PlainText)
{
    public static readonly MarkdownBody Empty = new("", [], [], "");
}
