using Catalogue.Pipeline;
using Catalogue.Tests.SecondCatalogue;

namespace Catalogue.Tests.Tables;

/// <summary>The registers as tables: whole, with ids that lead on, and with the pages that show their entries.</summary>
public class RegisterTableTests
{
    public static TheoryData<string, int> Registers
    {
        get
        {
            var (all, entries) = (RealSite.Result.Katalog!.Registers, RealSite.Result.Katalog!.Entries);
            return new()
            {
                { "fylker", all.Fylker.All.Length },
                { "frister", all.Fylker.All.Sum(f => f.Frister.Length) },
                { "kommuner", all.Kommuner.All.Length },
                { "utgatte-kommuner", entries.UtgatteKommuner.Length },
                { "regioner", all.Regioner.All.Length },
                { "medlemskap", all.Regioner.All.Sum(r => r.Kommuner.Length) },
                { "kompetansepartnere", all.Uh.All.Length },
                { "ordninger", all.Ordninger.All.Length },
                { "temaer", all.Temaer.All.Length },
                { "malgrupper", all.Malgrupper.All.Length },
                { "skjemaer", all.Skjemaer.All.Length },
                { "sporsmal", all.Skjemaer.All.Sum(s => s.Sporsmal.Length) },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Registers))]
    public void A_register_is_there_as_a_whole(string id, int count) => Assert.Equal(count, Of(RealSite.Result, id).Rows.Count);

    [Fact]
    public void Every_address_is_a_page_of_the_site()
    {
        var pages = RealSite.Result.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        string[] withPages = ["fylker", "kommuner", "regioner", "kompetansepartnere", "ordninger", "temaer", "skjemaer"];
        foreach (var row in withPages.SelectMany(id => Of(RealSite.Result, id).Rows))
        {
            Assert.Contains(row["adresse"].Replace(RealSite.Result.BaseUrl, "", StringComparison.Ordinal) + "index.html", pages);
        }
    }

    [Fact]
    public void A_kommune_knows_its_fylke_its_regions_and_its_tiltak()
    {
        var row = Of(RealSite.Result, "kommuner").Rows.Single(r => r["navn"] == "Alstahaug");
        var list = CsvTable.Read(RealSite.Result, "kommuner/alstahaug/tiltak.csv");

        Assert.Equal(("1820", "nordland", "ytre-helgeland"), (row["nr"], row["fylke_id"], row["region_id"]));
        Assert.Equal($"{list.Rows.Count}", row["antall_tiltak"]);
    }

    [Fact]
    public void Owners_plans_and_coverage_of_another_fylke_are_told()
    {
        var owner = Assert.Single(Of(Havlandet.Result, "eiere").Rows, r => r["type"] == "privat");
        Assert.NotEqual("", owner["adresse"]);
        Assert.All(Of(Havlandet.Result, "prioriteringer").Rows, r => Assert.NotEqual("", r["tittel"]));
        Assert.Contains(Of(Havlandet.Result, "dekning").Rows, r => r["behovsmeldinger"].Length > 0);
    }

    [Fact]
    public void A_plan_without_known_priorities_and_a_list_without_entries_have_their_place()
    {
        var built = TestSite.Base().With("""
            -- content/fylker/havlandet.md --
            ---
            nr: "99"
            navn: Havlandet
            planer:
              - tittel: Langsiktig plan
                fra: 2026
            ---
            """).Build();
        var plan = Assert.Single(Of(built, "prioriteringer").Rows, r => r["fylke_id"] == "havlandet");

        Assert.Equal(("Langsiktig plan", "2026", "", ""), (plan["tittel"], plan["fra"], plan["til"], plan["id"]));
        Assert.Empty(Of(built, "frister").Rows);
    }

    private static CsvTable Of(BuildResult built, string id) => CsvTable.Read(built, $"data/register-{id}.csv");
}
