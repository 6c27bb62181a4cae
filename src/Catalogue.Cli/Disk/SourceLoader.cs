using System.Collections.Immutable;
using Catalogue.Parse;
using Catalogue.Source;

namespace Catalogue.Cli.Disk;

/// <summary>Where a catalogue's sources lie on the disk.</summary>
public sealed record SourceFolders(string Content, string Templates);

/// <summary>Load: folders to <see cref="Sources"/>, the same whatever order the disk lists its files in.</summary>
public static class SourceLoader
{
    private static readonly string[] AssetTypes = [".css", ".mjs", ".svg", ".png", ".ico", ".txt"];

    /// <summary>Reads everything a build needs; a missing folder or npm package is disk trouble.</summary>
    public static Sources Load(SourceFolders folders, CancellationToken stopping = default) => Load(folders, null, stopping);

    /// <summary>The same for who reads again and again.</summary>
    public static Sources Load(SourceFolders folders, KeptFiles? kept, CancellationToken stopping)
    {
        RequireFolders(folders);
        kept?.Begin();
        try
        {
            return Read(folders, kept, stopping);
        }
        catch (Exception e) when (DiskTroubleException.From(e, "kan ikke lese kildene") is { } trouble)
        {
            throw trouble;
        }
    }

    /// <summary>The sources where some files were written to and nothing else has happened; null where that was more than texts.</summary>
    /// <param name="before">The sources as they were.</param>
    /// <param name="changed">The full paths of the files.</param>
    /// <param name="kept">What was read before.</param>
    public static Sources? Reload(Sources before, IEnumerable<string> changed, KeptFiles kept)
    {
        var fresh = changed.Select(path => kept.Reread(path, IsText, FileSize.MaxText)).ToArray();
        if (fresh.Contains(null))
        {
            return null;
        }

        var byPath = fresh.OfType<RawFile>().ToDictionary(file => file.Path, StringComparer.Ordinal);
        return before with { Content = Fresh(before.Content), Templates = Fresh(before.Templates) };

        bool IsText(RawFile file) => before.Content.Contains(file) || before.Templates.Contains(file);

        ImmutableArray<RawFile> Fresh(ImmutableArray<RawFile> files) => [.. files.Select(file => byPath.GetValueOrDefault(file.Path, file))];
    }

    /// <summary>Reads the texts of the content alone; a missing folder is disk trouble.</summary>
    public static ImmutableArray<RawFile> LoadContent(string folder)
    {
        RequireFolder(folder, "--content");
        try
        {
            return Read(FolderScan.Find(folder, ContentFiles.IsText), ContentFiles.IsText, ("content", FileSize.MaxText));
        }
        catch (Exception e) when (DiskTroubleException.From(e, "kan ikke lese innholdet") is { } trouble)
        {
            throw trouble;
        }
    }

    public static void RequireFolders(SourceFolders folders)
    {
        RequireFolder(folders.Content, "--content");
        RequireFolder(folders.Templates, "--templates");
    }

    private static Sources Read(SourceFolders folders, KeptFiles? kept, CancellationToken stopping)
    {
        // Another program makes scripts and style sheets, so the rest is read meanwhile.
        var templates = FolderScan.Find(folders.Templates, path => IsTemplate(path) || IsAsset(path));
        var own = Task.Run(
            () =>
            {
                var parts = Read(templates, IsAsset, ("templates", FileSize.MaxPicture), kept);
                return kept is null ? Bundle() : kept.Bundle(parts, Bundle);

                ImmutableArray<RawFile> Bundle() => ScriptBundler.Bundle(parts, folders.Templates, stopping);
            },
            stopping);
        try
        {
            var content = FolderScan.FindAll(folders.Content, path => !ContentFiles.IsOfSystem(path));
            FolderLimit.Check(folders.Content, content.Files, FileSize.MaxPicture);
            var texts = Read(content, IsContent, ("content", FileSize.MaxText), kept);
            var images = Read(content, ContentFiles.IsPicture, ("content", FileSize.MaxPicture), kept);
            var addresses = Read(content, IsAddressList, ("content", FileSize.MaxAddresses), kept);
            var pages = Read(templates, IsTemplate, ("templates", FileSize.MaxText), kept);

            var assets = own.GetAwaiter().GetResult();
            return new(
                texts,
                pages,
                [.. images.Concat(assets).Concat(ReadPackages(folders.Templates, assets)).OrderBy(file => file.Path, StringComparer.Ordinal)])
            {
                Addresses = addresses,
                Refused = [.. Refused(content, "content"), .. Refused(templates, "templates")],
            };
        }
        finally
        {
            // Where reading ends with trouble, the program ends too: not before the other has tidied up.
            Task.WhenAny(own).GetAwaiter().GetResult();
        }
    }

    private static ImmutableArray<RawFile> Read(
        FoundFiles found,
        Func<string, bool> isWanted,
        (string Prefix, long Limit) how,
        KeptFiles? kept = null) =>
        [.. FileReading.Read([.. found.Files.Where(file => isWanted(file.RelativePath))], how, kept)];

    private static IEnumerable<Refused> Refused(FoundFiles found, string prefix) =>
        found.Refused.Select(entry => entry with { Path = $"{prefix}/{entry.Path}" });

    private static IEnumerable<RawFile> ReadPackages(string templates, ImmutableArray<RawFile> assets)
    {
        foreach (var path in StylesheetImports.Find(assets))
        {
            var file = NpmFolder.File(templates, path);
            if (!File.Exists(file))
            {
                throw new DiskTroubleException($"stilarket bruker «{file}», som ikke finnes. {NpmFolder.Remedy}");
            }

            yield return new($"templates/{path}", File.ReadAllBytes(file));
        }
    }

    /// <summary>What is read as text, and what is judged by its name and searched.</summary>
    internal static bool IsContent(string path) => !ContentFiles.IsPicture(path) && !ContentFiles.IsOfSystem(path) && !IsAddressList(path);

    internal static bool IsAddressList(string path) => path == ContentFiles.AddressList;

    internal static bool IsTemplate(string path) => HasType(path, [".sbn-html"]);

    internal static bool IsAsset(string path) => path.StartsWith("assets/", StringComparison.Ordinal) && HasType(path, AssetTypes);

    private static bool HasType(string path, string[] types) => Array.Exists(types, type => path.EndsWith(type, StringComparison.Ordinal));

    private static void RequireFolder(string folder, string option)
    {
        if (!Directory.Exists(folder))
        {
            throw new DiskTroubleException($"mappen «{folder}» finnes ikke. Stå i en mappe i katalogen, eller pek på mappen med {option}.");
        }
    }
}
