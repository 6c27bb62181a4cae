using Catalogue.CaseBook;
using Catalogue.Dump;
using Catalogue.Pipeline;

namespace Catalogue.Cli.Disk;

/// <summary>A saksbok on the disk: its folder, which is swapped whole as a site is, and beside it the same as one file.</summary>
internal static class CaseBookFolder
{
    /// <summary>Writes both, and tells where the file is.</summary>
    public static string Write(string output, SourceFolders sources, CaseBookResult made, BuildOptions options)
    {
        RequireNotInSite(output, sources.Content);
        var name = $"saksbok-{made.Selection!.Scope.Name}";
        using var publisher = Publisher.Open(output, sources, OutputKind.CaseBook);
        publisher.Publish(made.Files, options.Stopping);
        var zip = Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(output)) ?? "", name + ".zip");
        Links.Refuse(zip, "Slett den, og prøv igjen.");
        AtomicFile.Write(zip, DumpArchive.Of(made.Files, name, options.Today));
        return zip;
    }

    // The folder of a site is published whole, and has no marker before the first time.
    private static void RequireNotInSite(string output, string content)
    {
        var beside = Path.Combine(Path.GetDirectoryName(RealPath.Of(content)) ?? "", "site");
        foreach (var site in new[] { CatalogueRoot.PathOf("site"), beside })
        {
            if (RealPath.IsWithin(RealPath.Of(output), RealPath.Of(site)))
            {
                throw new DiskTroubleException(
                    $"kan ikke skrive saksboka til «{output}»: «{site}» er mappen til nettstedet, og alt i den blir publisert. "
                        + "Velg en annen mappe med --output.");
            }
        }
    }
}
