using Catalogue.Diagnostics;

namespace Catalogue.Cli.Disk;

/// <summary>
/// Sources as a code host knows them: by their path from the root of the repository, wherever the program was started and whatever its folders are
/// called.
/// </summary>
public sealed record ReportPaths(string Root, string Content, string Templates)
{
    private const string ContentPrefix = "content/";
    private const string TemplatesPrefix = "templates/";

    public static ReportPaths Of(SourceFolders folders)
    {
        var content = RealPath.Of(folders.Content);
        return new(RepositoryRoot.Of(content) ?? RootWithoutGit(content), content, RealPath.Of(folders.Templates));
    }

    /// <summary>With forward slashes; a file outside the repository keeps its whole path.</summary>
    public string PathOf(string source)
    {
        var path = source.StartsWith(ContentPrefix, StringComparison.Ordinal) ? Path.Combine(Content, source[ContentPrefix.Length..])
            : source.StartsWith(TemplatesPrefix, StringComparison.Ordinal) ? Path.Combine(Templates, source[TemplatesPrefix.Length..])
            : Path.Combine(Root, source);
        var relative = Path.GetRelativePath(Root, path);
        return (relative.Split('\\', '/')[0] == ".." ? path : relative).Replace('\\', '/');
    }

    /// <summary>The text of a rule's page; nothing where there is none that may be read.</summary>
    public string PageOf(Rule rule)
    {
        var page = $"{rule.PagePath}.md";
        try
        {
            // A named pipe has no size, and reading it could wait for ever.
            return Links.Below(Content, page) is null && new FileInfo(Path.Combine(Content, page)) is { Exists: true, Length: > 0 } file
                ? File.ReadAllText(file.FullName)
                : "";
        }
        catch (Exception e) when (DiskTroubleException.From(e, $"kan ikke lese {page}") is { } trouble)
        {
            throw trouble;
        }
    }

    // The current folder is the root, as long as the content is in it.
    private static string RootWithoutGit(string content)
    {
        var current = RealPath.Of(Directory.GetCurrentDirectory());
        return RealPath.IsWithin(content, current) ? current : Path.GetDirectoryName(content) ?? content;
    }
}
