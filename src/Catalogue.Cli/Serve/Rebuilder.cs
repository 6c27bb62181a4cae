using System.Collections.Immutable;
using System.Globalization;
using Catalogue.Cli.Commands;
using Catalogue.Cli.Disk;
using Catalogue.Cli.Rendering;
using Catalogue.Diagnostics;
using Catalogue.Pipeline;
using Catalogue.Source;

namespace Catalogue.Cli.Serve;

/// <summary>
/// Shows the site of changed sources at once, and has it checked afterwards. Sources that no whole site can be made of leave the last one that could.
/// Nothing that goes wrong ends it.
/// </summary>
public sealed class Rebuilder(Shell shell, BuildSettings settings, LiveSite site) : IAsyncDisposable
{
    // A page of an earlier run of serve must not take our first site for its own.
    private readonly string run = Guid.NewGuid().ToString("N")[..8];
    private readonly KeptFiles files = new();
    private readonly KeptWork work = new();
    private readonly BackgroundCheck check = new(shell, site);
    private Sources? last;
    private ImmutableArray<RawFile> soundTemplates = [];
    private int builds;

    /// <param name="changed">The full paths of the files that were written to; null where anything may have changed.</param>
    public void Build(IReadOnlySet<string>? changed = null)
    {
        try
        {
            var clock = new StageClock();
            clock.Enter(StageNames.Load);
            var sources = (changed is not null && last is not null ? SourceLoader.Reload(last, changed, files) : null)
                ?? SourceLoader.Load(settings.Folders, files, shell.Stopping);
            if (last is null || !SourcesComparison.AreSame(last, sources))
            {
                check.Cancel();
                Show(sources, clock);
                last = sources;
            }
        }
        catch (OperationCanceledException)
        {
            // The program stops.
        }
        catch (Exception e)
        {
            last = null;
            check.Tell(e);
        }
    }

    public ValueTask DisposeAsync() => check.DisposeAsync();

    private void Show(Sources sources, StageClock clock)
    {
        var faults = new List<Diagnostic>();
        var options = settings.Now(shell, clock.Enter) with { Kept = work };
        var plan = SitePlan.Of(sources, options, faults);
        var pages = new FilesOnDemand(plan);
        List<Diagnostic> all = [.. faults];
        if (!soundTemplates.SequenceEqual(sources.Templates))
        {
            pages.TryTemplates(all);
        }

        clock.Stop();
        var isWhole = !all.Exists(fault => fault.IsError);
        if (isWhole)
        {
            soundTemplates = sources.Templates;
            site.Show(new($"{run}-{(++builds).ToString(CultureInfo.InvariantCulture)}", pages, []));
            shell.Terminal.WriteStatus($"Vist. {Summary.Seconds(clock)}");
        }

        check.Begin(plan, faults, isWhole);
    }
}
