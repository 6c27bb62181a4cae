using System.Globalization;

namespace Catalogue.Cli.Disk;

/// <summary>The folders of a publish, side by side so that each can take the other's place by a rename; all are real paths.</summary>
public sealed record PublishPaths(string Parent, string Name)
{
    public string Site => Path.Combine(Parent, Name);

    /// <summary>Where this process writes the new site.</summary>
    public string New => Path.Combine(Parent, NewPrefix + Environment.ProcessId.ToString(CultureInfo.InvariantCulture));

    /// <summary>Where the old site stands between the two renames.</summary>
    public string Old => Path.Combine(Parent, $".{Name}.gammel");

    public string Lock => Path.Combine(Parent, $".{Name}.las");

    private string NewPrefix => $".{Name}.ny-";

    /// <summary>The new sites that this and earlier processes have begun on.</summary>
    public IEnumerable<string> AllNew() => Directory.EnumerateDirectories(Parent)
        .Where(folder => Path.GetFileName(folder) is var name
            && name.StartsWith(NewPrefix, StringComparison.Ordinal)
            && name.AsSpan(NewPrefix.Length).IndexOfAnyExceptInRange('0', '9') < 0);
}
