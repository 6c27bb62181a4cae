using Catalogue.Source;

namespace Catalogue.Cli.Disk;

/// <summary>Reads found files in parallel, in their order.</summary>
public static class FileReading
{
    /// <summary>The files as <c>prefix/path</c>; one above the limit is given with its size only, one that is gone meanwhile is left out.</summary>
    public static IEnumerable<RawFile> Read(IReadOnlyList<FoundFile> files, (string Prefix, long Limit) how, KeptFiles? kept = null)
    {
        var read = new RawFile?[files.Count];
        Parallel.For(0, files.Count, i => read[i] = kept is null ? Read(files[i]) : kept.Read(files[i], Read));
        return read.OfType<RawFile>();

        RawFile? Read(FoundFile file) => FileReading.Read(file, $"{how.Prefix}/{file.RelativePath}", how.Limit);
    }

    /// <summary>One file under the path that it has among the sources; null where it is gone.</summary>
    internal static RawFile? Read(FoundFile file, string path, long limit)
    {
        // A named pipe or a device has no size either, and opening it could wait for ever.
        if (file.Size == 0 || file.Size > limit)
        {
            return new(path, ReadOnlyMemory<byte>.Empty, file.Size);
        }

        try
        {
            return ReadAll(file.FullPath, path, limit);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static RawFile ReadAll(string fullPath, string path, long limit)
    {
        using var handle = File.OpenHandle(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

        // It may have grown since it was found.
        var size = RandomAccess.GetLength(handle);
        if (size > limit)
        {
            return new(path, ReadOnlyMemory<byte>.Empty, size);
        }

        var bytes = GC.AllocateUninitializedArray<byte>(checked((int)size));
        var length = 0;
        for (var count = -1; count != 0 && length < bytes.Length; length += count)
        {
            count = RandomAccess.Read(handle, bytes.AsSpan(length), length);
        }

        return new(path, bytes.AsMemory(0, length));
    }
}
