using System.IO.Compression;
using System.Text;

namespace Catalogue.Tests.Import;

/// <summary>Made-up forms as files: as text copied out of a document, as Word writes them, and as a PDF.</summary>
public static class MadeFiles
{
    private const string Prompt = "Klikk eller trykk her for å skrive inn tekst.";
    private const int TextWidth = 95;

    /// <summary>Lines broken at a width, each with an empty one below it; the borders of the columns are lost.</summary>
    public static byte[] Text(MadeForm form)
    {
        var text = new StringBuilder();
        foreach (var line in form.Lines)
        {
            // Cells of more than a line stand below each other.
            var isTall = line.Cells.Any(c => c.Length > TextWidth);
            foreach (var broken in string.Join(isTall ? '\n' : ' ', line.Cells).Replace("▯", Prompt, StringComparison.Ordinal).Split('\n').SelectMany(l => Wrapped(l, TextWidth)))
            {
                text.Append(broken).Append(" \n\n");
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A Word file: runs cut inside words, content controls, both kinds of boxes, and changes that are tracked.</summary>
    public static byte[] Docx(MadeForm form)
    {
        var body = new StringBuilder();
        for (var i = 0; i < form.Lines.Length; i++)
        {
            var cells = form.Lines[i].Cells;
            if (cells.Length == 1)
            {
                body.Append(Paragraph(cells[0], i));
                continue;
            }

            body.Append(i > 0 && form.Lines[i - 1].Cells.Length > 1 ? "" : "<w:tbl><w:tblPr/>").Append("<w:tr>");
            foreach (var cell in cells)
            {
                body.Append("<w:tc><w:tcPr/>").AppendJoin("", cell.Split('\n').Select(p => Paragraph(p, i))).Append("</w:tc>");
            }

            body.Append("</w:tr>").Append(i + 1 < form.Lines.Length && form.Lines[i + 1].Cells.Length > 1 ? "" : "</w:tbl>");
        }

        return Zip(body.ToString());
    }

    /// <summary>A Word file with this body.</summary>
    public static byte[] Zip(string body)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                </Types>
                """);
            Add(zip, "_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
                """);
            Add(zip, "word/document.xml", $"""
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
                xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:body>{body}</w:body></w:document>
                """);
        }

        return bytes.ToArray();
    }

    /// <summary>A PDF whose cells have places and no borders, with a head and a number on every page.</summary>
    public static byte[] Pdf(MadeForm form)
    {
        const double left = 50, top = 760, bottom = 70, height = 14, width = 500;
        var pdf = new MadePdf();
        var (y, number) = (0.0, 0);
        foreach (var line in form.Lines)
        {
            var column = width / line.Cells.Length;
            var wrapped = line.Cells.Select(c => Ascii(c).Split('\n').SelectMany(l => Wrapped(l, (int)(column / 5.5))).ToList()).ToList();
            for (var i = 0; i < wrapped.Max(w => w.Count); i++)
            {
                if (y < bottom)
                {
                    pdf.Page().Text(left, 800, "Statsforvalteren, skjema for behov", 8).Text(left, 30, $"Side {++number}", 8);
                    y = top;
                }

                for (var c = 0; c < wrapped.Count; c++)
                {
                    if (i < wrapped[c].Count && wrapped[c][i].Length > 0)
                    {
                        pdf.Text(left + (c * column), y, wrapped[c][i]);
                    }
                }

                y -= height;
            }
        }

        return pdf.Build();
    }

    // The fonts that every PDF may use have no boxes.
    private static string Ascii(string text) => text.Replace("▯", Prompt, StringComparison.Ordinal).Replace("☒", "[x]", StringComparison.Ordinal)
        .Replace("☐", "[ ]", StringComparison.Ordinal).Replace('\u202F', ' ').Replace('\u00A0', ' ');

    private static string Paragraph(string text, int salt)
    {
        var runs = new StringBuilder("<w:p>");
        if (salt % 5 == 0)
        {
            runs.Append("<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>Kr 999 999 strøket </w:delText></w:r></w:del>");
        }

        for (var (start, end) = (0, 0); start < text.Length; start = end)
        {
            // Words are cut in the middle, as a spelling check does.
            end = text[start] is '☒' or '☐' or '▯' ? start + 1 : start + 1 + text.AsSpan(start + 1).IndexOfAny("☒☐▯") is var stop && stop > start ? Math.Min(stop, start + 7)
                : Math.Min(text.Length, start + 7);
            runs.Append(text[start] switch
            {
                '▯' => $"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{Run(Prompt)}</w:sdtContent></w:sdt>",
                '☒' or '☐' => Box(text[start] == '☒', salt + start),
                _ => salt % 7 == 3 ? $"<w:ins w:id=\"2\" w:author=\"a\">{Run(text[start..end])}</w:ins>" : Run(text[start..end]),
            });
        }

        return runs.Append("</w:p>").ToString();
    }

    private static string Box(bool isTicked, int kind) => (kind % 3) switch
    {
        0 => $"<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"{(isTicked ? 1 : 0)}\"/></w14:checkbox></w:sdtPr><w:sdtContent>"
            + $"{Run(isTicked ? "☒" : "☐")}</w:sdtContent></w:sdt>",
        1 => "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:sizeAuto/><w:default w:val=\"0\"/>"
            + $"{(isTicked ? "<w:checked/>" : "")}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        _ => $"<w:r><w:sym w:font=\"Wingdings\" w:char=\"{(isTicked ? "F0FE" : "F0A8")}\"/></w:r>",
    };

    private static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</w:t></w:r>";

    private static IEnumerable<string> Wrapped(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }

    private static void Add(ZipArchive zip, string path, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(path).Open(), new UTF8Encoding(false));
        writer.Write(content);
    }
}
