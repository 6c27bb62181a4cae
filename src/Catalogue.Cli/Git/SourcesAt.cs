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
        var content = List(repository, folders.Content, at.Commit);
        var texts = Read(content, SourceLoader.IsContent, ("content", FileSize.MaxText));
        var images = Read(content, ContentFiles.IsPicture, ("content", FileSize.MaxPicture));
        var addresses = Read(content, SourceLoader.IsAddressList, ("content", FileSize.MaxAddresses));
        if (!repository.Holds(folders.Templates))
        {
            return new(texts, at.Now.Templates, Sorted(images.Concat(at.Now.Assets.Where(f => !IsOfContent(f.Path)))))
            {
                Addresses = addresses,
                Refused = [.. Refused(content.Tree, "content"), .. at.Now.Refused.Where(r => !IsOfContent(r.Path))],
            };
        }

        var templates = List(repository, folders.Templates, at.Commit);
        var own = Read(templates, path => SourceLoader.IsAsset(path) && !IsHidden(path), ("templates", FileSize.MaxPicture));
        var packages = at.Now.Assets.Where(f => f.Path.StartsWith("templates/node_modules/", StringComparison.Ordinal));
        return new(
            texts,
            Read(templates, path => SourceLoader.IsTemplate(path) && !IsHidden(path), ("templates", FileSize.MaxText)),
            Sorted(images.Concat(ScriptBundler.Bundle(own, folders.Templates)).Concat(packages)))
        {
            Addresses = addresses,
            Refused = [.. Refused(content.Tree, "content"), .. Refused(templates.Tree, "templates")],
        };
    }

    /// <summary>Whether a file of the repository is one that is judged.</summary>
    public static bool IsSource(GitRepository repository, SourceFolders folders, string path) =>
        (repository.PathOf(folders.Content) is var content && path.StartsWith(content, StringComparison.Ordinal)
            && !ContentFiles.IsOfSystem(path[content.Length..]))
        || (repository.Holds(folders.Templates) && repository.PathOf(folders.Templates) is var templates
            && path.StartsWith(templates, StringComparison.Ordinal) && path[templates.Length..] is var own
            && !IsHidden(own) && (SourceLoader.IsTemplate(own) || SourceLoader.IsAsset(own)));

    private static (GitRepository Repository, GitTree Tree) List(GitRepository repository, string folder, string commit) =>
        (repository, GitTree.List(repository, repository.PathOf(folder), commit));

    private static ImmutableArray<RawFile> Read((GitRepository Repository, GitTree Tree) from, Func<string, bool> isWanted, (string, long) how) =>
        GitTree.Read(from.Repository, [.. from.Tree.Files.Where(f => isWanted(f.Path))], how);

    private static IEnumerable<Refused> Refused(GitTree tree, string prefix) =>
        tree.Refused.Where(r => prefix == "content" || !IsHidden(r.Path)).Select(r => r with { Path = $"{prefix}/{r.Path}" });

    private static ImmutableArray<RawFile> Sorted(IEnumerable<RawFile> assets) => [.. assets.OrderBy(f => f.Path, StringComparer.Ordinal)];

    private static bool IsOfContent(string path) => path.StartsWith("content/", StringComparison.Ordinal);

    private static bool IsHidden(string path) => path.Split('/').Any(part => part.StartsWith('.') || part == "node_modules");
}
