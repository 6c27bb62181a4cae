using System.Collections.Concurrent;
using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Cli.Disk;

/// <summary>Writes a site's files into a new folder.</summary>
public static class SiteWriter
{
    /// <summary>
    /// Throws on a path that would leave the folder, that is given twice, or that is both a file and a folder. Nothing is written then.
    /// </summary>
    public static void RequireSafe(ImmutableArray<OutputFile> files)
    {
        var paths = new HashSet<string>(files.Length, StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (!IsSafe(file.Path))
            {
                throw new InvalidOperationException($"Unsafe output path: {file.Path.Replace('\0', '?')}");
            }

            if (!paths.Add(file.Path))
            {
                throw new InvalidOperationException($"Output path written twice: {file.Path}");
            }
        }

        if (FoldersOf(files).FirstOrDefault(paths.Contains) is { } folder)
        {
            throw new InvalidOperationException($"Output path is both a file and a folder: {folder}");
        }
    }

    /// <summary>Writes all files below the folder, which must not have them already.</summary>
    public static void Write(string folder, ImmutableArray<OutputFile> files, CancellationToken stopping = default)
    {
        // Two threads that make folders in one parent wait for each other: one makes them, while the others fill them.
        var byFolder = Partitioner.Create(Created(folder, files), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(byFolder, new ParallelOptions { CancellationToken = stopping }, group =>
        {
            foreach (var file in group)
            {
                Write(Path.Combine(folder, file.Path), file.Bytes.Span);
            }
        });
    }

    private static IEnumerable<IGrouping<string, OutputFile>> Created(string folder, ImmutableArray<OutputFile> files)
    {
        foreach (var group in files.GroupBy(f => f.Path[..Math.Max(0, f.Path.LastIndexOf('/'))], StringComparer.Ordinal))
        {
            Directory.CreateDirectory(Path.Combine(folder, group.Key));
            yield return group;
        }
    }

    private static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        // Nobody else knows of the folder: locking each file would only take time.
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        RandomAccess.Write(handle, bytes, 0);
    }

    // Every folder on the way, so that "a/b/c" and a file "a" are found to clash.
    private static HashSet<string> FoldersOf(ImmutableArray<OutputFile> files)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            for (var end = file.Path.LastIndexOf('/'); end > 0 && folders.Add(file.Path[..end]); end = file.Path.LastIndexOf('/', end - 1))
            {
            }
        }

        return folders;
    }

    private static bool IsSafe(string path) =>
        path.Length > 0
        && path.AsSpan().IndexOfAny('\0', '\\', ':') < 0
        && path.Split('/').All(part => part is not ("" or "." or ".."))
        && path is not (SiteMarker.FileName or ".gitignore");
}
