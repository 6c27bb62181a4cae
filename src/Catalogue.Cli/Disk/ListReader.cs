namespace Catalogue.Cli.Disk;

/// <summary>Reads a list that somebody names: as much as is ever used of it, and a byte more to tell that it is too long.</summary>
public static class ListReader
{
    public static byte[] Read(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                throw new DiskTroubleException($"«{path}» er en mappe. Oppgi navnet på lista.");
            }

            // A named pipe or a device has no size either, and opening it could wait for ever.
            if (new FileInfo(path).Length == 0)
            {
                return [];
            }

            using var stream = File.OpenRead(path);
            var bytes = new byte[Decisions.DecisionRun.MaxBytes + 1];
            var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return bytes[..length];
        }
        catch (Exception e) when (DiskTroubleException.From(e, "kan ikke lese lista") is { } trouble)
        {
            throw trouble;
        }
    }
}
