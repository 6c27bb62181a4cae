namespace Catalogue.Cli.Disk;

/// <summary>The packages and tiltak of a content folder as files, for making new ones.</summary>
public sealed record ContentFolder(string Folder)
{
    private string Root => Path.Combine(Folder, "pakker");

    public void RequireIsThere()
    {
        if (!Directory.Exists(Folder))
        {
            throw new DiskTroubleException($"mappen «{Folder}» finnes ikke. Stå i roten av katalogen, eller pek på innholdet med --content.");
        }
    }

    /// <summary>The ids of the packages, in ordinal order.</summary>
    public IReadOnlyList<string> Pakker()
    {
        RequireIsThere();
        return !Directory.Exists(Root) ? [] : [.. Directory.EnumerateDirectories(Root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Throws when a package or a tiltak has this id: ids are unique in the whole catalogue.</summary>
    public void RequireUnused(string id)
    {
        var taken = Pakker()
            .SelectMany(pakke => new[] { (Id: pakke, Path: PathOf(pakke, "pakke")), (Id: id, Path: PathOf(pakke, id)) })
            .FirstOrDefault(entry => entry.Id == id && File.Exists(entry.Path));
        if (taken.Path is not null)
        {
            throw new DiskTroubleException($"id-en «{id}» er alt brukt av {taken.Path}. Velg en annen med --id; filen er ikke rørt.");
        }
    }

    /// <summary>Writes a file that must not be there already, and returns its path.</summary>
    public string Write((string Pakke, string Name) entry, string text)
    {
        var path = PathOf(entry.Pakke, entry.Name);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            using var writer = new StreamWriter(stream);
            writer.Write(text);
            return path;
        }
        catch (Exception e) when (DiskTroubleException.From(e, $"kan ikke skrive {path}") is { } trouble)
        {
            throw trouble;
        }
    }

    private string PathOf(string pakke, string name) => Path.Combine(Root, pakke, name + ".md");
}
