using System.Net;
using Catalogue.Cli.Disk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Catalogue.Cli.Serve;

/// <summary>A web server on this machine's loopback address that shows a live site from memory.</summary>
public sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private SiteServer(WebApplication app) => this.app = app;

    public string Url => app.Urls.First() + "/";

    /// <summary>Starts serving; port 0 takes a free one. A port in use is trouble.</summary>
    public static async Task<SiteServer> StartAsync(LiveSite site, int port, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, port);
        });
        var app = builder.Build();
        app.Run(context => AnswerAsync(context, site, app.Lifetime.ApplicationStopping));
        try
        {
            await app.StartAsync(cancellation);
            return new(app);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            await app.DisposeAsync();
            throw new DiskTroubleException($"porten {port} er opptatt. Velg en annen med --port.", e);
        }
        catch (System.Net.Sockets.SocketException e)
        {
            await app.DisposeAsync();
            throw new DiskTroubleException($"porten {port} kan ikke brukes ({e.Message}). Velg en annen med --port.", e);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
    }

    private static Task AnswerAsync(HttpContext context, LiveSite site, CancellationToken stopping)
    {
        var request = context.Request;
        if (!IsLoopback(request.Host))
        {
            return SiteResponse.TextAsync(context, StatusCodes.Status421MisdirectedRequest, "Denne tjeneren svarer bare på 127.0.0.1 og localhost.");
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return SiteResponse.TextAsync(context, StatusCodes.Status405MethodNotAllowed, "Bare GET og HEAD.");
        }

        return request.Path == BrowserPart.EventsPath
            ? ReloadEvents.WriteAsync(context, site, stopping)
            : SiteResponse.FileAsync(context, site.View);
    }

    // Another host name that points here is a page elsewhere trying to read the site through the reader's browser (DNS rebinding).
    private static bool IsLoopback(HostString host) =>
        host.Host is "127.0.0.1" or "[::1]" || host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase);
}
