using Catalogue.Language;

namespace Catalogue.Parse;

/// <summary>What a file in <c>content/</c> is, which its place alone decides.</summary>
public enum ContentKind
{
    Katalog,
    Kommuner,
    Malgrupper,
    Synonymer,
    Ordliste,
    Dekning,
    Pakke,
    Tiltak,
    Fylke,
    Region,
    Eier,
    Uh,
    Ordning,
    Skjema,
    Tema,
    Side,
    Regel,

    /// <summary>A file where none belongs: a fault, but its text may hold what must not be public.</summary>
    Misplaced,
}

/// <summary>The kind of a content file, its id (the file name, for a package the folder), and for a tiltak the package it stands in.</summary>
public sealed record ContentPath(ContentKind Kind, string Id, string? PakkeId = null)
{
    /// <summary>The folders directly under <c>content/</c>.</summary>
    public static readonly string[] Folders = ["pakker", "fylker", "regioner", "eiere", "uh", "temaer", "ordninger", "skjemaer", "sider", "regler"];

    /// <summary>The files directly under <c>content/</c>.</summary>
    public static readonly string[] Files = ["katalog.yml", "kommuner.yml", "malgrupper.yml", "synonymer.yml", "ordliste.yml", "dekning.yml"];

    internal static readonly ContentPath Nowhere = new(ContentKind.Misplaced, "");

    public bool IsYaml => Kind <= ContentKind.Dekning;

    /// <summary>Null where no file belongs.</summary>
    public static ContentPath? Of(string path) => path.Split('/') switch
    {
        ["content", var file] => Array.IndexOf(Files, file) is var i and >= 0 ? new((ContentKind)i, file[..^4]) : null,
        ["content", "pakker", var pakke, "pakke.md"] => new(ContentKind.Pakke, Clean(pakke)),
        ["content", "pakker", var pakke, var file] when IsMarkdown(file) => new(ContentKind.Tiltak, Clean(file[..^3]), Clean(pakke)),
        ["content", "regler", var file] when IsMarkdown(file) => new(ContentKind.Regel, file[..^3]),
        ["content", var folder, var file] when IsMarkdown(file) && KindOf(folder) is { } kind => new(kind, Clean(file[..^3])),
        _ => null,
    };

    private static bool IsMarkdown(string file) => file.EndsWith(".md", StringComparison.Ordinal) && file.Length > 3;

    private static ContentKind? KindOf(string folder) => folder switch
    {
        "fylker" => ContentKind.Fylke,
        "regioner" => ContentKind.Region,
        "eiere" => ContentKind.Eier,
        "uh" => ContentKind.Uh,
        "temaer" => ContentKind.Tema,
        "ordninger" => ContentKind.Ordning,
        "skjemaer" => ContentKind.Skjema,
        "sider" => ContentKind.Side,
        _ => null,
    };

    // A misspelt name is a fault of its own; the entry goes on under the name it should have.
    private static string Clean(string name) => Slug.IsValid(name) ? name : Slug.From(name);
}
