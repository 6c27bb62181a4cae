using System.Globalization;
using System.Text;

namespace Catalogue.Tests.Import;

/// <summary>A PDF from its parts: pages of text at places in points from the lower left, in the one font that every reader has.</summary>
public sealed class MadePdf
{
    private readonly List<StringBuilder> pages = [];

    static MadePdf() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public MadePdf Page()
    {
        pages.Add(new());
        return this;
    }

    public MadePdf Text(double x, double y, string text, int size = 10)
    {
        var escaped = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
        pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf {x:0.##} {y:0.##} Td ({escaped}) Tj ET\n");
        return this;
    }

    /// <summary>A line from one place to another.</summary>
    public MadePdf Rule(double fromX, double fromY, double toX, double toY)
    {
        pages[^1].Append(CultureInfo.InvariantCulture, $"{fromX:0.##} {fromY:0.##} m {toX:0.##} {toY:0.##} l S\n");
        return this;
    }

    public byte[] Build()
    {
        var ansi = Encoding.GetEncoding(1252);
        using var file = new MemoryStream();
        var places = new List<long>();
        Write("%PDF-1.4\n");
        Part("<< /Type /Catalog /Pages 2 0 R >>");
        Part($"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select((_, i) => $"{4 + (i * 2)} 0 R"))}] >>");
        Part("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        foreach (var page in pages)
        {
            Part($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {places.Count + 2} 0 R >>");
            Part($"<< /Length {ansi.GetByteCount(page.ToString())} >>\nstream\n{page}endstream");
        }

        var xref = file.Position;
        Write($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(p => Write($"{p:D10} 00000 n \n"));
        Write($"trailer << /Size {places.Count + 1} /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF\n");
        return file.ToArray();

        void Part(string content)
        {
            places.Add(file.Position);
            Write($"{places.Count} 0 obj\n{content}\nendobj\n");
        }

        void Write(string text) => file.Write(ansi.GetBytes(text));
    }
}
