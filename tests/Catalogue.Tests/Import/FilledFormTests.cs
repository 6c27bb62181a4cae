using System.Collections.Immutable;
using Catalogue.Import;
using Catalogue.Pipeline;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Catalogue.Tests.Import;

/// <summary>Packages of the catalogue as forms that are filled in.</summary>
public class FilledFormTests
{
    [Fact]
    public void Every_package_that_is_written_as_its_own_form_is_read_back_as_it_was()
    {
        var content = RealSite.Sources.Content;
        var katalog = ContentCheck.Link(content);
        var (same, all) = (0, 0);
        foreach (var pakke in katalog.Pakker.Where(p => p.Skjema is not null))
        {
            var docx = FilledForm.Docx(pakke, pakke.Skjema!, katalog.Registers);
            var compared = ImportedForms.Import(docx, content).Documents[0].Packages.Where(p => p.Id == pakke.Id).SelectMany(p => p.Compared).ToImmutableArray();
            same += compared.Count(f => f.Agreement == FieldAgreement.Same);
            all += compared.Length;
            Assert.DoesNotContain(compared, f => f.Agreement == FieldAgreement.Differs && f.Field.Contains("meldt_", StringComparison.Ordinal));
        }

        Assert.True(all > 0 && same >= all * 0.9, $"{same} of {all}");
    }

    [Fact]
    public void The_file_is_valid_and_the_same_on_any_day()
    {
        var katalog = ContentCheck.Link(RealSite.Sources.Content);
        var pakke = katalog.Pakker.First(p => p.Tiltak.Length > 1);
        var docx = FilledForm.Docx(pakke, FilledForm.Of(2026, katalog.Registers)!, katalog.Registers);
        Assert.Equal(docx, FilledForm.Docx(pakke, FilledForm.Of(2026, katalog.Registers)!, katalog.Registers));
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => e.Description));
    }
}
