using System.Collections.Concurrent;
using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Cli.Disk;

/// <summary>
/// The files that were read the last time, for who reads the same folders again and again: one whose size and time of change are the same is not read
/// again, and one that holds the same bytes is the same object.
/// </summary>
public sealed class KeptFiles
{
    // Two changes within one tick of the disk's clock have one time; the coarsest clock (FAT) ticks every two seconds.
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);

    private ConcurrentDictionary<string, Kept> last = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, Kept> now = new(StringComparer.Ordinal);
    private (ImmutableArray<RawFile> Parts, ImmutableArray<RawFile> Whole) bundle = ([], []);

    /// <summary>Begins a new reading: what it does not ask for is forgotten after the next.</summary>
    public void Begin() => (last, now) = (now, new(StringComparer.Ordinal));

    /// <summary>The file as it was, or read anew.</summary>
    public RawFile? Read(FoundFile file, Func<FoundFile, RawFile?> read)
    {
        var known = last.GetValueOrDefault(file.FullPath);
        if (known is null || known.Found != file || known.ReadAt - file.Changed < Tick)
        {
            var readAt = DateTime.UtcNow;
            if (read(file) is not { } fresh)
            {
                return null;
            }

            known = new(file, readAt, known is not null && AreSame(known.File, fresh) ? known.File : fresh);
        }

        now[file.FullPath] = known;
        return known.File;
    }

    /// <summary>The file of a full path read anew, whatever its time says; null where it was none of these, or is no file any more.</summary>
    public RawFile? Reread(string fullPath, Func<RawFile, bool> isOne, long limit)
    {
        var info = new FileInfo(fullPath);
        if (!now.TryGetValue(fullPath, out var known) || !isOne(known.File) || !info.Exists || info.LinkTarget is not null)
        {
            return null;
        }

        var found = known.Found with { Size = info.Length, Changed = info.LastWriteTimeUtc };
        var readAt = DateTime.UtcNow;
        if (FileReading.Read(found, known.File.Path, limit) is not { } fresh)
        {
            return null;
        }

        now[fullPath] = new(found, readAt, AreSame(known.File, fresh) ? known.File : fresh);
        return now[fullPath].File;
    }

    /// <summary>Scripts and style sheets as they were put together, or anew when one of them has changed.</summary>
    public ImmutableArray<RawFile> Bundle(ImmutableArray<RawFile> parts, Func<ImmutableArray<RawFile>> make)
    {
        if (bundle.Parts.IsEmpty || !bundle.Parts.SequenceEqual(parts))
        {
            bundle = (parts, make());
        }

        return bundle.Whole;
    }

    private static bool AreSame(RawFile a, RawFile b) => a.Path == b.Path && a.Size == b.Size && a.Bytes.Span.SequenceEqual(b.Bytes.Span);

    private sealed record Kept(FoundFile Found, DateTime ReadAt, RawFile File);
}
