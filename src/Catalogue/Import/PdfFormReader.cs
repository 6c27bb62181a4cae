using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Language;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Catalogue.Import;

/// <summary>Reads a form as a PDF with text: words by their places, cells by the gaps between them, without what is printed on every page.</summary>
internal static class PdfFormReader
{
    private const int MaxPages = 200;
    private const int LeastLetters = 40;

    public static FormSource Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = PdfDocument.Open(bytes.ToArray());
            if (document.NumberOfPages > MaxPages)
            {
                return FormSource.Refused($"PDF-en har mer enn {NorwegianFormat.Number(MaxPages)} sider. Ta med bare skjemaet.");
            }

            var letters = 0;
            var pages = ImmutableArray.CreateBuilder<ImmutableArray<PdfLine>>();
            foreach (var page in document.GetPages())
            {
                letters += page.Letters.Count;
                if (letters > FormSource.MaxText)
                {
                    return FormSource.Refused("PDF-en har mer tekst enn noe skjema. Ta med bare skjemaet.");
                }

                pages.Add(PdfLine.Of(page));
            }

            return letters < LeastLetters
                ? FormSource.Refused("PDF-en har ingen tekst: den er et bilde av skjemaet, for eksempel skannet. Bruk Word-fila, eller kjør "
                    + "tekstgjenkjenning på den først.")
                : PdfPages.Lines(pages.DrainToImmutable());
        }
        catch (PdfDocumentEncryptedException)
        {
            return FormSource.Refused("PDF-en har et passord. Lagre den uten.");
        }
        catch (Exception e) when (InternalError.Is(e))
        {
            // The library has no one exception for files that are not what they say.
            return FormSource.Refused("PDF-en er ødelagt, og kan ikke leses. Lagre den på nytt, eller bruk Word-fila.");
        }
    }
}
