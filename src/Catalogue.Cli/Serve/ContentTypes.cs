namespace Catalogue.Cli.Serve;

/// <summary>Content types by file ending, for the kinds of files that a site of ours has.</summary>
public static class ContentTypes
{
    public static string Of(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" or ".mjs" => "text/javascript; charset=utf-8",
        ".json" or ".map" => "application/json",
        ".geojson" => "application/geo+json",
        ".jsonld" => "application/ld+json",
        ".webmanifest" => "application/manifest+json",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".xml" => "application/xml; charset=utf-8",
        ".atom" => "application/atom+xml; charset=utf-8",
        ".rss" => "application/rss+xml; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        ".ttl" => "text/turtle; charset=utf-8",
        ".txt" or ".md" => "text/plain; charset=utf-8",
        ".ics" => "text/calendar; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" => "image/jpeg",
        ".webp" => "image/webp",
        ".ico" => "image/x-icon",
        ".woff2" => "font/woff2",
        ".pdf" => "application/pdf",
        _ => "application/octet-stream",
    };
}
