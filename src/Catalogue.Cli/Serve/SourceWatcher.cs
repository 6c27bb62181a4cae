using System.Threading.Channels;
using Catalogue.Cli.Disk;

namespace Catalogue.Cli.Serve;

/// <summary>Waits for changes in the source folders; a burst of them counts as one.</summary>
public sealed class SourceWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(80);
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);
    private const int MaxQuietWaits = 15;

    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<IDisposable> sources = [];

    public SourceWatcher(SourceFolders folders)
    {
        try
        {
            sources.Add(Watch(folders.Content));
            sources.Add(Watch(folders.Templates));
        }
        catch (IOException)
        {
            // The system allows no more watches (inotify's limit is low in containers): look every second instead.
            sources.Add(new Timer(_ => changes.Writer.TryWrite(true), null, PollInterval, PollInterval));
        }
    }

    /// <summary>Ends when something has changed and it has been quiet for a moment.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        await changes.Reader.ReadAsync(cancellation);
        for (var waits = 0; waits < MaxQuietWaits; waits++)
        {
            await Task.Delay(Quiet, cancellation);
            if (!changes.Reader.TryRead(out _))
            {
                return;
            }
        }
    }

    public void Dispose() => sources.ForEach(source => source.Dispose());

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += Note;
        watcher.Created += Note;
        watcher.Deleted += Note;
        watcher.Renamed += Note;
        watcher.Error += (_, _) => changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Note(object sender, FileSystemEventArgs change)
    {
        if (!Path.GetFileName(change.FullPath.AsSpan()).StartsWith('.'))
        {
            changes.Writer.TryWrite(true);
        }
    }
}
