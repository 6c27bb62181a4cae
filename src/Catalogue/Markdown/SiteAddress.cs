namespace Catalogue.Markdown;

/// <summary>An address within the site, taken apart: the path, the query with its question mark or nothing, and the anchor.</summary>
internal readonly record struct SiteAddress(string Path, string Query, string? Anchor)
{
    public static SiteAddress Of(string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var before = hash < 0 ? url : url[..hash];
        var mark = before.IndexOf('?', StringComparison.Ordinal);
        return new(mark < 0 ? before : before[..mark], mark < 0 ? "" : before[mark..], hash < 0 ? null : url[(hash + 1)..]);
    }
}
