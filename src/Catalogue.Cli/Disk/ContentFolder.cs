using Catalogue.Source;

namespace Catalogue.Cli.Disk;

/// <summary>The packages and tiltak of a content folder as files, for making new ones.</summary>
public sealed record ContentFolder(string Folder)
{
    private string Root => Path.Combine(Folder, "pakker");

    public void RequireIsThere()
    {
        if (!Directory.Exists(Folder))
        {
            throw new DiskTroubleException($"mappen «{Folder}» finnes ikke. Stå i en mappe i katalogen, eller pek på innholdet med --content.");
        }
    }

    /// <summary>The ids of the packages, in ordinal order.</summary>
    public IReadOnlyList<string> Pakker()
    {
        RequireIsThere();
        return !Directory.Exists(Root) || Links.Is(Root) ? []
            :
            [
                .. Directory.EnumerateDirectories(Root)
                    .Where(path => !Links.Is(path))
                    .Select(path => Path.GetFileName(path))
                    .Order(StringComparer.Ordinal),
            ];
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

    /// <summary>Writes a file that must not be there already, all of it or nothing, and returns its path.</summary>
    public string Write((string Pakke, string Name) entry, string text)
    {
        var path = PathOf(entry.Pakke, entry.Name);
        var folder = Path.GetDirectoryName(path)!;
        if (Links.Below(Folder, $"pakker/{entry.Pakke}") is { } link)
        {
            throw new DiskTroubleException($"«{link}» er en symbolsk lenke, og der blir ingenting skrevet. Legg selve mappen der i stedet for "
                + "lenken.");
        }

        var half = Path.Combine(folder, $".{entry.Name}.{Path.GetRandomFileName()}");
        var isNewFolder = !Directory.Exists(folder);
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(half, text);
            File.Move(half, path, overwrite: false);
            return path;
        }
        catch (Exception e) when (DiskTroubleException.From(e, $"kan ikke skrive {path}") is { } trouble)
        {
            TidyUp(half, isNewFolder ? folder : null);
            throw trouble;
        }
    }

    /// <summary>Writes packages that must not be there already: each folder appears whole, or not at all.</summary>
    public void WritePackages(IEnumerable<RawFile> files)
    {
        foreach (var pakke in files.GroupBy(f => f.Path.Split('/')[^2], StringComparer.Ordinal))
        {
            var folder = Path.Combine(Root, pakke.Key);
            if (Links.Below(Folder, $"pakker/{pakke.Key}") is { } link)
            {
                throw new DiskTroubleException($"«{link}» er en symbolsk lenke, og der blir ingenting skrevet.");
            }

            var half = Path.Combine(Folder, $".{pakke.Key}.{Path.GetRandomFileName()}");
            try
            {
                Directory.CreateDirectory(Root);
                Directory.CreateDirectory(half);
                foreach (var file in pakke)
                {
                    File.WriteAllBytes(Path.Combine(half, Path.GetFileName(file.Path)), file.Bytes.ToArray());
                }

                Directory.Move(half, folder);
            }
            catch (Exception e) when (DiskTroubleException.From(e, $"kan ikke skrive {folder}") is { } trouble)
            {
                Directory.Delete(half, recursive: true);
                throw trouble;
            }
        }
    }

    private static void TidyUp(string half, string? folder)
    {
        try
        {
            File.Delete(half);
            if (folder is not null && Directory.Exists(folder))
            {
                Directory.Delete(folder);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The trouble with the disk that brought us here is told already.
        }
    }

    private string PathOf(string pakke, string name) => Path.Combine(Root, pakke, name + ".md");
}
