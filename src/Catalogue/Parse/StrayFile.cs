using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Source;

namespace Catalogue.Parse;

/// <summary>A file in <c>content/</c> that is neither read nor published: why, and what to do with it.</summary>
public static class StrayFile
{
    public static readonly Rule Rule = new("TK134", Severity.Error, "Fila blir verken lest eller publisert");

    private const int MaxShown = 100;

    // How many bytes tell whether a file is text.
    private const int MaxTried = 64 * 1024;

    private static readonly string[] Markdown = [".md", ".markdown", ".mdown", ".mdwn", ".mdx", ".mkd", ".mkdn", ".mdtxt", ".mdtext"];
    private static readonly string[] Yaml = [".yml", ".yaml"];

    private static readonly string[] Documents =
    [
        ".txt", ".text", ".csv", ".tsv", ".doc", ".docx", ".docm", ".dot", ".dotx", ".odt", ".ott", ".rtf", ".pdf", ".xls", ".xlsx", ".xlsm", ".xlsb",
        ".ods", ".ppt", ".pptx", ".odp", ".pages", ".numbers", ".key", ".eml", ".msg", ".vcf", ".html", ".htm",
        ".mht", ".xml", ".json", ".one", ".zip",
    ];

    private static readonly string[] OtherPictures =
        [".gif", ".tif", ".tiff", ".bmp", ".heic", ".heif", ".avif", ".jxl", ".psd", ".ai", ".eps", ".ico", ".raw"];

    private static readonly string[] Leftovers = ["~", ".bak", ".orig", ".rej", ".swp", ".swo", ".tmp", ".temp", ".old", ".save", ".backup", ".lnk"];

    public static Diagnostic Fault(RawFile file)
    {
        var name = Name(file.Path);
        var (why, help) = ContentFiles.IsHidden(file.Path)
            ? ("skjulte filer og mapper, som har punktum først i navnet, blir ikke lest", $"Slett den, eller flytt den ut av content/.{Note(name)}")
            : Judge(file.Path, name);
        return new(Rule, new(new(file.Path, ""), default), $"fila blir ikke lest: {why}", help);
    }

    /// <summary>Whether the bytes are those of a text, in whatever encoding: only a text can be searched.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, MaxTried)];
        if (start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return true;
        }

        var (controls, zeros) = (0, 0);
        foreach (var b in start)
        {
            zeros += b == 0 ? 1 : 0;
            controls += b is < 0x20 and not (0 or (>= 8 and <= 13) or 0x1B) ? 1 : 0;
        }

        // Of two bytes a letter, half are zeros and the rest are letters; a few odd ones come with what was pasted.
        return controls * 200 <= start.Length && (zeros * 200 <= start.Length || (controls == 0 && zeros * 5 >= start.Length * 2));
    }

    private static (string Why, string Help) Judge(string path, string name)
    {
        var clean = InvisibleCharacters.WithoutHidden(BadCharacters.Blanked(name)).TrimEnd('.', ' ', '\u00A0');
        var (stem, ending) = Parted(clean);
        var lower = ending.ToLowerInvariant();
        var shown = $"navnet ender på «{Cut.To(name[Math.Min(stem.Length, name.Length)..], MaxShown)}»";
        if (lower is ".txt" or ".text" && Parted(stem) is var inner && Array.IndexOf(Markdown, inner.Ending.ToLowerInvariant()) >= 0)
        {
            return (shown, Rename(inner.Stem, ".md"));
        }

        if (Array.IndexOf(Yaml, lower) >= 0 && path.LastIndexOf('/') == "content".Length)
        {
            return (shown, Rename(stem, ".yml"));
        }

        if (Array.IndexOf(Markdown, lower) >= 0 || Array.IndexOf(Yaml, lower) >= 0)
        {
            return (shown, Rename(stem, ".md"));
        }

        if (PictureEndings.Meant(ending) is { } picture)
        {
            return (shown, Rename(stem, picture));
        }

        return Array.Exists(Leftovers, l => clean.EndsWith(l, StringComparison.OrdinalIgnoreCase)) || name.StartsWith('#')
            ? (shown, "Slett den: slike filer lar et program ligge igjen når det har lagret.")
            : lower.Length == 0
                ? ("navnet har ingen endelse", $"Er det et tiltak eller en annen tekst: {LowerFirst(Rename(stem, ".md"))} Slett den ellers.")
            : Array.IndexOf(OtherPictures, lower) >= 0 ? (shown, "Lagre bildet som WebP, PNG eller JPEG (.jpg), og legg det her i stedet.")
            : Array.IndexOf(Documents, lower) >= 0
                ? (shown, "Ta den bort. Legg ikke ved skjemaet: det har gjerne navn, telefon og e-post. "
                    + "Skriv det som skal vises, i en fil som ender på .md.")
            : (shown, "Ta den bort. Her hører bare tekst (.md), registre (.yml) og bilder (.png, .jpg, .webp, .svg) hjemme.");
    }

    private static string Note(string name) =>
        Array.Exists(Markdown, e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase))
            ? " Er det et tiltak, gi den et navn uten punktum først."
            : "";

    private static string Rename(string stem, string ending) =>
        FileName.Better(stem.Replace('.', '-') + ending) is { Length: > 0 } better ? $"Gi fila navnet «{Cut.To(better, MaxShown)}»."
        : $"Gi fila et navn av små bokstaver, tall og bindestrek, med «{ending}» til slutt.";

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static (string Stem, string Ending) Parted(string name) =>
        name.LastIndexOf('.') is var dot and > 0 ? (name[..dot], name[dot..]) : (name, "");
}
