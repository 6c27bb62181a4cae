using Catalogue.Diagnostics;
using Catalogue.Read.Fields;

namespace Catalogue.Tests.Read;

/// <summary>Dates, amounts and names of kommuner as people and programs write them.</summary>
public class WrittenValueTests
{
    [Theory]
    [InlineData("03.02.2026", "2026-02-03", true)]
    [InlineData("3. 2. 2026", "2026-02-03", true)]
    [InlineData("03.02.26", "2026-02-03", false)]
    [InlineData("3/2-26", "2026-02-03", false)]
    [InlineData("3/2 2026", null, false)]
    [InlineData("03/02/2026", "2026-02-03", false)]
    [InlineData("23/02/2026", "2026-02-23", true)]
    [InlineData("3. februar 2026", "2026-02-03", true)]
    [InlineData("3.\u00A0februar\u202F2026", "2026-02-03", true)]
    [InlineData("3 feb. 2026", "2026-02-03", true)]
    [InlineData("Tirsdag 3. Februar 2026", "2026-02-03", true)]
    [InlineData("tirsdag den 3. februar 2026 kl. 12.30", "2026-02-03", true)]
    [InlineData("14. sept 2026", "2026-09-14", true)]
    [InlineData("2026\u20132\u201303", "2026-02-03", true)]
    [InlineData("2026\u201102\u201103", "2026-02-03", true)]
    [InlineData("2026/2/3", "2026-02-03", true)]
    [InlineData("20260203", "2026-02-03", true)]
    [InlineData("2026-02-03 12:30", "2026-02-03", true)]
    [InlineData("2026-02-03T12:30:00", "2026-02-03", true)]
    [InlineData("2026-02-03 kl. 12.30", "2026-02-03", true)]
    [InlineData("2026-02-03T12:30:00.000Z", "2026-02-03", false)]
    [InlineData("2026-02-03T12:30:00+01:00", "2026-02-03", false)]
    [InlineData("2026-02-02T23:00:00.000Z", "2026-02-03", false)]
    [InlineData("2026-06-02T22:00:00Z", "2026-06-03", false)]
    [InlineData("30. februar 2026", null, false)]
    [InlineData("3. f 2026", null, false)]
    [InlineData("februar 2026", null, false)]
    [InlineData("2026", null, false)]
    [InlineData("snart", null, false)]
    public void The_date_that_was_meant_is_offered(string text, string? date, bool isSafe)
    {
        var fault = Fault("godkjent_av: Redaksjonen\ngodkjent_dato: '" + text + "'\n");
        Assert.Equal("TK207", fault.Rule.Code);
        Assert.Equal(date, Edited(fault));
        Assert.Equal(isSafe, fault.Fix is { IsSafe: true });
        Assert.Contains(date ?? "ÅÅÅÅ-MM-DD", fault.Help, StringComparison.Ordinal);
        if (date is null)
        {
            Assert.DoesNotMatch("[0-9]{4}-[0-9]{2}", fault.Help);
        }
    }

    [Theory]
    [InlineData("479 tusen", "479000", false)]
    [InlineData("479\u00A0tusen kroner", "479000", false)]
    [InlineData("ca. 480 000,00", null, false)]
    [InlineData("1,5 mill. kr", "1500000", false)]
    [InlineData("kr 1,58 millioner", "1580000", false)]
    [InlineData("1.25 mill", "1250000", false)]
    [InlineData("TNOK 479", "479000", false)]
    [InlineData("tkr 1 480", "1480000", false)]
    [InlineData("2 MNOK", "2000000", false)]
    [InlineData("479' kr", "479000", false)]
    [InlineData("192 200,00", "192200", true)]
    [InlineData("1,23456 tusen", null, false)]
    [InlineData("tusen", null, false)]
    [InlineData("480 personer", null, false)]
    public void The_amount_that_was_meant_is_proposed(string text, string? amount, bool isSafe)
    {
        var fault = Fault("meldt_totalt: \"" + text + "\"\n");
        Assert.Equal("TK205", fault.Rule.Code);
        Assert.Equal(amount, Edited(fault));
        Assert.Equal(isSafe, fault.Fix is { IsSafe: true });
    }

    [Theory]
    [InlineData("192\u2009200", 192_200)]
    [InlineData("1\u202F580\u00A0000", 1_580_000)]
    [InlineData("1 580\u2007000 kr", 1_580_000)]
    [InlineData("1.580 000", null)]
    [InlineData("1 58\u00A00000", null)]
    public void Any_kind_of_space_parts_an_amount(string text, int? kroner) => Assert.Equal(kroner, (int?)AmountField.Parse(text));

    [Theory]
    [InlineData("Voss herad", "Voss")]
    [InlineData("Ulvik herads", "Ulvik")]
    [InlineData("Kvam herad", "Kvam")]
    [InlineData("Tromsø bykommune", "Tromsø")]
    [InlineData("Bodø kommunes", "Bodø")]
    [InlineData("Kárášjohka gielda", "Karasjok")]
    [InlineData("Kárášjoga gielda", "Karasjok")]
    [InlineData("Kárášjoga gieldda", "Karasjok")]
    [InlineData("Guovdageainnu suohkan", "Kautokeino")]
    [InlineData("Deanu gielda", "Tana")]
    [InlineData("Hábmera suohkana", "Hamarøy")]
    [InlineData("Snåasen tjïelte", "Snåsa")]
    [InlineData("Aarborten tjielten", "Hattfjelldal")]
    public void A_kommune_is_known_by_its_official_forms(string text, string name) =>
        Assert.Equal(name, RealSite.Result.Katalog!.Registers.Kommuner.Find(text).Kommune?.Navn);

    private static Diagnostic Fault(string fields) =>
        TestSite.Base().With(Filled.Path, Filled.Tiltak(fields)).Check().First(d => d.Rule.Code is "TK207" or "TK205");

    private static string? Edited(Diagnostic fault) => fault.Fix?.Edits.Single().Text;
}
