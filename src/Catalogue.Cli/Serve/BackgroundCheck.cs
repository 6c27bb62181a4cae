using System.Collections.Immutable;
using Catalogue.Cli.Commands;
using Catalogue.Cli.Disk;
using Catalogue.Cli.Rendering;
using Catalogue.Diagnostics;
using Catalogue.Pipeline;

namespace Catalogue.Cli.Serve;

/// <summary>
/// Checks the newest site in the background and tells browser and terminal; one check at a time, and none of a site that another has followed.
/// </summary>
public sealed class BackgroundCheck(Shell shell, LiveSite site) : IAsyncDisposable
{
    // Whoever is writing changes more than once, and the page that was asked for comes first.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private readonly Lock one = new();
    private CancellationTokenSource stop = new();
    private Task running = Task.CompletedTask;

    /// <summary>Checks a site once the earlier check has ended.</summary>
    /// <param name="plan">The site.</param>
    /// <param name="planning">What was found while it was planned.</param>
    /// <param name="isShown">False where it could not be shown, so that the last one stays.</param>
    public void Begin(SitePlan plan, IReadOnlyList<Diagnostic> planning, bool isShown)
    {
        Cancel();
        stop.Dispose();
        stop = CancellationTokenSource.CreateLinkedTokenSource(shell.Stopping);
        running = RunAsync(running, (plan, planning, isShown), stop.Token);
    }

    /// <summary>Ends the check: it tells nothing any more.</summary>
    public void Cancel()
    {
        lock (one)
        {
            stop.Cancel();
        }
    }

    /// <summary>Tells of trouble or a bug of ours that struck, in place of any check.</summary>
    public void Tell(Exception exception)
    {
        Cancel();
        if (DiskTroubleException.From(exception, "disken eller utdataene svikter") is { } trouble)
        {
            Show([new("feil", trouble.Message)]);
            shell.Terminal.WriteError(trouble.Message);
        }
        else
        {
            Show([new("feil", Bug.Describe(exception))]);
            Bug.Report(exception, shell.Terminal, showStack: false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Cancel();
        await running;
        stop.Dispose();
    }

    private async Task RunAsync(Task before, (SitePlan Plan, IReadOnlyList<Diagnostic> Planning, bool IsShown) subject, CancellationToken stopping)
    {
        try
        {
            await before;
            await Task.Delay(Pause, stopping);
            var clock = new StageClock();
            var result = await Task.Run(() => Build.Check(subject.Plan, subject.Planning, subject.Plan.Options with
            {
                Stopping = stopping,
                Entering = stage => clock.Enter(stage.ToString()),
            }));
            clock.Stop();
            lock (one)
            {
                stopping.ThrowIfCancellationRequested();
                Tell(result, subject.IsShown, clock);
            }
        }
        catch (Exception) when (stopping.IsCancellationRequested)
        {
            // The sources have changed again, and the check of the new ones tells what is wrong with them; or the program stops.
        }
        catch (Exception e)
        {
            Tell(e);
        }
    }

    private void Tell(BuildResult result, bool isShown, StageClock clock)
    {
        shell.Terminal.Write(TextRenderer.Render(result.Diagnostics));
        var outcome = !result.HasErrors ? "Kontrollert" : isShown ? "Kontrollert, kan ikke publiseres" : "Ikke bygget, viser siste gode utgave";
        shell.Terminal.WriteStatus($"{outcome}: {Summary.Checked(result)}");
        shell.Terminal.WriteStatus(Summary.Seconds(clock));
        Show(Fault.From(result.Diagnostics.Where(diagnostic => diagnostic.IsError)), isBehind: !isShown);
    }

    private void Show(ImmutableArray<Fault> faults, bool isBehind = true)
    {
        var view = site.View;
        if (!view.Faults.SequenceEqual(faults))
        {
            site.Show(view with { Faults = faults, IsBehind = isBehind && view.Files is not null });
        }
    }
}
