namespace Catalogue.Cli.Serve;

/// <summary>The view that is served now, replaced whole when a build ends.</summary>
public sealed class LiveSite
{
    private Shown shown = new(SiteView.Nothing, new(TaskCreationOptions.RunContinuationsAsynchronously));

    public SiteView View => Volatile.Read(ref shown).View;

    /// <summary>The view, and a task that ends when another takes its place.</summary>
    public (SiteView View, Task Replaced) Look()
    {
        var now = Volatile.Read(ref shown);
        return (now.View, now.Replaced.Task);
    }

    public void Show(SiteView view)
    {
        var before = Interlocked.Exchange(ref shown, new(view, new(TaskCreationOptions.RunContinuationsAsynchronously)));
        before.Replaced.SetResult();
    }

    private sealed record Shown(SiteView View, TaskCompletionSource Replaced);
}
