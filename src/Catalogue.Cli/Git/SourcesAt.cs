using System.Collections.Immutable;
using Catalogue.Cli.Disk;
using Catalogue.Parse;
using Catalogue.Source;

namespace Catalogue.Cli.Git;

/// <summary>The sources as they were at a commit, sorted as the loader sorts those on the disk.</summary>
internal static class SourcesAt
{
    /// <summary>Packages are not in git, so the old version uses those of the new; and so with templates that stand outside the repository.</summary>
    public static Sources Load(GitRepository repository, SourceFolders folders, (string Commit, Sources Now) at)
    {
        var content = GitTree.List(folders.Content, at.Commit);
        var texts = Read(folders.Content, content, SourceLoader.IsText, ("content", FileSize.MostText));
        var images = Read(folders.Content, content, SourceLoader.IsImage, ("content", FileSize.MostPicture));
        if (!repository.Holds(folders.Templates))
        {
            return new(texts, at.Now.Templates, [.. images.Concat(at.Now.Assets.Where(f => !f.Path.StartsWith("content/", StringComparison.Ordinal))).OrderBy(f => f.Path, StringComparer.Ordinal)]);
        }

        var templates = GitTree.List(folders.Templates, at.Commit);
        var own = Read(folders.Templates, templates, path => path.StartsWith("assets/", StringComparison.Ordinal) && SourceLoader.IsAsset(path), ("templates", FileSize.MostPicture));
        var packages = at.Now.Assets.Where(f => f.Path.StartsWith("templates/node_modules/", StringComparison.Ordinal));
        return new(
            texts,
            Read(folders.Templates, templates, SourceLoader.IsTemplate, ("templates", FileSize.MostText)),
            [.. images.Concat(ScriptBundler.Bundle(own, folders.Templates)).Concat(packages).OrderBy(f => f.Path, StringComparer.Ordinal)]);
    }

    private static ImmutableArray<RawFile> Read(string folder, ImmutableArray<GitFile> files, Func<string, bool> isWanted, (string, long) how) =>
        GitTree.Read(folder, [.. files.Where(f => isWanted(f.Path) && !IsHidden(f.Path))], how);

    private static bool IsHidden(string path) => path.Split('/').Any(part => part.StartsWith('.') || part == "node_modules");
}
