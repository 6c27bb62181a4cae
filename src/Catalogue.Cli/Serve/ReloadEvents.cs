using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Catalogue.Cli.Serve;

/// <summary>Server-sent events: the state at once, and again whenever it changes.</summary>
public static class ReloadEvents
{
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(20);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(HttpContext context, LiveSite site, CancellationToken stopping)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            while (!ending.IsCancellationRequested)
            {
                var (view, replaced) = site.Look();
                await WriteAsync(
                    context.Response,
                    $"event: state\ndata: {JsonSerializer.Serialize(new { view.Id, view.Faults, view.IsBehind }, Json)}\n\n",
                    ending.Token);
                while (await Task.WhenAny(replaced, Task.Delay(KeepAlive, ending.Token)) != replaced)
                {
                    await WriteAsync(context.Response, ":\n\n", ending.Token);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The browser went away, or the server stops.
        }
    }

    private static async Task WriteAsync(HttpResponse response, string text, CancellationToken cancellation)
    {
        await response.WriteAsync(text, cancellation);
        await response.Body.FlushAsync(cancellation);
    }
}
