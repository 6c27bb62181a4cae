using Catalogue.Language;
using Catalogue.Pictures;

namespace Catalogue.Markdown;

/// <summary>Where on the site a content file or a link of its body leads.</summary>
public static class SitePaths
{
    private static readonly string[] Folders = ["fylker", "regioner", "eiere", "uh", "temaer", "ordninger", "skjemaer", "regler"];

    /// <summary>What leads from a page or file to the site's root: «../../» for «tiltak/x/».</summary>
    public static string RootFrom(string path) => string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));

    /// <summary>The path from the site's root that a link in a content file means: «/temaer/x/» and «../temaer/x.md» both give «temaer/x/».</summary>
    public static string Resolve(string file, string link)
    {
        if (link.StartsWith('/'))
        {
            return link[1..];
        }

        var path = FileIn(file, link);
        return PageOf(path) ?? (path.StartsWith(Picture.SourceFolder, StringComparison.Ordinal) ? Picture.PathOf(path) : path);
    }

    /// <summary>The file that a path beside another file means.</summary>
    public static string FileIn(string file, string link)
    {
        var parts = new List<string>(file.Split('/')[..^1]);
        // What %00 and the like stand for is no name of a file; such a link leads nowhere as it is.
        var name = Uri.UnescapeDataString(link);
        foreach (var part in (BadCharacters.In(name) ? link : name).Split('/'))
        {
            switch (part)
            {
                case "" or ".":
                    break;
                case ".." when parts.Count > 0:
                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>The page made from a content file, as a path from the site's root, or null for files that have none.</summary>
    public static string? PageOf(string file)
    {
        var parts = file.Split('/');
        if (parts.Length < 3 || parts[0] != "content" || !file.EndsWith(".md", StringComparison.Ordinal))
        {
            return null;
        }

        var name = parts[^1][..^3];
        return parts[1] switch
        {
            "pakker" when parts.Length == 4 && name == "pakke" => $"pakker/{parts[2]}/",
            "pakker" when parts.Length == 4 => $"tiltak/{name}/",
            "sider" => $"{name}/",
            var folder when Folders.Contains(folder) => $"{folder}/{name}/",
            _ => null,
        };
    }
}
