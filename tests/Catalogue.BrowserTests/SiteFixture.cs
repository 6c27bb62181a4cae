using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Catalogue.BrowserTests.SiteFixture))]

namespace Catalogue.BrowserTests;

/// <summary>
/// The real content, built by the real program into an empty folder, behind a plain static web server, and a browser to look at it. The second
/// catalogue of the tests (<c>tests/annet-fylke</c>) stands in a folder beside it.
/// </summary>
public sealed class SiteFixture : IAsyncLifetime
{
    /// <summary>How long a page may take to show what a test expects, in ms: a machine that also builds and judges is ten times slower than an idle one.</summary>
    private const float Patience = 30_000;

    private readonly string folder = Directory.CreateTempSubdirectory("katalog-").FullName;
    private WebApplication? server;
    private IPlaywright? playwright;

    public static string Root { get; } = RepositoryRoot(AppContext.BaseDirectory);

    public string Site => Path.Combine(folder, "site");

    private string OtherSite => Path.Combine(folder, "annet");

    public string Address { get; private set; } = "";

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        Build(Path.Combine(Root, "content"), Site);
        Build(Path.Combine(Root, "tests", "annet-fylke", "content"), OtherSite);
        Address = await Serve();
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path(), Headless = true, Args = Chromium.Flags });
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>One page of each kind, and the longest of some, by site path.</summary>
    public static readonly TheoryData<string> Pages =
    [
        "", "tiltak/", "pakker/", "fylker/", "regioner/", "skjemaer/", "kommuner/", "uh/", "temaer/", "ordninger/", "ar/", "regler/", "sok/",
        "tiltak/lofoten-2024-ntnu-grunnleggende-ferdigheter/", "tiltak/narvik-2022-literate/", "tiltak/ytre-helgeland-2024-koordinator/",
        "pakker/bm-2024-dekom-ytre-helgeland/", "pakker/bm-2022-kl-narvik/", "pakker/bm-hemnes-vedlegg/",
        "regioner/ytre-helgeland/", "regioner/ofoten/", "fylker/nordland/", "fylker/troms/", "skjemaer/2024-lokal/", "data/",
        "kommuner/alstahaug/", "kommuner/hamaroy/", "kommuner/oslo/", "uh/ntnu/", "uh/sepu/",
        "oversikt/", "oversikt/regioner/lofoten/", "oversikt/samarbeid/", "temaer/sprak-lesing-skriving/", "temaer/samisk/", "ordninger/kollektiv/", "ar/2024/", "regler/TK301/",
        "nytt/", "sammenlign/", "sammenlign/?t=lofoten-2024-ntnu-grunnleggende-ferdigheter,narvik-2022-literate,vefsn-2026-inkluderende-laeringsmiljo",
        "sakspapir/?t=lofoten-2024-ntnu-grunnleggende-ferdigheter,narvik-2022-literate", "om/", "personvern/", "bidra/", "bidra/felter/", "bidra/nytt-tiltak/", "tilgjengelighet/", "finnes-ikke/",
    ];

    /// <summary>Pages of kinds, or with parts, that the real content does not have: they are of the second catalogue.</summary>
    public static readonly TheoryData<string> OtherPages =
    [
        "annet/", "annet/eiere/", "annet/eiere/havlys/", "annet/tiltak/havlandet-2025-mentorordning/", "annet/tiltak/fjellmo-2024-uteskule/",
        "annet/pakker/bm-2025-fylkeskommunen-mentor/", "annet/uh/fagskolen-havlandet/", "annet/regioner/digital-praksis/", "annet/fylker/havlandet/",
    ];

    private static void Build(string content, string site)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Catalogue.Cli.dll");
        var start = new ProcessStartInfo(
            "dotnet",
            [program, "build", "--content", content, "--templates", Path.Combine(Root, "templates"), "--output", site])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output.Result + errors);
    }

    private async Task<string> Serve()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        server = builder.Build();
        server.Urls.Add("http://127.0.0.1:0");
        Serve(server, OtherSite, "/annet");
        Serve(server, Site, "");
        server.Run(async context =>
        {
            context.Response.StatusCode = 404;
            context.Response.ContentType = "text/html";
            await context.Response.SendFileAsync(Path.Combine(Site, "404.html"));
        });
        await server.StartAsync();
        return server.Urls.Single() + "/";
    }

    private static void Serve(WebApplication server, string site, string path)
    {
        var files = new PhysicalFileProvider(site);
        var types = new FileExtensionContentTypeProvider { Mappings = { [".mjs"] = "text/javascript" } };
        server.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files, RequestPath = path });
        server.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            RequestPath = path,
            ContentTypeProvider = types,
            ServeUnknownFileTypes = true,
        });
    }

    private static string RepositoryRoot(string at) =>
        File.Exists(Path.Combine(at, "Catalogue.sln")) ? at : RepositoryRoot(Path.GetDirectoryName(at)!);
}
