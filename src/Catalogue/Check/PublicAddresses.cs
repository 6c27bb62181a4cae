using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Catalogue.Edition;
using Catalogue.Source;

namespace Catalogue.Check;

/// <summary>
/// What others may link to, subscribe to and build on, one address each, from the site's root: pages, feeds, calendars, tables, the interface, and
/// the questions that the search page can be asked. What follows from a page stands there once, as a kind: <c>api/v1/tiltak/{id}.json</c>.
/// </summary>
internal static partial class PublicAddresses
{
    // Named after what they hold, or for our own scripts: nobody else knows of them.
    private static readonly string[] Inner = ["assets/", "medier/", "bidra/ider/", "_headers", Paths.NotFound];

    /// <summary>In ordinal order.</summary>
    public static ImmutableArray<string> Of(ImmutableArray<OutputFile> files, SiteEdition edition)
    {
        var pages = files.Select(f => f.Path).Where(path => path.EndsWith("/index.html", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var addresses = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in files.Select(f => f.Path).Where(IsPublic))
        {
            addresses.Add(AddressOf(path, pages));
        }

        addresses.UnionWith(edition.Facets.Select(f => f.Id).Concat(["q", "sorter"]).Select(name => $"{Paths.Search}?{name}="));
        addresses.Remove("");
        return [.. addresses];
    }

    private static bool IsPublic(string path) =>
        !Array.Exists(Inner, inner => path.StartsWith(inner, StringComparison.Ordinal))
        && (!path.StartsWith(Paths.Search, StringComparison.Ordinal) || path == Paths.FileOf(Paths.Search))
        && !path.EndsWith("/utgangspunkt.json", StringComparison.Ordinal)
        && !NumberedPage().IsMatch(path);

    private static string AddressOf(string path, HashSet<string> pages) =>
        path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length]
        : ApiRow().Match(path) is { Success: true } row && pages.Contains($"{row.Groups["page"].Value}/index.html")
            ? $"{ApiPaths.Root}{row.Groups["kind"].Value}/{{id}}.json"
            : path;

    // A long list gets shorter too.
    [GeneratedRegex("/side-[0-9]+/index\\.html$")]
    private static partial Regex NumberedPage();

    [GeneratedRegex($"^{ApiPaths.Root}(?<page>(?<kind>[a-z-]+)/[^/]+)\\.json$")]
    private static partial Regex ApiRow();
}
