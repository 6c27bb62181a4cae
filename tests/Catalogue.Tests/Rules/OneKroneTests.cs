namespace Catalogue.Tests.Rules;

/// <summary>A sum is right or wrong: one krone is as much a fault as a thousand, in every place where amounts are added up.</summary>
public class OneKroneTests
{
    private const string Reported = "status: meldt\nmeldt_eier: 1000\nmeldt_uh: 2000\nmeldt_totalt: 3000\n";

    /// <summary>What a package or tiltak says of itself, with the amount that is one krone wrong, and what it should be.</summary>
    [Theory]
    [InlineData("TK401", "tiltak", "meldt_eier: 1000\nmeldt_uh: 2000\nmeldt_totalt: 3001", "3001", "3000")]
    [InlineData("TK401", "tiltak", "meldt_eier: 1000\nmeldt_uh: 2000\nmeldt_totalt: 2999", "2999", "3000")]
    [InlineData("TK401", "tiltak", "vedtak_ref: 1/26\ntildelt_eier: 1000\ntildelt_uh: 2000\ntildelt_totalt: 2999", "2999", "3000")]
    [InlineData("TK402", "pakke", "sum_desentralisert_eier: 1001\nsum_desentralisert_uh: 2000", "1001", "1000")]
    [InlineData("TK402", "pakke", "sum_desentralisert_totalt: 3001", "3001", "3000")]
    [InlineData("TK403", "pakke", "sum_desentralisert_eier: 1000\nsum_desentralisert_uh: 2000\nsum_desentralisert_totalt: 3001", "3001", "3000")]
    [InlineData("TK403", "pakke", "sum_desentralisert_totalt: 3000\nsum_regional_totalt: 500\nsum_alle_totalt: 3501", "3501", "3500")]
    public void A_krone_too_much_or_too_little_is_a_fault(string code, string of, string fields, string wrong, string right)
    {
        Assert.Contains(code, Codes(of, fields));
        Assert.DoesNotContain(code, Codes(of, fields.Replace(wrong, right, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Codes(string of, string fields)
    {
        var pakke = "tittel: Pakken\nstatus: meldt\nregion: salten\nar: 2024\nordning: desentralisert\n" + (of == "pakke" ? fields : "");
        var tiltak = "tittel: Tiltaket\n" + (of == "pakke" ? Reported : "status: tildelt\n" + fields);
        return TestSite.Base()
            .With("content/pakker/eksempel/pakke.md", $"---\n{pakke}\n---\n")
            .With("content/pakker/eksempel/tiltak-a.md", $"---\n{tiltak}\n---\n")
            .Check().Select(d => d.Rule.Code);
    }
}
