using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Changes;

/// <summary>What became of a source file.</summary>
public enum FileFate
{
    Added,
    Changed,
    Removed,
}

/// <summary>A source file that is not as it was.</summary>
public sealed record FileChange(string Path, FileFate Fate);

/// <summary>Holds two versions of all sources against each other.</summary>
public static class ChangedFiles
{
    /// <summary>The files that differ, in order of path.</summary>
    public static ImmutableArray<FileChange> Between(Sources before, Sources after)
    {
        var old = All(before).DistinctBy(f => f.Path).ToDictionary(f => f.Path, StringComparer.Ordinal);
        var changes = new List<FileChange>();
        foreach (var file in All(after).DistinctBy(f => f.Path))
        {
            if (!old.Remove(file.Path, out var was))
            {
                changes.Add(new(file.Path, FileFate.Added));
            }
            else if (!IsSame(was, file))
            {
                changes.Add(new(file.Path, FileFate.Changed));
            }
        }

        return [.. changes.Concat(old.Keys.Select(path => new FileChange(path, FileFate.Removed))).OrderBy(c => c.Path, StringComparer.Ordinal)];
    }

    // A link that comes or goes is a change too, although nothing is known of it but its path.
    private static IEnumerable<RawFile> All(Sources sources) =>
        [
            .. sources.Content, .. sources.Templates, .. sources.Assets, .. sources.Addresses,
            .. sources.Refused.Select(r => new RawFile(r.Path, default)),
        ];

    // Git may give a file other line ends on the disk than it keeps; that is no change.
    private static bool IsSame(RawFile a, RawFile b) =>
        (a.Size == b.Size && a.Bytes.Span.SequenceEqual(b.Bytes.Span))
        || (HasReturns(a) != HasReturns(b) && WithoutReturns(a).SequenceEqual(WithoutReturns(b)));

    private static bool HasReturns(RawFile file) => file.Bytes.Span.Contains((byte)'\r');

    private static ReadOnlySpan<byte> WithoutReturns(RawFile file) => file.Bytes.ToArray().Where(b => b != '\r').ToArray();
}
