using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Formats.Api;
using Catalogue.Source;
using Catalogue.Tables;

namespace Catalogue.Formats;

/// <summary>What every output format works from: the pages of the site, its tables, and where it stands (with a trailing slash).</summary>
public sealed record FormatContext(SiteEdition Edition, ImmutableArray<SitePage> Pages, string BaseUrl)
{
    public TableRows Tables { get; init; } = new(Edition, BaseUrl);
}

/// <summary>Every file that is neither page, asset nor search index.</summary>
public static class AllFormats
{
    public static readonly ImmutableArray<Func<FormatContext, IEnumerable<OutputFile>>> Types =
    [
        Sitemap.Of,
        context => [Robots.Of(context)],
        context => [Headers.Of(context)],
        context => [OpenSearch.Of(context)],
        _ => [SharePicture.Of()],
        AtomFeeds.Of,
        Calendars.Of,
        CsvFiles.Of,
        XlsxFiles.Of,
        ApiFiles.Of,
        context => [DataCatalogue.Of(context)],
        IdFiles.Of,
        StartingPoints.Of,
    ];

    public static ImmutableArray<OutputFile> Of(FormatContext context) =>
        [.. Types.AsParallel().AsOrdered().Select(type => type(context).ToList()).AsSequential().SelectMany(files => files)];
}
