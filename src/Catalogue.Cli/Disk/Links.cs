namespace Catalogue.Cli.Disk;

/// <summary>Keeps to the one rule on links: those that the user names, or that stand above what he names, are followed; no other is.</summary>
internal static class Links
{
    public static bool Is(string path) => new FileInfo(path).LinkTarget is not null;

    /// <summary>The first part of a path below a folder that is a link; null where there is none.</summary>
    public static string? Below(string folder, string path)
    {
        var at = folder;
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            at = Path.Combine(at, part);
            if (Is(at))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>Throws where a path is a link: what is written there would land elsewhere, or what is read come from there.</summary>
    public static void Refuse(string path, string remedy)
    {
        if (Is(path))
        {
            throw new DiskTroubleException($"«{path}» er en symbolsk lenke. {remedy}");
        }
    }
}
