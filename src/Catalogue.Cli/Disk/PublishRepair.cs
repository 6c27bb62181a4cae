namespace Catalogue.Cli.Disk;

/// <summary>Puts right what an interrupted publish left behind. Whoever calls it holds the lock: nobody else is at work here.</summary>
public static class PublishRepair
{
    /// <summary>Brings the old site back when it was taken aside and nothing came in its place; removes old and half-written sites.</summary>
    public static void Run(PublishPaths paths)
    {
        if (Directory.Exists(paths.Old))
        {
            RequireOurs(paths.Old);
            RestoreOrRemove(paths);
        }

        foreach (var folder in paths.AllNew())
        {
            RequireOurs(folder);
            SiteMarker.Remove(folder);
        }
    }

    private static void RestoreOrRemove(PublishPaths paths)
    {
        if (!Directory.Exists(paths.Site))
        {
            Directory.Move(paths.Old, paths.Site);
        }
        else if (SiteMarker.IsIn(paths.Site))
        {
            SiteMarker.Remove(paths.Old);
        }
        else if (SiteMarker.MayReplace(paths.Site))
        {
            // Only the .gitignore came back, from git; the whole last site, with its own copy of it, is the one to keep.
            SiteMarker.Remove(paths.Site);
            Directory.Move(paths.Old, paths.Site);
        }
    }

    private static void RequireOurs(string folder)
    {
        if (new FileInfo(folder).LinkTarget is not null || !SiteMarker.MayReplace(folder))
        {
            throw new DiskTroubleException($"«{folder}» ligger i veien for publiseringen og er ikke laget av dette programmet. Flytt den, og prøv igjen.");
        }
    }
}
