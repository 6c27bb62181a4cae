using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Cli.Disk;

/// <summary>
/// Publishes a site so that its folder always holds a whole one, the old or the new: written beside it, then two renames.
/// Between them the folder is missing for an instant; a process that dies there is repaired at the next start.
/// </summary>
public sealed class Publisher : IDisposable
{
    private readonly PublishLock taken;

    private Publisher(PublishPaths paths, PublishLock taken) => (Paths, this.taken) = (paths, taken);

    public PublishPaths Paths { get; }

    /// <summary>Refuses a dangerous place, takes the lock, and repairs what an interrupted publish left.</summary>
    public static Publisher Open(string output, SourceFolders sources) => Try("kan ikke publisere til «" + output + "»", () =>
    {
        var paths = OutputGuard.Locate(output, sources);
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

    /// <summary>Replaces the site by these files; when it fails, the last site stands as it was.</summary>
    public void Publish(ImmutableArray<OutputFile> files)
    {
        SiteWriter.RequireSafe(files);
        Try($"kan ikke publisere til «{Paths.Site}»", () =>
        {
            try
            {
                WriteNew(files);
                MoveOldAside();
                MoveNewIn();
                return true;
            }
            catch
            {
                Discard(Paths.New);
                throw;
            }
        });
        Try($"det nye nettstedet er publisert, men det gamle i «{Paths.Old}» kan ikke fjernes", () =>
        {
            RemoveOld();
            return true;
        });
    }

    public void Dispose() => taken.Dispose();

    internal void WriteNew(ImmutableArray<OutputFile> files)
    {
        Directory.CreateDirectory(Paths.New);
        SiteMarker.Write(Paths.New);
        SiteWriter.Write(Paths.New, files);
        var keeper = Path.Combine(Paths.Site, ".gitignore");
        if (File.Exists(keeper) && !Links.Is(keeper))
        {
            File.Copy(keeper, Path.Combine(Paths.New, ".gitignore"));
        }
    }

    internal void MoveOldAside()
    {
        OutputGuard.RequireReplaceable(Paths);
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
        if (Directory.Exists(Paths.Old))
        {
            SiteMarker.Remove(Paths.Old);
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
