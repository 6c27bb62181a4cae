using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Catalogue.Cli.Commands;

namespace Catalogue.Tests.Cli;

/// <summary>A small site that <c>serve</c> shows, and a client that asks for its pages.</summary>
public abstract partial class ServeFixture : IAsyncDisposable
{
    /// <summary>The setting that every page of the small site shows.</summary>
    private protected const string Settings = "content/katalog.yml";

    private static readonly string[] Templates =
        [.. Directory.GetFiles(Repository.Templates, "*.sbn-html").Select(file => Path.GetFileNameWithoutExtension(file)!)];

    private protected readonly TempFolder folder = new();
    private protected readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private protected readonly Recorder output = new();
    private protected readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(30) };
    private protected Func<DateOnly> today = () => TestSite.Today;
    private protected Task<int>? running;

    protected ServeFixture()
    {
        // A test that waits for what does not come fails, and hangs nobody.
        stop.CancelAfter(TimeSpan.FromMinutes(3));
        WriteContent("content", "første");
        WriteTemplates("templates");
    }

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
        var shell = new Shell(new(output, output), Build.Run) { Today = () => today() };
        running = Task.Run(() =>
            shell.RunAsync(["serve", "--content", folder["content"], "--templates", folder["templates"], "--port", "0"], stop.Token));
        Match url;
        for (; !(url = Url().Match(output.ToString())).Success; await Task.Delay(20, stop.Token))
        {
            Assert.False(running.IsCompleted, output.ToString());
        }

        client.BaseAddress = new(url.Value);
    }

    /// <summary>The smallest site without faults; every page of it shows the text.</summary>
    private protected void WriteContent(string path, string text)
    {
        Show(text, path);
        foreach (var file in TestSite.Base().ToSources().Content.Where(file => file.Path != Settings))
        {
            folder.Write(path + file.Path["content".Length..], Encoding.UTF8.GetString(file.Bytes.Span));
        }
    }

    private protected void WriteTemplates(string path)
    {
        folder.Write(
            path + "/deler/dokument.sbn-html",
            "<html><head><title>{{ hode.tittel }}</title></head><body>{{ nettsted.tittel }} {{ sti }} {{ date.now | date.to_string '%F' }}"
            + "</body></html>");
        folder.Write(path + "/assets/ikon.svg", "<svg></svg>");
        foreach (var name in Templates)
        {
            folder.Write($"{path}/{name}.sbn-html");
        }
    }

    /// <summary>Changes what every page shows.</summary>
    private protected void Show(string text, string path = "content") => folder.Write(path + "/katalog.yml", SettingsWith("tittel", text));

    private protected static string SettingsWith(string key, string title) =>
        $"{key}: {title}\nbeskrivelse: En katalog til prøver.\nutgiver: Redaksjonen\ngrunnadresse: https://tiltak.example/\n";

    /// <summary>Waits until the front page shows a text.</summary>
    private protected async Task Shows(string text)
    {
        for (var page = ""; !page.Contains(text, StringComparison.Ordinal); await Task.Delay(20, stop.Token))
        {
            using var answer = await Get("/");
            page = await answer.Content.ReadAsStringAsync(stop.Token);
        }
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
        while (await events.ReadLineAsync(stop.Token).AsTask().WaitAsync(TimeSpan.FromSeconds(60), stop.Token) is { } line)
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
