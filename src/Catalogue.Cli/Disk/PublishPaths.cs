using System.Globalization;

namespace Catalogue.Cli.Disk;

/// <summary>The folders of a publish, side by side so that each can take the other's place by a rename; all are real paths.</summary>
public sealed record PublishPaths(string Parent, string Name)
{
    public OutputKind Kind { get; init; } = OutputKind.Site;

    /// <summary>Something is mounted on the site's folder: it cannot be renamed, so that all the rest lies inside it.</summary>
    public bool IsFixed { get; init; }

    public string Site => Path.Combine(Parent, Name);

    /// <summary>Where this process writes the new site.</summary>
    public string New => Path.Combine(Workshop, NewPrefix + Environment.ProcessId.ToString(CultureInfo.InvariantCulture));

    /// <summary>Where the old site stands between two renames, on systems that cannot exchange folders.</summary>
    public string Old => Path.Combine(Workshop, $".{Name}.gammel");

    public string Lock => Path.Combine(Workshop, LockName);

    private string Workshop => IsFixed ? Site : Parent;

    private string NewPrefix => $".{Name}.ny-";

    private string LockName => $".{Name}.las";

    /// <summary>The new sites that this and earlier processes have begun on.</summary>
    public IEnumerable<string> AllNew() => !Directory.Exists(Workshop) ? []
        : Directory.EnumerateDirectories(Workshop).Where(folder => IsNew(Path.GetFileName(folder)));

    /// <summary>Whether a name in the site's folder is a tool of ours, or the file system's own.</summary>
    public bool IsTool(string name) => IsFixed && (IsNew(name) || name == LockName || name == "lost+found");

    private bool IsNew(string name) =>
        name.StartsWith(NewPrefix, StringComparison.Ordinal) && name.AsSpan(NewPrefix.Length).IndexOfAnyExceptInRange('0', '9') < 0;
}
