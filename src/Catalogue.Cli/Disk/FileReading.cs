using Catalogue.Source;

namespace Catalogue.Cli.Disk;

/// <summary>Reads found files in parallel, in their order.</summary>
public static class FileReading
{
    /// <summary>The files as <c>prefix/path</c>; one above the limit is given with its size only, one that is gone meanwhile is left out.</summary>
    public static IEnumerable<RawFile> Read(IReadOnlyList<FoundFile> files, string prefix, long limit)
    {
        var read = new RawFile?[files.Count];
        Parallel.For(0, files.Count, i => read[i] = Read(files[i], prefix, limit));
        return read.OfType<RawFile>();
    }

    private static RawFile? Read(FoundFile file, string prefix, long limit)
    {
        var path = $"{prefix}/{file.RelativePath}";

        // A named pipe or a device has no size either, and opening it could wait for ever.
        if (file.Size == 0 || file.Size > limit)
        {
            return new(path, ReadOnlyMemory<byte>.Empty, file.Size);
        }

        try
        {
            return new(path, ReadAll(file.FullPath));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static ReadOnlyMemory<byte> ReadAll(string path)
    {
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = GC.AllocateUninitializedArray<byte>(checked((int)RandomAccess.GetLength(handle)));
        var length = 0;
        for (var count = -1; count != 0 && length < bytes.Length; length += count)
        {
            count = RandomAccess.Read(handle, bytes.AsSpan(length), length);
        }

        return bytes.AsMemory(0, length);
    }
}
