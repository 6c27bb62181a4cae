using Catalogue.Dump;

namespace Catalogue.Cli.Disk;

/// <summary>Dumps on the disk. One that is there is never written over: others have its sums.</summary>
internal static class DumpFile
{
    private const int MaxBytes = 1 << 30;

    /// <summary>The whole interface of an earlier dump.</summary>
    public static byte[] EverythingIn(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return DumpArchive.EverythingIn(file, MaxBytes)
                ?? throw new DiskTroubleException($"«{path}» er ingen utgave: den har ikke api/v1/katalog.json.");
        }
        catch (InvalidDataException e)
        {
            throw new DiskTroubleException($"«{path}» kan ikke leses som en zip-fil. Oppgi den forrige utgaven med --siden.", e);
        }
        catch (Exception e) when (DiskTroubleException.From(e, "kan ikke lese forrige utgave") is { } trouble)
        {
            throw trouble;
        }
    }

    /// <summary>Writes it whole or not at all; false where the same is there already.</summary>
    public static bool Write(string path, byte[] bytes)
    {
        if (!File.Exists(path))
        {
            AtomicFile.Write(path, bytes, overwrite: false);
            return true;
        }

        return !Bytes(path).AsSpan().SequenceEqual(bytes)
            ? throw new DiskTroubleException($"«{path}» finnes fra før og er annerledes. En utgave som er gitt ut, blir ikke endret: "
                + "velg et annet navn med --output.")
            : false;
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (DiskTroubleException.From(e, $"kan ikke lese {path}") is { } trouble)
        {
            throw trouble;
        }
    }
}
