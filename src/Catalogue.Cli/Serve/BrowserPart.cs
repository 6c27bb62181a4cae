using System.Collections.Frozen;
using System.Text;

namespace Catalogue.Cli.Serve;

/// <summary>
/// What serve adds to the pages in the browser: files of its own below <c>/__serve/</c>, since the pages allow no inline script or style.
/// </summary>
public static class BrowserPart
{
    public const string EventsPath = "/__serve/events";
    private const string Folder = "/__serve/";

    private static readonly FrozenDictionary<string, ServedFile> Files = new[] { "reload.js", "overlay.css", "waiting.html", "broken.html" }
        .ToFrozenDictionary(name => Folder + name, name => new ServedFile(name, Read(name)), StringComparer.Ordinal);

    /// <summary>Shown in place of every page until there is a site.</summary>
    public static ServedFile WaitingPage => Files[Folder + "waiting.html"];

    /// <summary>Shown in place of a page whose template fails.</summary>
    public static ServedFile BrokenPage => Files[Folder + "broken.html"];

    public static ServedFile? Find(string path) => Files.GetValueOrDefault(path);

    /// <summary>The page with our script, which knows the site that the page is of.</summary>
    public static ServedFile Inject(ServedFile page, string siteId)
    {
        var html = page.Bytes.Span;
        var end = html.IndexOf("</head>"u8);
        var at = end >= 0 ? end : html.Length;
        var tags = Encoding.UTF8.GetBytes($"<link rel=\"stylesheet\" href=\"{Folder}overlay.css\"><script src=\"{Folder}reload.js?v={siteId}\" "
            + "defer></script>");
        byte[] bytes = [.. html[..at], .. tags, .. html[at..]];
        return new("page.html", bytes);
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(BrowserPart).Assembly.GetManifestResourceStream(typeof(BrowserPart), $"Browser.{name}")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
