using System.Text;
using Catalogue.Import;

namespace Catalogue.Cli.Disk;

/// <summary>Documents beside the content: forms that are read, and reports and forms that are made.</summary>
public static class DocumentFile
{
    /// <summary>As much of a document as is ever used, and a byte more to tell that it is too long.</summary>
    public static byte[] Read(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                throw new DiskTroubleException($"«{path}» er en mappe. Oppgi navnet på skjemaet.");
            }

            // A named pipe or a device has no size either, and opening it could wait for ever.
            var size = new FileInfo(path).Length;
            if (size == 0)
            {
                return [];
            }

            using var stream = File.OpenRead(path);
            var bytes = new byte[Math.Min(size, ImportRun.MaxBytes) + 1];
            var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return bytes[..length];
        }
        catch (Exception e) when (DiskTroubleException.From(e, $"kan ikke lese {path}") is { } trouble)
        {
            throw trouble;
        }
    }

    /// <summary>Writes the whole of it or nothing.</summary>
    public static void Write(string path, string text) => AtomicFile.Write(path, new UTF8Encoding(false).GetBytes(text));

    /// <summary>Writes the whole of it or nothing.</summary>
    public static void Write(string path, byte[] bytes) => AtomicFile.Write(path, bytes);
}
