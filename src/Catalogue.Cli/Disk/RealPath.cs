namespace Catalogue.Cli.Disk;

/// <summary>Where a path leads when every link on the way is followed.</summary>
public static class RealPath
{
    private const int MaxLinks = 40;

    /// <summary>The absolute path without links; parts that do not exist yet are kept as they are. Links in a circle are disk trouble.</summary>
    public static string Of(string path)
    {
        var links = 0;
        return Resolve(Path.GetFullPath(path), path, ref links);
    }

    /// <summary>Whether a path is the folder or lies below it; both are real paths.</summary>
    public static bool IsWithin(string path, string folder) =>
        path.StartsWith(WithSeparator(folder), Comparison) || string.Equals(WithSeparator(path), WithSeparator(folder), Comparison);

    private static StringComparison Comparison =>
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private static string WithSeparator(string folder) =>
        Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;

    private static string Resolve(string fullPath, string asked, ref int links)
    {
        var root = Path.GetPathRoot(fullPath)!;
        var resolved = root;
        foreach (var part in fullPath[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(resolved, part);
            var target = new FileInfo(next).LinkTarget;
            if (target is null)
            {
                resolved = next;
                continue;
            }

            if (++links > MaxLinks)
            {
                throw new DiskTroubleException($"stien «{asked}» går i ring gjennom symbolske lenker.");
            }

            resolved = Resolve(Path.GetFullPath(target, resolved), asked, ref links);
        }

        return resolved;
    }
}
