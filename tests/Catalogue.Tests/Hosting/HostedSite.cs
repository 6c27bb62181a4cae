using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Catalogue.Cli.Disk;
using Catalogue.Formats;
using Catalogue.Source;

namespace Catalogue.Tests.Hosting;

/// <summary>
/// A small site, published with its compressed files, and a real web server that shows it with the configuration of <c>docs/hosting</c>, changed
/// by nothing but what its own comments say.
/// </summary>
internal sealed class HostedSite : IAsyncDisposable
{
    private static readonly string Configurations = Path.Combine(Repository.Root, "docs", "hosting");
    private readonly TempFolder folder = new();
    private readonly string address = $"127.0.0.1:{FreePort()}";
    private readonly HttpClient client =
        new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None });

    private readonly Process process;

    private HostedSite(string server, string basePath)
    {
        BasePath = basePath;
        Files = Catalogue.Build.Run(TestSite.Base().ToSources(), new(TestSite.Today) { BaseUrl = "https://tiltak.example" + basePath }).Files;
        folder.Write("content/katalog.yml").Write("templates/side.sbn-html").Write("site/.gitignore", "*");
        using (var publisher = Publisher.Open(folder["site"], new(folder["content"], folder["templates"])))
        {
            publisher.Publish([.. Files, .. CompressedFiles.Of(Files)], TestContext.Current.CancellationToken);
        }

        process = Process.Start(server == "nginx" ? Nginx() : Caddy())!;
    }

    public string BasePath { get; }

    /// <summary>The files of the site, without those that are compressed.</summary>
    public ImmutableArray<OutputFile> Files { get; }

    public static async Task<HostedSite> StartAsync(string server, string basePath)
    {
        var site = new HostedSite(server, basePath);
        var patience = DateTime.UtcNow.AddMinutes(1);
        while (!site.process.HasExited && DateTime.UtcNow < patience)
        {
            try
            {
                using var answer = await site.GetAsync("");
                return site;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }
        }

        await site.DisposeAsync();
        throw new InvalidOperationException($"{server} did not start.");
    }

    /// <summary>Asks for a path from the site's root, with these headers.</summary>
    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) => AskAsync(BasePath + path, headers);

    /// <summary>Asks for a path from the server's root.</summary>
    public async Task<HttpResponseMessage> AskAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"http://{address}{path}");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }

        process.Dispose();
        client.Dispose();
        folder.Dispose();
    }

    private ProcessStartInfo Nginx()
    {
        var lines = File.ReadAllLines(Path.Combine(Configurations, "nginx.conf")).Select(line => line.EndsWith("# path", StringComparison.Ordinal)
            ? line.Replace("~^/", "~^" + BasePath, StringComparison.Ordinal)
                .Replace("/404.html", BasePath + "404.html", StringComparison.Ordinal)
                .Replace("location /", "location " + BasePath, StringComparison.Ordinal)
            : line.Replace("/srv/tiltakskatalogen/site/", folder["site"] + "/", StringComparison.Ordinal)
                .Replace("listen 80;", $"listen {address};", StringComparison.Ordinal));
        folder.Write("tiltak.conf", string.Join('\n', lines)).Write("nginx.conf", $$"""
            load_module {{DebianPackages.NginxBrotli}};
            {{(Environment.UserName == "root" ? "user root;" : "")}}
            daemon off;
            worker_processes 1;
            pid {{folder["pid"]}};
            error_log {{folder["error.log"]}};
            events {}
            http {
                access_log off;
                client_body_temp_path {{folder["body"]}};
                proxy_temp_path {{folder["proxy"]}};
                fastcgi_temp_path {{folder["fastcgi"]}};
                uwsgi_temp_path {{folder["uwsgi"]}};
                scgi_temp_path {{folder["scgi"]}};
                include {{folder["tiltak.conf"]}};
            }
            """);
        return new(DebianPackages.Nginx, ["-p", folder.Path, "-e", folder["error.log"], "-c", folder["nginx.conf"]]);
    }

    private ProcessStartInfo Caddy()
    {
        folder.Write("Caddyfile", $$"""
            {
                admin off
                log {
                    output discard
                }
            }
            import {{Path.Combine(Configurations, "Caddyfile")}}
            """);
        return new(DebianPackages.Caddy, ["run", "--config", folder["Caddyfile"], "--adapter", "caddyfile"])
        {
            RedirectStandardError = true,
            Environment =
            {
                ["ADRESSE"] = "http://" + address,
                ["MAPPE"] = folder["site"],
                ["STI"] = BasePath.TrimEnd('/'),
                ["HOME"] = folder.Path,
                ["XDG_DATA_HOME"] = folder.Path,
                ["XDG_CONFIG_HOME"] = folder.Path,
            },
        };
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}
