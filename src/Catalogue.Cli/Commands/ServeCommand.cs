using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Catalogue.Cli.Disk;
using Catalogue.Cli.Serve;

namespace Catalogue.Cli.Commands;

/// <summary><c>serve</c>: shows the site on this machine while it is worked on.</summary>
public static class ServeCommand
{
    private const int StandardPort = 5080;
    private const int MinThreads = 16;

    private static readonly Option<int> Port = new("--port")
    {
        HelpName = "nummer",
        Description = $"Porten på 127.0.0.1; 0 tar en ledig [standard: {StandardPort.ToString(CultureInfo.InvariantCulture)}].",
        DefaultValueFactory = _ => StandardPort,
        CustomParser = ParsePort,
    };

    public static Command Create(Shell shell)
    {
        var command = new Command("serve", "Viser nettstedet på denne maskinen, og bygger på nytt når noe endres.") { Port };
        foreach (var option in BuildSettings.AllOptions.Where(option => option != CommonOptions.Format))
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancellation) => RunAsync(shell, parsed, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, ParseResult parsed, CancellationToken cancellation)
    {
        var settings = BuildSettings.From(parsed);
        SourceLoader.RequireFolders(settings.Folders);

        // While a site is judged all threads of the pool are at work; a page that is asked for must not wait until one of them is free.
        ThreadPool.SetMinThreads(MinThreads, MinThreads);
        var site = new LiveSite();
        await using var server = await SiteServer.StartAsync(site, parsed.GetValue(Port), cancellation);
        using var watcher = new SourceWatcher(settings.Folders);
        await using var rebuilder = new Rebuilder(shell, settings, site);
        rebuilder.Build();
        shell.Terminal.WriteLine($"Katalogen vises på {server.Url} – avslutt med Ctrl+C.");
        try
        {
            while (true)
            {
                rebuilder.Build(await watcher.WaitAsync(cancellation));
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Clean;
        }
    }

    private static int ParsePort(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (!ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port))
        {
            result.AddError($"«{text}» er ikke en port. Skriv --port som et tall fra 0 til 65535.");
        }

        return port;
    }
}
