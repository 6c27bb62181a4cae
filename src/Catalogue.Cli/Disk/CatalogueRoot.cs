namespace Catalogue.Cli.Disk;

/// <summary>Finds the catalogue that the program is run in, from any folder of it, as git finds its repository.</summary>
internal static class CatalogueRoot
{
    private const string ContentFolder = "content";

    /// <summary>
    /// The path of a standard folder from the current one: <c>content</c> in the root of the catalogue, <c>../../content</c> two folders further in.
    /// Nothing above the repository is looked at: that is somebody else's, and templates bring programs with them.
    /// </summary>
    public static string PathOf(string folder)
    {
        var current = Directory.GetCurrentDirectory();
        if (Directory.Exists(Path.Combine(current, ContentFolder)) || RepositoryRoot.Of(current) is not { } repository)
        {
            return folder;
        }

        for (var at = RealPath.Of(current); at is not null && RealPath.IsWithin(at, repository); at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, ContentFolder, "katalog.yml")))
            {
                return Path.Combine(Path.GetRelativePath(current, at), folder);
            }
        }

        return folder;
    }
}
