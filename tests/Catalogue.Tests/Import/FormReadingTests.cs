using System.IO.Compression;
using System.Text;
using Catalogue.Import;

namespace Catalogue.Tests.Import;

/// <summary>Documents as lines; and those that cannot or must not be read.</summary>
public class FormReadingTests
{
    [Fact]
    public void Text_of_Word_is_what_stands_when_all_changes_are_accepted()
    {
        var lines = Docx("""
            <w:p><w:r><w:t>Ei</w:t></w:r><w:r><w:t xml:space="preserve">er: </w:t></w:r><w:del w:id="1"><w:r><w:delText>Røst</w:delText></w:r></w:del>
            <w:ins w:id="2"><w:r><w:t>Bodø</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r></w:p>
            <w:p><w:moveFrom w:id="3"><w:r><w:t>flyttet</w:t></w:r></w:moveFrom><w:r><w:t>A</w:t><w:br/><w:t>B</w:t><w:noBreakHyphen/><w:t>C</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p><w:p><w:r><w:t>y</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """);
        Assert.Equal(["Eier: Bodø", "A", "B-C", "1\tx\ny"], lines);
    }

    [Fact]
    public void Boxes_controls_and_text_boxes_of_Word_are_read()
    {
        var lines = Docx("""
            <w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>?</w:t></w:r></w:sdtContent></w:sdt>
            <w:r><w:t>Ja</w:t></w:r><w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r><w:r><w:t>Nei</w:t></w:r></w:p>
            <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Skriv noe lurt</w:t></w:r></w:p></w:sdtContent></w:sdt>
            <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic>
            <a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>I boksen</w:t>
            </w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>I boksen</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>
            </mc:AlternateContent></w:r></w:p>
            """);
        Assert.Equal(["☒Ja☐Nei", "▯", "I boksen"], lines);
    }

    [Fact]
    public void What_stands_on_every_page_of_a_PDF_is_left_out_and_counted_and_rows_go_on_below_each_other()
    {
        var pdf = new MadePdf();
        for (var page = 1; page <= 3; page++)
        {
            pdf.Page().Text(50, 800, "Felles topptekst").Text(50, 30, $"{page}").Text(50, 700, $"Avsnitt {page} med nok tekst til å være en side")
                .Text(50, 600, "1").Text(150, 600, "Klikk eller trykk").Text(350, 600, "Klikk eller trykk")
                .Text(150, 588, "her for å skrive").Text(350, 588, "her for å skrive").Text(150, 576, "inn tekst.").Text(350, 576, "inn tekst.");
        }

        var source = FormSource.Read(pdf.Build());
        Assert.Equal(["Avsnitt 1 med nok tekst til å være en side", "1\t▯\t▯"], source.Lines.Take(2).Select(l => l.Text));
        Assert.Equal((6, 6, "side 3"), (source.Lines.Length, source.Printed, source.Lines[^1].Place[..6]));
    }

    [Fact]
    public void Borders_say_what_the_cells_of_a_PDF_are_where_they_are_drawn()
    {
        var pdf = new MadePdf().Page().Text(50, 700, "Antall barnehager og skoler som er med i dette");
        foreach (var x in new[] { 50, 100, 150, 200 })
        {
            pdf.Rule(x, 600, x, 660);
        }

        foreach (var y in new[] { 600, 630, 660 })
        {
            pdf.Rule(50, y, 200, y);
        }

        pdf.Text(52, 650, "Private").Text(101, 650, "Offentlige").Text(52, 638, "skoler").Text(101, 638, "skoler").Text(102, 615, "13").Text(152, 615, "0");
        Assert.Equal(["Private\nskoler\tOffentlige\nskoler\t", "\t13\t0"], FormSource.Read(pdf.Build()).Lines.Skip(1).Select(l => l.Text));
    }

    [Fact]
    public void Whatever_is_broken_in_a_file_it_is_read_or_refused()
    {
        var form = MadeForm.Of("2024-lokal", 1);
        foreach (var whole in new[] { MadeFiles.Docx(form), MadeFiles.Pdf(form) })
        {
            var random = new Random(4);
            for (var i = 0; i < 60; i++)
            {
                var bytes = i % 3 == 0 ? whole[..random.Next(whole.Length)] : [.. whole];
                for (var flips = 0; flips < 1 + (i % 20) && bytes.Length > 0; flips++)
                {
                    bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                }

                var source = FormSource.Read(bytes);
                Assert.True(source.Refusal is null or { Length: > 10 });
            }
        }
    }

    [Fact]
    public void Every_kind_of_space_and_letter_is_one() =>
        Assert.Equal("Vår\u00A0\u2009x".Length, Assert.Single(FormSource.Read("Va\u030Ar\u00A0\u2009\u200Bx"u8.ToArray()).Lines, l => l.Text == "Vår  x").Text.Length);

    [Theory]
    [InlineData("", "tom")]
    [InlineData("{\\rtf1 x}", "RTF")]
    [InlineData("PK\u0003\u0004ødelagt", "ødelagt")]
    [InlineData("%PDF-1.7 ødelagt", "ødelagt")]
    [InlineData("a\0b", "verken")]
    public void A_file_that_is_no_form_is_told_what_it_is(string text, string why) => Assert.Contains(why, Refusal(Encoding.UTF8.GetBytes(text)), StringComparison.Ordinal);

    [Fact]
    public void An_old_Word_file_a_workbook_and_another_zip_are_told_apart()
    {
        Assert.Contains(".doc", Refusal([0xD0, 0xCF, 0x11, 0xE0, 0, 0]), StringComparison.Ordinal);
        Assert.Contains("regneark", Refusal(Zip(("xl/workbook.xml", "<x/>"))), StringComparison.Ordinal);
        Assert.Contains("zip-fil", Refusal(Zip(("bilde.png", "x"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scanned_PDF_is_said_to_be_one() => Assert.Contains("skannet", Refusal(new MadePdf().Page().Build()), StringComparison.Ordinal);

    [Fact]
    public void A_zip_bomb_is_not_unpacked() =>
        Assert.Contains("pakkes ut", Refusal(Zip([.. Enumerable.Range(0, 5).Select(i => ($"word/{i}.xml", new string(' ', 50_000_000)))])), StringComparison.Ordinal);

    [Fact]
    public void Endless_nesting_is_not_followed() =>
        Assert.Contains("trygt", Refusal(MadeFiles.Zip(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 5_000))
            + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 5_000)))), StringComparison.Ordinal);

    [Fact]
    public void Entities_and_references_to_other_places_are_not_followed()
    {
        var bomb = Zip(
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" "
                + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
            ("word/document.xml", "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><w>&a;</w>"));
        Assert.NotEmpty(Refusal(bomb));
    }

    private static string[] Docx(string body) => [.. FormSource.Read(MadeFiles.Zip(body)).Lines.Select(l => l.Text)];

    private static string Refusal(byte[] bytes) => FormSource.Read(bytes).Refusal ?? "";

    private static byte[] Zip(params (string Path, string Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(path).Open());
                writer.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
