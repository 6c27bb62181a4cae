using System.Text;
using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Tests.Parse;

/// <summary>Nothing lies in the content without being read, published or told.</summary>
public class StrayFileTests
{
    private const string Folder = "content/pakker/eksempel/";

    [Theory]
    [InlineData("sjofart.MD", "«sjofart.md»")]
    [InlineData("sjofart.Md", "«sjofart.md»")]
    [InlineData("sjofart.markdown", "«sjofart.md»")]
    [InlineData("Sjøfart.mdx", "«sjofart.md»")]
    [InlineData("sjofart.md.txt", "«sjofart.md»")]
    [InlineData("sjofart.md.", "«sjofart.md»")]
    [InlineData("sjofart.md ", "«sjofart.md»")]
    [InlineData("sjofart.md\u00A0", "«sjofart.md»")]
    [InlineData("sjofart", "«sjofart.md»")]
    [InlineData("sjofart.yaml", "«sjofart.md»")]
    [InlineData("kart.JPG", "«kart.jpg»")]
    [InlineData("kart.jpeg", "«kart.jpg»")]
    [InlineData("kart.SVG", "«kart.svg»")]
    [InlineData("kart.gif", "WebP, PNG eller JPEG")]
    [InlineData("kart.HEIC", "WebP, PNG eller JPEG")]
    [InlineData("notat.txt", "Legg ikke ved skjemaet")]
    [InlineData("skjema.docx", "Legg ikke ved skjemaet")]
    [InlineData("skjema.PDF", "Legg ikke ved skjemaet")]
    [InlineData("liste.csv", "Legg ikke ved skjemaet")]
    [InlineData("liste.xlsx", "Legg ikke ved skjemaet")]
    [InlineData("skjema.odt", "Legg ikke ved skjemaet")]
    [InlineData("tiltak.md~", "Slett den")]
    [InlineData("tiltak.md.orig", "Slett den")]
    [InlineData("program.exe", "Ta den bort")]
    [InlineData("½.qqq", "Ta den bort")]
    [InlineData(".skjult.md", "punktum")]
    [InlineData(".obsidian/app.json", "Slett den")]
    [InlineData(".md", "Slett den")]
    public void A_file_that_is_not_read_is_one_fault_that_says_what_to_do(string name, string help)
    {
        var fault = Assert.Single(TestSite.Base().With(Folder + name, "Noe.\n").Check());
        Assert.Equal(("TK134", Folder + name), (fault.Rule.Code, fault.Location.Source.Path));
        Assert.Contains(help, fault.Help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/katalog.yaml", "«katalog.yml»")]
    [InlineData("content/kommuner.YML", "«kommuner.yml»")]
    public void A_register_is_told_the_name_that_it_should_have(string path, string help) =>
        Assert.Contains(
            help,
            Assert.Single(TestSite.Base().With(path, "a: b\n").Check(), f => f.Rule.Code == "TK134").Help,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("notat.txt")]
    [InlineData("sjofart.MD")]
    [InlineData("uten-endelse")]
    [InlineData(".skjult")]
    [InlineData("½")]
    [InlineData("skjema.docx")]
    public void Its_text_is_searched_whatever_its_name_and_nothing_of_it_is_shown(string name)
    {
        var text = Encoding.UTF8.GetString(Text);
        foreach (var bytes in new[] { Text.ToArray(), Encoding.Latin1.GetBytes($"\u00E5 {text}"), Encoding.Unicode.GetBytes(text) })
        {
            var faults = TestSite.Base().With(new RawFile(Folder + name, bytes)).Check();
            Assert.Equal(["TK134", "TK701", "TK702"], faults.Select(f => f.Rule.Code).Order(StringComparer.Ordinal));
            Assert.DoesNotContain("34 567", TextRenderer.Render(faults).ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_number_in_its_name_is_masked()
    {
        var faults = TestSite.Base().With(Folder + "ring-41234567.txt", "x").Check();
        Assert.Contains(faults, f => f.Rule.Code == "TK702");
        Assert.DoesNotContain("41234567", TextRenderer.Render(faults).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_text_is_not_searched()
    {
        byte[] bytes = [.. "PK\u0003\u0004\0\u0001\u0002 412 34 567 \0\u0001\u0002\u0003"u8];
        Assert.Single(TestSite.Base().With(new RawFile(Folder + "skjema.docx", bytes)).Check());
    }

    [Fact]
    public void One_that_is_too_large_to_read_is_told_once()
    {
        var fault = Assert.Single(TestSite.Base().With(new RawFile(Folder + "skjema.pdf", default, 50 << 20)).Check());
        Assert.Equal("TK134", fault.Rule.Code);
    }

    [Theory]
    [InlineData(".DS_Store")]
    [InlineData("Thumbs.db")]
    [InlineData("desktop.ini")]
    [InlineData("Desktop.ini")]
    [InlineData(".gitkeep")]
    public void What_systems_leave_in_folders_is_no_stray(string name) => Assert.False(Catalogue.Parse.ContentFiles.IsStray(Folder + name));

    [Theory]
    [InlineData("content/pakker/eksempel/TILTAK-A.md", "content/pakker/eksempel/tiltak-a.md")]
    [InlineData("content/pakker/Eksempel/tiltak-c.md", "content/pakker/eksempel/pakke.md")]
    [InlineData("content/bilder/Kart.png", "content/bilder/kart.png")]
    public void Names_that_differ_in_case_alone_are_told_at_the_second(string one, string other)
    {
        var site = TestSite.Base().With(one, "x").With(other, "y");
        var told = Assert.Single(site.Check(), f => f.Rule.Code == "TK135");
        Assert.Equal(string.CompareOrdinal(one, other) > 0 ? one : other, told.Location.Source.Path);
    }

    private static ReadOnlySpan<byte> Text => "Kontakt: tlf. 412 34 567, fiktiv@eksempel.example\n"u8;
}
