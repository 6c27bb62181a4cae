using System.Xml;
using Catalogue.Diagnostics;
using DocumentFormat.OpenXml.Packaging;

namespace Catalogue.Import;

/// <summary>
/// Reads a form as a Word file: its text as it stands when all tracked changes are accepted. Nothing outside the file is fetched, and nothing in it
/// is run.
/// </summary>
internal static class DocxReader
{
    private const int MaxDepth = 256;
    private const long MaxCharacters = 40_000_000;

    public static FormSource Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var file = new MemoryStream(bytes.ToArray(), writable: false);
            if (ZipGuard.Refusal(file) is { } refusal)
            {
                return FormSource.Refused(refusal);
            }

            file.Position = 0;
            using var document = WordprocessingDocument.Open(file, isEditable: false, new() { MaxCharactersInPart = MaxCharacters });
            if (document.MainDocumentPart is not { } main || IsTooDeep(main))
            {
                return FormSource.Refused("Word-fila er bygd på en måte som ikke kan leses trygt. Kopier teksten til et nytt dokument, og "
                    + "lagre det.");
            }

            return main.Document?.Body is { } body ? new(DocxLines.Of(body)) : FormSource.Refused("Word-fila har ingen tekst.");
        }
        catch (Exception e) when (InternalError.Is(e))
        {
            // The library has no one exception for files that are not what they say.
            return FormSource.Refused("Word-fila er ødelagt, eller har et passord. Åpne den i Word, og lagre den på nytt uten passord.");
        }
    }

    // Who reads a tree reads it to the bottom.
    private static bool IsTooDeep(MainDocumentPart main)
    {
        using var part = main.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = XmlReader.Create(part, new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaxCharacters,
        });
        while (xml.Read())
        {
            if (xml.Depth > MaxDepth)
            {
                return true;
            }
        }

        return false;
    }
}
