using System.Threading.Channels;
using Catalogue.Cli.Disk;
using Catalogue.Parse;

namespace Catalogue.Cli.Serve;

/// <summary>
/// Waits for changes in the source folders; a burst of them counts as one. A watch follows the folder that it was set on, not the name: so the
/// folders that the names stand in are watched too, and a folder that went, came, or had another take its place is watched anew.
/// </summary>
public sealed class SourceWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);
    private const int MaxQuietWaits = 40;

    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1)
    {
        FullMode = BoundedChannelFullMode.DropWrite,
    });
    private readonly string[] folders;
    private readonly List<FileSystemWatcher> watches = [];
    private readonly Lock one = new();
    private readonly Lock noting = new();
    private HashSet<string>? changed = new(StringComparer.Ordinal);
    private readonly Timer timer;
    private bool isDisposed;
    private bool isBlind;
    private int isStale;
    private string seen = "";

    public SourceWatcher(SourceFolders folders)
    {
        this.folders = [folders.Content, folders.Templates];
        Watch();
        timer = new(_ => Look(), null, PollInterval, PollInterval);
    }

    /// <summary>
    /// Ends when something has changed and it has been quiet for a moment: gives the full paths of the files that were written to, or null where more
    /// may have happened than that.
    /// </summary>
    public async Task<IReadOnlySet<string>?> WaitAsync(CancellationToken cancellation)
    {
        await changes.Reader.ReadAsync(cancellation);
        for (var waits = 0; waits < MaxQuietWaits; waits++)
        {
            await Task.Delay(Quiet, cancellation);
            if (!changes.Reader.TryRead(out _))
            {
                break;
            }
        }

        lock (noting)
        {
            var noted = changed;
            changed = new(StringComparer.Ordinal);
            return noted;
        }
    }

    public void Dispose()
    {
        timer.Dispose();
        lock (one)
        {
            isDisposed = true;
            Unwatch();
        }
    }

    // Every second: where the system allows no more watches, there may be a change; else only where a watch has lost its folder.
    private void Look()
    {
        lock (one)
        {
            if (isDisposed)
            {
                return;
            }

            if (Interlocked.Exchange(ref isStale, 0) != 0 || seen != Seen())
            {
                Unwatch();
                Watch();
                Tell(null);
            }
            else if (isBlind)
            {
                Tell(null);
            }
        }
    }

    private void Watch()
    {
        isBlind = false;
        seen = Seen();
        try
        {
            foreach (var folder in folders)
            {
                var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
                foreach (var path in new[] { full, RealPath.Of(full) }.Distinct(StringComparer.Ordinal))
                {
                    WatchName(path);
                }

                if (Directory.Exists(folder))
                {
                    WatchBelow(folder);
                }
            }
        }
        catch (Exception e) when (e is IOException or ArgumentException or DiskTroubleException)
        {
            // The system allows no more watches (inotify's limit is low in containers), or a folder went meanwhile: look every second instead.
            isBlind = true;
        }
    }

    private void Unwatch()
    {
        watches.ForEach(watch => watch.Dispose());
        watches.Clear();
    }

    private void WatchName(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent || !Directory.Exists(parent))
        {
            return;
        }

        var watch = new FileSystemWatcher(parent, Path.GetFileName(path)) { NotifyFilter = NotifyFilters.DirectoryName | NotifyFilters.FileName };
        watches.Add(watch);
        watch.Created += (_, _) => Lose();
        watch.Deleted += (_, _) => Lose();
        watch.Renamed += (_, _) => Lose();
        watch.EnableRaisingEvents = true;
    }

    private void WatchBelow(string folder)
    {
        // Files are then named as the loader names them.
        var watch = new FileSystemWatcher(RealPath.Of(folder)) { IncludeSubdirectories = true };
        watches.Add(watch);
        watch.Changed += (_, change) => Note(folder, change);
        watch.Created += (_, change) => Note(folder, change);
        watch.Deleted += (_, change) => Note(folder, change);
        watch.Renamed += (_, change) => Note(folder, change);
        watch.Error += (_, _) => Lose();
        watch.EnableRaisingEvents = true;
    }

    private void Lose()
    {
        Volatile.Write(ref isStale, 1);
        Tell(null);
    }

    private void Tell(string? path)
    {
        lock (noting)
        {
            if (path is null)
            {
                changed = null;
            }

            changed?.Add(path!);
        }

        changes.Writer.TryWrite(true);
    }

    // Which folders are there, and where their names lead, also when a link stands above them.
    private string Seen()
    {
        try
        {
            return string.Join('\n', folders.Select(folder => Directory.Exists(folder) ? RealPath.Of(folder) : ""));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DiskTroubleException)
        {
            return "";
        }
    }

    // Editors and systems put files of their own in folders; in content they are read, and told, but for those that nobody wrote.
    private void Note(string folder, FileSystemEventArgs change)
    {
        var path = change.FullPath;
        if (folder == folders[0] ? !ContentFiles.IsOfSystem(path) : !Path.GetFileName(path.AsSpan()).StartsWith('.'))
        {
            Tell(change.ChangeType == WatcherChangeTypes.Changed ? path : null);
        }
    }
}
