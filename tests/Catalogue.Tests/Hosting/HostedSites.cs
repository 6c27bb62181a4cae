using System.Collections.Concurrent;

namespace Catalogue.Tests.Hosting;

/// <summary>One web server for each way to host, started when the first test asks for it.</summary>
public sealed class HostedSites : IAsyncDisposable
{
    private readonly ConcurrentDictionary<(string Server, string BasePath), Lazy<Task<HostedSite>>> sites = new();

    internal Task<HostedSite> Of(string server, string basePath) =>
        sites.GetOrAdd((server, basePath), asked => new(() => HostedSite.StartAsync(asked.Server, asked.BasePath))).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var site in sites.Values.Select(lazy => lazy.Value).Where(started => started.IsCompletedSuccessfully))
        {
            await (await site).DisposeAsync();
        }
    }
}
