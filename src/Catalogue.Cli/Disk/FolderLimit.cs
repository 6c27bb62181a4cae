using Catalogue.Language;

namespace Catalogue.Cli.Disk;

/// <summary>Refuses a folder with more in it than the program is made for, before any of it is read: twice what 100,000 tiltak take.</summary>
public static class FolderLimit
{
    public const int MaxFiles = 200_000;

    /// <summary>Bytes of all files together; one that is too large to be read does not count.</summary>
    public const long MaxBytes = 2L << 30;

    public static void Check(string folder, IReadOnlyCollection<FoundFile> files, long limit)
    {
        if (files.Count > MaxFiles)
        {
            throw new DiskTroubleException($"mappen «{folder}» har {NorwegianFormat.Number(files.Count)} filer, og programmet leser høyst "
                + $"{NorwegianFormat.Number(MaxFiles)}.");
        }

        var bytes = files.Where(file => file.Size <= limit).Sum(file => file.Size);
        if (bytes > MaxBytes)
        {
            throw new DiskTroubleException($"filene i mappen «{folder}» er på {NorwegianFormat.Number(bytes >> 20)} MB til sammen, og "
                + $"programmet leser høyst {NorwegianFormat.Number(MaxBytes >> 20)} MB.");
        }
    }
}
