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
        if (SiteMarker.IsIn(paths.Site))
        {
            SiteMarker.Remove(paths.Old);
            return;
        }

        if (Directory.Exists(paths.Site) && !SiteMarker.MayReplace(paths.Site))
        {
            return;
        }

        // Also a folder that came with the files of a stranger may say that it is ours, and must not become the site.
        if (SiteMarker.IsIn(paths.Old) && !SiteMarker.IsSetAside(paths.Old))
        {
            throw InTheWay(paths.Old);
        }

        // Only the .gitignore came back, from git; the whole last site, with its own copy of it, is the one to keep.
        if (Directory.Exists(paths.Site))
        {
            SiteMarker.Remove(paths.Site);
        }

        Directory.Move(paths.Old, paths.Site);
        SiteMarker.TakeBack(paths.Site);
    }

    private static void RequireOurs(string folder)
    {
        if (Links.Is(folder) || !SiteMarker.MayReplace(folder))
        {
            throw InTheWay(folder);
        }
    }

    private static DiskTroubleException InTheWay(string folder) =>
        new($"«{folder}» ligger i veien for publiseringen og er ikke laget av dette programmet. Flytt den, og prøv igjen.");
}
