using System.Globalization;
using Catalogue.Cli.Commands;
using Catalogue.Cli.Disk;
using Catalogue.Cli.Rendering;
using Catalogue.Diagnostics;
using Catalogue.Pipeline;
using Catalogue.Source;

namespace Catalogue.Cli.Serve;

/// <summary>Builds when the sources have changed, shows the result, and tells the terminal; nothing that goes wrong ends it.</summary>
public sealed class Rebuilder(Shell shell, BuildSettings settings, LiveSite site)
{
    // A page of an earlier run of serve must not take our first site for its own.
    private readonly string run = Guid.NewGuid().ToString("N")[..8];
    private Sources? last;
    private int builds;

    public void Build()
    {
        try
        {
            var clock = new StageClock();
            clock.Enter(StageNames.Load);
            var sources = SourceLoader.Load(settings.Folders);
            if (last is not null && SourcesComparison.AreSame(last, sources))
            {
                return;
            }

            last = null;
            var result = settings.Build(shell, sources, clock, _ => { });
            last = sources;
            Show(result, clock);
        }
        catch (Exception e) when (DiskTroubleException.From(e, "disken eller utdataene svikter") is { } trouble)
        {
            Show(new Fault("feil", trouble.Message));
            shell.Terminal.WriteError(trouble.Message);
        }
        catch (Exception bug)
        {
            Show(new Fault("feil", Bug.Describe(bug)));
            Bug.Report(bug, shell.Terminal, showStack: false);
        }
    }

    private void Show(BuildResult result, StageClock clock)
    {
        shell.Terminal.Write(TextRenderer.Render(result.Diagnostics));
        if (!shell.Terminal.IsQuiet)
        {
            var outcome = result.HasErrors ? "Ikke bygget, viser siste gode utgave" : "Bygget";
            shell.Terminal.WriteLine($"{outcome}: {Summary.Counts(result)}");
            shell.Terminal.WriteLine(Summary.Seconds(clock));
        }

        site.Show(result.HasErrors
            ? site.View with { Faults = Fault.From(result.Diagnostics.Where(diagnostic => diagnostic.IsError)) }
            : new($"{run}-{(++builds).ToString(CultureInfo.InvariantCulture)}", SiteView.Index(result.Files), []));
    }

    private void Show(Fault fault)
    {
        last = null;
        site.Show(site.View with { Faults = [fault] });
    }
}
