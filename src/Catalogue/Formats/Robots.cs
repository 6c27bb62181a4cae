using System.Text;
using Catalogue.Source;

namespace Catalogue.Formats;

/// <summary>robots.txt: everything may be read, and where the sitemap is (RFC 9309).</summary>
public static class Robots
{
    public static OutputFile Of(FormatContext context) =>
        new("robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {context.BaseUrl}sitemap.xml\n"));
}
