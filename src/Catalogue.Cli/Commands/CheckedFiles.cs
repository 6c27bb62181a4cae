using System.Collections.Immutable;
using Catalogue.Cli.Disk;
using Catalogue.Diagnostics;

namespace Catalogue.Cli.Commands;

/// <summary>
/// The files and folders that <c>check</c> was asked about, as sources are named. All else is checked too, since one file's faults depend on the
/// others.
/// </summary>
public sealed record CheckedFiles(ImmutableArray<string> Paths)
{
    /// <summary>Paths as people give them, from where they stand; one that does not exist, or is no source, is trouble.</summary>
    public static CheckedFiles Of(IEnumerable<string> given, SourceFolders folders) => new([.. given.Select(path => SourceOf(path, folders))]);

    public bool Has(Diagnostic fault)
    {
        var source = fault.Location.Source.Path;
        return Paths.Any(path => source == path || (source.StartsWith(path, StringComparison.Ordinal) && source[path.Length] == '/'));
    }

    private static string SourceOf(string given, SourceFolders folders)
    {
        var remedy = $"Skriv navnet på en fil eller mappe i «{folders.Content}» eller «{folders.Templates}».";
        if (!Path.Exists(given))
        {
            throw new DiskTroubleException($"«{given}» finnes ikke. {remedy}");
        }

        var real = RealPath.Of(given);
        foreach (var (folder, name) in new[] { (folders.Content, "content"), (folders.Templates, "templates") })
        {
            var root = RealPath.Of(folder);
            if (RealPath.IsWithin(real, root))
            {
                return Path.GetRelativePath(root, real) is var inside && inside == "." ? name : $"{name}/{inside.Replace('\\', '/')}";
            }
        }

        throw new DiskTroubleException($"«{given}» hører ikke til katalogen. {remedy}");
    }
}
