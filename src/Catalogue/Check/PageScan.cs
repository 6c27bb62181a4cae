using System.Collections.Immutable;

namespace Catalogue.Check;

/// <summary>A link of a finished page to another place of the site: the file, the anchor if any, and where the tag begins in the HTML.</summary>
public sealed record PageLink(string File, string? Anchor, int Offset);

/// <summary>What reading one finished page found: its anchors, links that need a second look, and faults of its own (offset, message).</summary>
public sealed record PageScan(
    string File,
    HashSet<string> Ids,
    ImmutableArray<PageLink> DeadLinks,
    ImmutableArray<PageLink> AnchorLinks,
    ImmutableArray<(int Offset, string Message)> Faults);
