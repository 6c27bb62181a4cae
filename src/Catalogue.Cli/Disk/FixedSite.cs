using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Cli.Disk;

/// <summary>
/// Publishes into a folder that cannot be renamed. Each file takes the place of the last one by a rename, so that none is ever missing or half;
/// but for the moment that this takes the site is of two editions: what pages need comes before the pages, and what is left over goes last.
/// </summary>
internal static class FixedSite
{
    /// <summary>Moves the files of the new site, which lies inside the folder, to their places.</summary>
    public static void Fill(PublishPaths paths, ImmutableArray<OutputFile> files)
    {
        var next = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var last = SiteMarker.Published(paths.Site) ?? [];

        // Whoever dies on the way has left nothing but files that the marker knows.
        Mark(paths, next.Union(last));
        foreach (var path in next.OrderBy(IsPage).ThenBy(path => path, StringComparer.Ordinal))
        {
            MakeRoom(paths.Site, path);
            File.Move(Path.Combine(paths.New, path), Path.Combine(paths.Site, path), overwrite: true);
        }

        foreach (var path in last.Except(next, StringComparer.Ordinal))
        {
            Remove(paths.Site, path);
        }

        Mark(paths, next);
    }

    // Also one that is compressed (index.html.br).
    private static bool IsPage(string path) => Path.GetFileName(path).Contains(".html", StringComparison.Ordinal);

    private static void Mark(PublishPaths paths, IEnumerable<string> files)
    {
        const string draft = SiteMarker.FileName + ".ny";
        SiteMarker.Write(Path.Combine(paths.New, draft), paths.Kind, files);
        File.Move(Path.Combine(paths.New, draft), Path.Combine(paths.Site, SiteMarker.FileName), overwrite: true);
    }

    // A page may have become a folder, or a folder a page.
    private static void MakeRoom(string site, string path)
    {
        for (var end = path.IndexOf('/', StringComparison.Ordinal); end >= 0; end = path.IndexOf('/', end + 1))
        {
            var above = Path.Combine(site, path[..end]);
            if (File.Exists(above) || Links.Is(above))
            {
                File.Delete(above);
            }
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(site, path))!);
        if (Directory.Exists(Path.Combine(site, path)))
        {
            Directory.Delete(Path.Combine(site, path), recursive: true);
        }
    }

    private static void Remove(string site, string path)
    {
        if (Links.Below(site, path) is not null || !File.Exists(Path.Combine(site, path)))
        {
            return;
        }

        File.Delete(Path.Combine(site, path));
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            var folder = Path.Combine(site, path[..end]);
            if (Directory.EnumerateFileSystemEntries(folder).Any())
            {
                return;
            }

            Directory.Delete(folder);
        }
    }
}
