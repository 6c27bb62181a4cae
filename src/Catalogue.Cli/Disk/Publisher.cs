using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Cli.Disk;

/// <summary>
/// Publishes a site so that its folder always holds a whole one, the old or the new: written beside it, then exchanged with it.
/// Systems that cannot exchange take two renames, and a process that dies between them is repaired at the next start.
/// </summary>
public sealed class Publisher : IDisposable
{
    private readonly PublishLock taken;

    private Publisher(PublishPaths paths, PublishLock taken) => (Paths, this.taken) = (paths, taken);

    public PublishPaths Paths { get; private set; }

    /// <summary>Refuses a dangerous place before anything is made there, takes the lock, and repairs what an interrupted publish left.</summary>
    public static Publisher Open(string output, SourceFolders sources) => Open(output, sources, OutputKind.Site);

    /// <summary>The same for what is no site.</summary>
    public static Publisher Open(string output, SourceFolders sources, OutputKind kind) => Try($"kan ikke {kind.Doing} «{output}»", () =>
    {
        var paths = OutputGuard.Locate(output, sources, kind);
        OutputGuard.RequireReplaceable(paths);
        Directory.CreateDirectory(paths.Parent);
        var taken = PublishLock.Take(paths);
        try
        {
            PublishRepair.Run(paths);
            OutputGuard.RequireReplaceable(paths);
            return new Publisher(paths, taken);
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    });

    /// <summary>
    /// Replaces the site by these files; when it fails, or is stopped, the last site stands as it was.
    /// It may be stopped until the new site goes in: from there on it is done to the end.
    /// </summary>
    public void Publish(ImmutableArray<OutputFile> files, CancellationToken stopping = default)
    {
        SiteWriter.RequireSafe(files);
        Try($"kan ikke {Paths.Kind.Doing} «{Paths.Site}»", () =>
        {
            try
            {
                WriteNew(files, stopping);
                taken.IsUsed = true;
                PutIn(files, stopping);
                return true;
            }
            catch
            {
                Discard(Paths.New);
                throw;
            }
        });
        Try($"{Paths.Kind.Done} «{Paths.Parent}»", () =>
        {
            DiskFlush.Names(Paths.Parent);
            RemoveOld();
            return true;
        });
    }

    public void Dispose() => taken.Dispose();

    internal void WriteNew(ImmutableArray<OutputFile> files, CancellationToken stopping = default)
    {
        Directory.CreateDirectory(Paths.New);
        SiteMarker.Write(Path.Combine(Paths.New, SiteMarker.FileName), Paths.Kind, files.Select(file => file.Path));
        SiteWriter.Write(Paths.New, files, stopping);
        var keeper = Path.Combine(Paths.Site, ".gitignore");
        if (!Paths.IsFixed && File.Exists(keeper) && !Links.Is(keeper))
        {
            File.Copy(keeper, Path.Combine(Paths.New, ".gitignore"));
        }

        ModeBits.Keep((Paths.Site, Paths.New), files);
        DiskFlush.All(Paths.New);
        stopping.ThrowIfCancellationRequested();
    }

    internal void MoveOldAside()
    {
        if (Directory.Exists(Paths.Site))
        {
            SiteMarker.SetAside(Paths.Site);
            Directory.Move(Paths.Site, Paths.Old);
        }
    }

    internal void MoveNewIn()
    {
        try
        {
            Directory.Move(Paths.New, Paths.Site);
        }
        catch
        {
            if (Directory.Exists(Paths.Old))
            {
                Directory.Move(Paths.Old, Paths.Site);
                SiteMarker.TakeBack(Paths.Site);
            }

            throw;
        }
    }

    internal void RemoveOld()
    {
        foreach (var folder in new[] { Paths.New, Paths.Old }.Where(Directory.Exists))
        {
            SiteMarker.Remove(folder);
        }
    }

    private void PutIn(ImmutableArray<OutputFile> files, CancellationToken stopping)
    {
        OutputGuard.RequireReplaceable(Paths);
        if (Paths.IsFixed)
        {
            FixedSite.Fill(Paths, files);
            DiskFlush.All(Paths.Site);
            return;
        }

        switch (Directory.Exists(Paths.Site) ? FolderExchange.Try(Paths.New, Paths.Site) : ExchangeOutcome.Unknown)
        {
            case ExchangeOutcome.Fixed:
                SiteMarker.Remove(Paths.New);
                Paths = Paths with { IsFixed = true };
                WriteNew(files, stopping);
                PutIn(files, stopping);
                return;
            case ExchangeOutcome.Unknown:
                MoveOldAside();
                MoveNewIn();
                break;
        }
    }

    // The fault that led here matters more than one in tidying up; the next start tries again.
    private static void Discard(string folder)
    {
        try
        {
            SiteMarker.Remove(folder);
        }
        catch (IOException)
        {
        }
        catch (UnauthorizedAccessException)
        {
        }
    }

    private static T Try<T>(string doing, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (DiskTroubleException.From(e, doing) is { } trouble)
        {
            throw trouble;
        }
    }
}
