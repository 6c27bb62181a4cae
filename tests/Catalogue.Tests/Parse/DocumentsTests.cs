using Catalogue.Diagnostics;
using Catalogue.Parse;
using Catalogue.Source;

namespace Catalogue.Tests.Parse;

public class DocumentsTests
{
    [Fact]
    public void The_body_is_what_follows_the_fields()
    {
        var document = Parse("content/sider/om.md", "---\ntittel: Om\n---\n\n## Hei\n");
        Assert.Equal("\n## Hei\n", document.Source.Text[document.Body.Start..document.Body.End]);
        Assert.Equal("---", document.Source.Text[document.FirstLine.Start..document.FirstLine.End]);
    }

    [Theory]
    [InlineData("---\ntittel: Om\n---")]
    [InlineData("---  \ntittel: Om\n--- \n")]
    [InlineData("---\r\ntittel: Om\r\n---\r\n")]
    public void The_fences_may_have_spaces_after_them_and_end_the_file(string text) =>
        Assert.Single(Parse("content/sider/om.md", text).FrontMatter!.Entries);

    [Fact]
    public void A_line_of_dashes_in_the_body_is_not_a_fence() =>
        Assert.Contains("etter", Body(Parse("content/sider/om.md", "---\ntittel: Om\n---\nfør\n\n---\n\netter\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("tittel: Om\n")]
    [InlineData("\n---\ntittel: Om\n---\n")]
    [InlineData("---")]
    [InlineData("---\ntittel: Om\n")]
    [InlineData("---\ntittel: Om\n----\n")]
    public void Fields_without_their_two_lines_are_refused(string text) =>
        Assert.Equal("TK105", Assert.Single(Faults("content/sider/om.md", text)).Rule.Code);

    [Theory]
    [InlineData("content/om.md", "sider")]
    [InlineData("content/side/om.md", "Mente du mappa «sider»?")]
    [InlineData("content/pakker/tiltak.md", "content/pakker/<pakke>/<tiltak>.md")]
    [InlineData("content/pakker/a/b/c.md", "bare pakker har mapper")]
    [InlineData("content/kommune.yml", "Mente du «kommuner.yml»?")]
    [InlineData("content/sider/bilde.png", "ender på .md")]
    public void A_misplaced_file_is_told_where_it_belongs(string path, string help)
    {
        var fault = Assert.Single(Faults(path, "---\na: b\n---\n"));
        Assert.Equal("TK110", fault.Rule.Code);
        Assert.Contains(help, fault.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_folder_without_its_file_is_reported_once()
    {
        string[] files = ["content/pakker/ny/a-ny.md", "content/pakker/ny/b-ny.md"];
        var faults = files.Aggregate(TestSite.Base(), (site, path) => site.With(path, Filled.Tiltak($"tittel: Tiltaket i {path}", path: path)))
            .Faults();
        Assert.Equal(["TK110 content/pakker/ny/a-ny.md:1:1 mappa pakker/ny mangler fila pakke.md"], faults);
    }

    [Fact]
    public void A_package_file_that_cannot_be_decoded_is_the_one_fault()
    {
        var faults = TestSite.Base().With(new RawFile("content/pakker/eksempel/pakke.md", new byte[] { 0xE6 })).Faults();
        Assert.StartsWith("TK101", Assert.Single(faults), StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_files_makes_no_difference()
    {
        var content = TestSite.Base().With("-- content/sider/a.md --\nfeil\n-- content/sider/b.md --\nfeil\n").ToSources().Content;
        List<Diagnostic> forwards = [], backwards = [];

        Assert.Equal(
            Documents.Parse(content, forwards).Select(d => d.Source.Path),
            Documents.Parse([.. content.Reverse()], backwards).Select(d => d.Source.Path));
        Assert.Equal(forwards.Select(TestSite.Show), backwards.Select(TestSite.Show));
    }

    private static Document Parse(string path, string text)
    {
        var faults = new List<Diagnostic>();
        var document = Assert.Single(Documents.Parse([File(path, text)], faults));
        Assert.Empty(faults);
        return document;
    }

    private static List<Diagnostic> Faults(string path, string text)
    {
        var faults = new List<Diagnostic>();
        Documents.Parse([File(path, text)], faults);
        return faults;
    }

    private static RawFile File(string path, string text) => new(path, System.Text.Encoding.UTF8.GetBytes(text));

    private static string Body(Document document) => document.Source.Text[document.Body.Start..document.Body.End];
}
