using Catalogue.Source;

namespace Catalogue.Parse;

/// <summary>What becomes of a file in <c>content/</c>, by its name alone: it is read, published as a picture, or told as a fault.</summary>
public static class ContentFiles
{
    public const string Folder = "content/";

    /// <summary>The list of addresses that have been published: neither read as a text nor published.</summary>
    public const string AddressList = "adresser.txt";

    private static readonly string[] Texts = [".md", ".yml"];

    // What Mac and Windows put in folders unasked, and what keeps an empty folder in git: nobody wrote it, and nothing is published of it.
    private static readonly string[] OfSystems = [".DS_Store", "Thumbs.db", "desktop.ini", ".gitkeep"];

    public static bool IsText(string path) => HasEnding(path, Texts) && !IsHidden(path);

    public static bool IsPicture(string path) => HasEnding(path, PictureEndings.All) && !IsHidden(path);

    /// <summary>A file that is told as a fault, since nothing of it would be seen.</summary>
    public static bool IsStray(string path) => !IsText(path) && !IsPicture(path) && !IsOfSystem(path);

    /// <summary>A file that is passed over in silence.</summary>
    public static bool IsOfSystem(string path) =>
        Array.Exists(OfSystems, name => name.AsSpan().Equals(path.AsSpan(path.LastIndexOf('/') + 1), StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the name of the file, or of a folder above it, begins with a full stop.</summary>
    public static bool IsHidden(string path)
    {
        for (var at = path.IndexOf('.', StringComparison.Ordinal); at >= 0; at = path.IndexOf('.', at + 1))
        {
            if ((at == 0 || path[at - 1] == '/') && path[at..].Split('/', '\\')[0] is not ("." or ".."))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasEnding(string path, string[] endings) => Array.Exists(endings, ending => path.EndsWith(ending, StringComparison.Ordinal));
}
