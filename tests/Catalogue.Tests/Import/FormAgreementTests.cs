using Catalogue.Import;

namespace Catalogue.Tests.Import;

/// <summary>Made-up forms in every layout and format: what is read is what was written.</summary>
public class FormAgreementTests
{
    private const int Seeds = 6;

    public static TheoryData<string, string> Layouts => new(
        from skjema in new[] { "2022-ekstra", "2024-lokal", "2026-kollektiv", "vedlegg" }
        from format in new[] { "tekst", "docx", "pdf" }
        select (skjema, format));

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Forms_of_every_layout_and_format_say_what_they_were_made_of(string skjema, string format)
    {
        var (right, all) = (0, 0);
        var misses = new List<string>();
        for (var seed = 0; seed < Seeds; seed++)
        {
            var form = MadeForm.Of(skjema, seed);
            var result = ImportedForms.Import(Bytes(form, format));
            AssertAccounted(result);
            var written = string.Concat(result.Files.Select(ImportedForms.Text)) + ImportReport.Of(result);
            Assert.All(["Testine", "Testesen", "99 00", "@example"], secret => Assert.DoesNotContain(secret, written, StringComparison.OrdinalIgnoreCase));
            foreach (var ((file, field), fact) in form.Facts.Where(f => !IsLost(f.Key, skjema, format)))
            {
                var read = ImportedForms.File(result, file) is { } draft ? ImportedForms.Field(draft, field) : "";
                all++;
                right += Sorted(read) == Sorted(fact) ? 1 : 0;
                misses.AddRange(Sorted(read) == Sorted(fact) ? [] : [$"{seed} {file} {field}: «{read}», not «{fact}»"]);
            }
        }

        Assert.True(right >= all * 0.98, $"{right} of {all}\n{string.Join('\n', misses)}");
        Assert.DoesNotContain(misses, m => (m.Contains("meldt_", StringComparison.Ordinal) || m.Contains("sum_", StringComparison.Ordinal))
            && !m.Contains("«»", StringComparison.Ordinal));
    }

    // Text that was copied out of a table has lost its columns: a name and a description run together, and so do numbers and empty cells.
    private static bool IsLost((string File, string Field) fact, string skjema, string format) =>
        format == "tekst" && ((skjema == "vedlegg" && fact.Field == "tittel") || fact.Field == "medbestemmelse_roller");

    private static void AssertAccounted(ImportResult result)
    {
        var account = Assert.Single(result.Documents);
        Assert.Null(account.Refusal);
        Assert.Equal(account.Lines, account.Uses.Values.Sum());
        Assert.Equal(account.Unplaced.Length, account.Uses[LineUse.Unplaced]);
    }

    private static byte[] Bytes(MadeForm form, string format) => format switch
    {
        "docx" => MadeFiles.Docx(form),
        "pdf" => MadeFiles.Pdf(form),
        _ => MadeFiles.Text(form),
    };

    private static string Sorted(string values) => string.Join(", ", values.Split(", ").Order(StringComparer.Ordinal));
}
