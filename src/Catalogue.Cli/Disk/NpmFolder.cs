namespace Catalogue.Cli.Disk;

/// <summary>What npm has installed for the templates.</summary>
internal static class NpmFolder
{
    public const string Remedy = "Slett mappen node_modules i malmappen, og bygg programmet på nytt med dotnet build: da blir det hentet.";

    /// <summary>The full path of a file of <c>node_modules</c>, named from the templates folder; links on the way are disk trouble.</summary>
    public static string File(string templates, string path) => Links.Below(templates, path) is { } link
        ? throw new DiskTroubleException($"«{link}» er en symbolsk lenke. Bare det som npm har lagt i node_modules, blir brukt. {Remedy}")
        : Path.GetFullPath(Path.Combine(templates, path));
}
