namespace Catalogue.Cli.Disk;

/// <summary>
/// Finds the repository that a folder is in by looking for <c>.git</c>, the one name that no file in git can have.
/// Git, asked in that folder, would take a folder that only looks like a repository for one, and do as its settings say.
/// </summary>
internal static class RepositoryRoot
{
    /// <summary>The real path of the nearest folder that has a <c>.git</c>, a folder or (in a worktree) a file; null where there is none.</summary>
    public static string? Of(string folder)
    {
        for (var at = RealPath.Of(folder); at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.Exists(Path.Combine(at, ".git")))
            {
                return at;
            }
        }

        return null;
    }
}
