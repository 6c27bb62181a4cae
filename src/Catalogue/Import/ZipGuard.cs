using System.IO.Compression;
using Catalogue.Language;

namespace Catalogue.Import;

/// <summary>Looks at a zip file before anything reads it: how much it holds, whatever it says of itself.</summary>
internal static class ZipGuard
{
    private const int MaxEntries = 2_000;
    private const long MaxUnpacked = 200_000_000;
    private const int ChunkSize = 81_920;

    /// <summary>Why it is not to be opened; null where it may be.</summary>
    public static string? Refusal(Stream file)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > MaxEntries || Unpacked(zip) > MaxUnpacked)
        {
            return $"fila pakkes ut til mer enn {MaxUnpacked / 1_000_000} MB eller {NorwegianFormat.Number(MaxEntries)} deler. Et skjema er mye mindre.";
        }

        return zip.GetEntry("word/document.xml") is not null ? null
            : zip.GetEntry("xl/workbook.xml") is not null ? "dette er et regneark. Lagre skjemaet som .docx."
            : zip.GetEntry("content.xml") is not null ? "dette er en fil fra LibreOffice. Lagre den som .docx."
            : "dette er en zip-fil, og ikke en Word-fil. Pakk den ut først.";
    }

    // The sizes that a zip file states may be false, so the parts are counted out.
    private static long Unpacked(ZipArchive zip)
    {
        var buffer = new byte[ChunkSize];
        long total = 0;
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            for (int read; total <= MaxUnpacked && (read = part.Read(buffer)) > 0;)
            {
                total += read;
            }
        }

        return total;
    }
}
