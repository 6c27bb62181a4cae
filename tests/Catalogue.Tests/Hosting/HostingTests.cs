using System.IO.Compression;
using System.Net;
using Catalogue.Cli.Serve;
using Catalogue.Edition;
using Catalogue.Formats;
using Catalogue.Source;

namespace Catalogue.Tests.Hosting;

/// <summary>The configuration of <c>docs/hosting</c> in real nginx and Caddy, at the root of a host and below a path.</summary>
public sealed class HostingTests(HostedSites sites) : IClassFixture<HostedSites>
{
    private const string Immutable = "public, max-age=31536000, immutable";

    public static TheoryData<string, string> Hosts =>
        new() { { "nginx", "/" }, { "nginx", "/katalog/" }, { "caddy", "/" }, { "caddy", "/katalog/" } };

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task Every_kind_of_file_comes_whole_with_its_type_and_the_headers_of_headers(string server, string basePath)
    {
        var site = await sites.Of(server, basePath);
        foreach (var file in site.Files.Where(f => f.Path != "_headers").DistinctBy(f => Path.GetExtension(f.Path)))
        {
            using var answer = await site.GetAsync(file.Path);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal((file.Path, ContentTypes.Of(file.Path)), (file.Path, answer.Content.Headers.ContentType?.ToString()));
            Assert.Equal(file.Bytes.ToArray(), await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            AssertHeaders(file.Path, answer);
        }
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task A_folder_shows_its_page_and_is_led_to_its_slash(string server, string basePath)
    {
        var site = await sites.Of(server, basePath);
        Assert.Equal(BytesOf(site, "index.html"), await Body(await site.GetAsync("")));
        using var page = await site.GetAsync("tiltak/tiltak-a/");
        Assert.Equal(BytesOf(site, "tiltak/tiltak-a/index.html"), await Body(page));
        AssertHeaders("tiltak/tiltak-a/", page);
        using var bare = await site.GetAsync("tiltak/tiltak-a");
        Assert.InRange((int)bare.StatusCode, 301, 308);
        Assert.EndsWith(basePath + "tiltak/tiltak-a/", bare.Headers.Location?.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task What_is_not_there_or_not_for_readers_gives_the_page_that_says_so(string server, string basePath)
    {
        var site = await sites.Of(server, basePath);
        string[] absent = ["finnes/ikke/", "tiltak/ikke.html", "assets/gammel.0123456789.css", "assets/", ".katalog", ".gitignore", "_headers"];
        foreach (var path in absent)
        {
            using var answer = await site.GetAsync(path, ("Accept-Encoding", "br"));
            Assert.Equal((path, HttpStatusCode.NotFound), (path, answer.StatusCode));
            Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
            Assert.Equal(BytesOf(site, "404.html"), await Body(answer));
            AssertHeaders("404.html", answer);
        }
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task What_has_its_content_in_its_name_is_kept_forever_and_all_else_is_asked_for_again(string server, string basePath)
    {
        var site = await sites.Of(server, basePath);
        foreach (var file in site.Files.Where(f => f.Path.StartsWith("assets/", StringComparison.Ordinal)))
        {
            using var asset = await site.GetAsync(file.Path);
            Assert.Equal(Immutable, asset.Headers.GetValues("Cache-Control").Single().Replace("immutable,", "", StringComparison.Ordinal));
        }

        using var page = await site.GetAsync("");
        Assert.Equal("no-cache", page.Headers.CacheControl?.ToString());
        var tag = page.Headers.GetValues("ETag").Single();
        using var again = await site.GetAsync("", ("If-None-Match", tag));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        using var other = await site.GetAsync("", ("If-None-Match", "\"en-annen\""));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task The_compressed_file_is_sent_to_those_who_can_read_it(string server, string basePath)
    {
        var site = await sites.Of(server, basePath);
        foreach (var (asked, sent) in ((string, string)[])[("br, gzip", "br"), ("gzip", "gzip"), ("", "")])
        {
            foreach (var path in (string[])["", "tiltak/tiltak-a/", "sitemap.xml", "api/v1/katalog.json", site.Files.First(IsStyle).Path])
            {
                using var answer = await site.GetAsync(path, ("Accept-Encoding", asked));
                Assert.Equal((path, sent), (path, string.Join(',', answer.Content.Headers.ContentEncoding)));
                Assert.Contains("Accept-Encoding", answer.Headers.Vary);
                Assert.Equal(BytesOf(site, Paths.FileOf(path)), await Body(answer));
                AssertHeaders(path, answer);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task The_data_may_be_fetched_by_the_scripts_of_other_sites_and_pages_may_not(string server, string basePath)
    {
        var site = await sites.Of(server, basePath);
        using var data = await site.GetAsync("api/v1/katalog.json");
        Assert.Equal(["*"], data.Headers.GetValues("Access-Control-Allow-Origin"));
        using var page = await site.GetAsync("tiltak/tiltak-a/");
        Assert.False(page.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("nginx")]
    [InlineData("caddy")]
    public async Task Beside_the_path_of_the_site_there_is_nothing(string server)
    {
        var site = await sites.Of(server, "/katalog/");
        using var answer = await site.AskAsync("/tiltak/tiltak-a/");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static bool IsStyle(OutputFile file) => file.Path.EndsWith(".css", StringComparison.Ordinal);

    private static void AssertHeaders(string path, HttpResponseMessage answer)
    {
        foreach (var (name, value) in Headers.For("/" + path))
        {
            Assert.Equal($"{name}: {value}", $"{name}: {string.Join(", ", answer.Headers.GetValues(name))}");
        }
    }

    private static byte[] BytesOf(HostedSite site, string path) => site.Files.Single(f => f.Path == path).Bytes.ToArray();

    private static async Task<byte[]> Body(HttpResponseMessage answer)
    {
        await using var sent = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using var read = answer.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(sent, CompressionMode.Decompress),
            "gzip" => new GZipStream(sent, CompressionMode.Decompress),
            _ => sent,
        };
        using var body = new MemoryStream();
        await read.CopyToAsync(body, TestContext.Current.CancellationToken);
        return body.ToArray();
    }
}
