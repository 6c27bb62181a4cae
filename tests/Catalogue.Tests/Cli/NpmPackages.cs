namespace Catalogue.Tests.Cli;

/// <summary>What npm has installed for the real templates, for templates that stand elsewhere.</summary>
internal static class NpmPackages
{
    private const string Esbuild = "node_modules/@esbuild";

    /// <summary>Copies esbuild, which is run where it stands: what is read for the site is among the sources already.</summary>
    public static void CopyEsbuild(string templates)
    {
        var from = Path.Combine(Repository.Templates, Esbuild);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(templates, Esbuild, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
