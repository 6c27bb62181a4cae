using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Catalogue.Cli.Commands;
using Catalogue.Diagnostics;
using Catalogue.Pipeline;
using Catalogue.Source;

namespace Catalogue.Tests.Cli;

/// <summary>A small site that <c>serve</c> shows, and a client that asks for its pages.</summary>
public abstract partial class ServeFixture : IAsyncDisposable
{
    private static readonly Rule Rule = new("TK301", Severity.Error, "Kommunen finnes ikke");

    private protected readonly TempFolder folder = new();
    private protected readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private protected readonly Recorder output = new();
    private protected readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(30) };
    private protected DateOnly today = new(2026, 11, 20);
    private protected Task<int>? running;

    protected ServeFixture() => folder.Write("content/side.md", "første").Write("templates/side.sbn-html");

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        if (running is not null)
        {
            await running;
        }

        client.Dispose();
        stop.Dispose();
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected async Task Start()
    {
        var shell = new Shell(new(output, output), Build) { Today = () => today };
        running = Task.Run(() =>
            shell.RunAsync(["serve", "--content", folder["content"], "--templates", folder["templates"], "--port", "0"], stop.Token));
        Match url;
        for (; !(url = Url().Match(output.ToString())).Success; await Task.Delay(20, stop.Token))
        {
            Assert.False(running.IsCompleted, output.ToString());
        }

        client.BaseAddress = new(url.Value);
    }

    private protected static BuildResult Build(Sources sources, BuildOptions options)
    {
        var text = Encoding.UTF8.GetString(sources.Content[0].Bytes.Span);
        if (text == "KRASJ")
        {
            throw new InvalidOperationException("Oops");
        }

        Diagnostic[] faults = text.StartsWith("FEIL", StringComparison.Ordinal)
            ? [new(Rule, new(new("content/side.md", text), new(0, 4)), "kommunen finnes ikke", "skriv noe annet")]
            : [];
        var files = PublisherFixture.Files(
            ("index.html", $"<html><head><title>x</title></head><body>{text}</body></html>"),
            ("tiltak/a/index.html", "<p>tiltak a"),
            ("tiltak/å/index.html", "<p>tiltak å"),
            ("404.html", "<p>borte"),
            ("data/tiltak.csv", "id;tittel"),
            ("kart.mjs", "export {}"),
            ("assets/katalog.0123456789.css", "p{}"),
            ("dato.txt", options.Today.ToString("O", System.Globalization.CultureInfo.InvariantCulture)));
        return new(files, [.. faults], new(1, 1, 3, 0));
    }

    private protected Task<HttpResponseMessage> Get(string path) => client.GetAsync(new Uri(path, UriKind.Relative), stop.Token);

    private protected async Task Answers(string path, HttpStatusCode status, string type, string part)
    {
        using var answer = await Get(path);
        Assert.Equal((status, type), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        Assert.Contains(part, await answer.Content.ReadAsStringAsync(stop.Token), StringComparison.Ordinal);
    }

    private protected async Task<StreamReader> Listen() => new(await client.GetStreamAsync(new Uri("/__serve/events", UriKind.Relative), stop.Token));

    private protected async Task<string> NextState(StreamReader events)
    {
        while (await events.ReadLineAsync(stop.Token).AsTask().WaitAsync(TimeSpan.FromSeconds(20), stop.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new EndOfStreamException();
    }

    private protected Task StateWith(StreamReader events, string part) => Until(events, state => state.Contains(part, StringComparison.Ordinal));

    private protected async Task Until(StreamReader events, Func<string, bool> isIt)
    {
        while (!isIt(await NextState(events)))
        {
        }
    }

    private protected static string Id(string state) => IdPart().Match(state).Groups[1].Value;

    [GeneratedRegex("http://127\\.0\\.0\\.1:\\d+/")]
    private static partial Regex Url();

    [GeneratedRegex("\"id\":\"([^\"]+)\"")]
    private static partial Regex IdPart();
}
