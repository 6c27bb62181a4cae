namespace Catalogue.Cli.Disk;

/// <summary>Refuses output folders that a publish could do harm in.</summary>
public static class OutputGuard
{
    private const int MaxNamed = 5;
    private const string LinkRemedy = "Oppgi mappen den peker på, med --output.";

    /// <summary>The folders of a publish to <paramref name="output"/>; links above it are followed.</summary>
    public static PublishPaths Locate(string output, SourceFolders sources, OutputKind kind)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            throw new DiskTroubleException($"kan ikke {kind.Doing} roten av filsystemet. Velg en egen mappe med --output.");
        }

        Links.Refuse(full, LinkRemedy);
        var paths = new PublishPaths(RealPath.Of(parent), Path.GetFileName(full));
        paths = paths with { Kind = kind, IsFixed = MountPoint.Is(paths.Site) };
        foreach (var source in new[] { sources.Content, sources.Templates })
        {
            RequireApart(paths.Site, RealPath.Of(source), ($"{kind.Doing} «{output}»", source));
        }

        RequireOutside(paths);
        return paths;
    }

    /// <summary>Throws unless the site's place is free or holds something that we may replace.</summary>
    public static void RequireReplaceable(PublishPaths paths)
    {
        Links.Refuse(paths.Site, LinkRemedy);
        if (File.Exists(paths.Site))
        {
            throw new DiskTroubleException($"«{paths.Site}» er en fil, ikke en mappe. Velg en annen mappe med --output.");
        }

        if (!Directory.Exists(paths.Site))
        {
            return;
        }

        if (!SiteMarker.MayReplace(paths.Site, paths.IsTool))
        {
            throw new DiskTroubleException(File.Exists(Path.Combine(paths.Site, SiteMarker.FileName))
                ? $"mappen «{paths.Site}» har et merke ({SiteMarker.FileName}) som er tomt, ødelagt eller fra en nyere utgave "
                    + "av programmet, og blir ikke rørt. "
                    + "Er den et nettsted som kan bygges på nytt, slett det som ligger i den, og bygg igjen. Ellers velg en annen mappe med --output."
                : $"mappen «{paths.Site}» er ikke tom og ikke laget av dette programmet, og blir ikke rørt. "
                    + "Flytt innholdet, eller velg en annen mappe med --output.");
        }

        if (SiteMarker.KindOf(paths.Site) is { } kind && kind != paths.Kind)
        {
            throw new DiskTroubleException($"mappen «{paths.Site}» har {kind.Content}, og blir ikke rørt. Velg en annen mappe med --output.");
        }

        if (OwnFiles.In(paths) is { Count: > 0 } own)
        {
            var named = string.Join(", ", own.Take(MaxNamed).Select(path => $"«{path}»"));
            var more = own.Count > MaxNamed ? $" og {own.Count - MaxNamed} til" : "";
            throw new DiskTroubleException(
                $"mappen «{paths.Site}» har noe som dette programmet ikke har laget, og som ville gått tapt: {named}{more}. "
                + "Flytt det ut av mappen (det kan kopieres inn igjen etter byggingen), eller velg en annen mappe med --output. Ingenting er rørt.");
        }
    }

    // What is kept closed must not go out with a site, nor a site lie about in what is kept closed.
    private static void RequireOutside(PublishPaths paths)
    {
        for (var above = paths.Parent; above is not null; above = Path.GetDirectoryName(above))
        {
            if (SiteMarker.KindOf(above) is { } kind && kind != paths.Kind)
            {
                throw new DiskTroubleException(
                    $"kan ikke {paths.Kind.Doing} «{paths.Site}»: den ligger i «{above}», som har {kind.Content}. Velg en annen mappe med --output.");
            }
        }
    }

    private static void RequireApart(string site, string source, (string Doing, string Source) asked)
    {
        if (RealPath.IsWithin(site, source))
        {
            throw new DiskTroubleException($"kan ikke {asked.Doing}: den ligger i «{asked.Source}», som er kilden. Velg en "
                + "annen mappe med --output.");
        }

        if (RealPath.IsWithin(source, site))
        {
            throw new DiskTroubleException($"kan ikke {asked.Doing}: kilden «{asked.Source}» ligger i den. Velg en annen mappe "
                + "med --output.");
        }
    }
}
