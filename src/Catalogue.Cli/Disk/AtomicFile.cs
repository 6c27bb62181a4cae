namespace Catalogue.Cli.Disk;

/// <summary>Files that are written whole or not at all: beside their place first, then moved there.</summary>
internal static class AtomicFile
{
    /// <param name="path">Where it goes.</param>
    /// <param name="bytes">All of it.</param>
    /// <param name="overwrite">Whether one that is there gives way.</param>
    /// <exception cref="DiskTroubleException">It could not be written; what was there is as it was.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes, bool overwrite = true)
    {
        // A name that begins with a dot is no content.
        var beside = Path.Combine(Path.GetDirectoryName(path) ?? "", $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        try
        {
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, path, overwrite);
        }
        catch (Exception e) when (DiskTroubleException.From(e, $"kan ikke skrive {path}") is { } trouble)
        {
            File.Delete(beside);
            throw trouble;
        }
    }
}
