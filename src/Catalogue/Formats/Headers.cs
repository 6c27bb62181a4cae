using System.Collections.Immutable;
using System.Text;
using Catalogue.Assets;
using Catalogue.Source;

namespace Catalogue.Formats;

/// <summary>_headers: the security and cache headers, in the form that several static hosts read.</summary>
public static class Headers
{
    private const string Every = "/*";

    private static readonly ImmutableArray<(string Pattern, ImmutableArray<(string Name, string Value)> Headers)> Rules =
    [
        (Every,
            [
                ("Content-Security-Policy", $"{ContentSecurityPolicy.Value}; frame-ancestors 'none'"),
                ("X-Content-Type-Options", "nosniff"),
                ("Referrer-Policy", "strict-origin-when-cross-origin"),
            ]),
        // The data are for everybody, also for the scripts of other sites.
        ("/api" + Every, [("Access-Control-Allow-Origin", "*")]),
        ("/data" + Every, [("Access-Control-Allow-Origin", "*")]),
        ("/assets" + Every, [("Cache-Control", "public, max-age=31536000, immutable")]),
    ];

    /// <summary>The headers that the answer to a path carries (<c>/assets/katalog.css</c>).</summary>
    public static IEnumerable<(string Name, string Value)> For(string path) =>
        Rules.Where(r => path.StartsWith(r.Pattern[..^1], StringComparison.Ordinal)).SelectMany(r => r.Headers);

    public static OutputFile Of(FormatContext context)
    {
        _ = context;
        var rules = Rules.Select(r => $"{r.Pattern}\n{string.Concat(r.Headers.Select(h => $"  {h.Name}: {h.Value}\n"))}\n");
        return new("_headers", Encoding.UTF8.GetBytes(string.Concat(rules)));
    }
}
