namespace Catalogue.Cli.Disk;

/// <summary>
/// Finds folders that git would take for a repository of their own: it goes by a file <c>HEAD</c> beside <c>objects</c> and <c>refs</c>, or beside
/// <c>commondir</c>.
/// </summary>
internal static class GitLookalikes
{
    private static readonly string[] Company = ["objects", "refs", "commondir"];

    /// <summary>The path of each such <c>HEAD</c>, among paths of files and folders; half a likeness is enough, and capitals do not matter.</summary>
    public static IEnumerable<string> Find(IReadOnlyCollection<string> paths)
    {
        var heads = paths.Where(path => Name(path).Equals("HEAD", StringComparison.OrdinalIgnoreCase)).ToList();
        if (heads.Count == 0)
        {
            return [];
        }

        var suspect = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths)
        {
            for (var (start, end) = (0, 0); start < path.Length; start = end + 1)
            {
                end = path.IndexOf('/', start) is >= 0 and var slash ? slash : path.Length;
                if (Array.Exists(Company, name => path.AsSpan(start, end - start).Equals(name, StringComparison.OrdinalIgnoreCase)))
                {
                    suspect.Add(path[..start]);
                }
            }
        }

        return heads.Where(head => suspect.Contains(head[..^Name(head).Length]));
    }

    private static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];
}
