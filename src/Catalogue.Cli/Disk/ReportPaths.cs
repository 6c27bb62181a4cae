using Catalogue.Diagnostics;

namespace Catalogue.Cli.Disk;

/// <summary>Sources as a code host knows them: by their path from the root of the repository, wherever the program was started and whatever its folders are called.</summary>
public sealed record ReportPaths(string Root, string Content, string Templates)
{
    private const string ContentPrefix = "content/";
    private const string TemplatesPrefix = "templates/";

    public static ReportPaths Of(SourceFolders folders)
    {
        var content = Path.GetFullPath(folders.Content);
        return new(RootOf(content), content, Path.GetFullPath(folders.Templates));
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

    public string PageOf(Rule rule)
    {
        var page = Path.Combine(Content, rule.PagePath + ".md");
        try
        {
            return File.Exists(page) ? File.ReadAllText(page) : "";
        }
        catch (Exception e) when (DiskTroubleException.From(e, $"kan ikke lese {page}") is { } trouble)
        {
            throw trouble;
        }
    }

    // In a worktree .git is a file. Without git the current folder is the root, as long as the content is in it.
    private static string RootOf(string content)
    {
        for (var folder = content; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Combine(folder, ".git")))
            {
                return folder;
            }
        }

        var current = Directory.GetCurrentDirectory();
        return RealPath.IsWithin(content, current) ? current : Path.GetDirectoryName(content) ?? content;
    }
}
