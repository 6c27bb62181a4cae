using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Catalogue.Tests.Form;
using Catalogue.Tests.Parties;

namespace Catalogue.Tests.SecondCatalogue;

/// <summary>What the pages of another fylke's catalogue say, with no code but what all catalogues share.</summary>
public class HavlandetPagesTests
{
    [Fact]
    public void It_builds_without_a_fault_and_without_a_warning()
    {
        Assert.Empty(Havlandet.Result.Diagnostics.Select(TestSite.Show));
        Assert.Equal(10, Havlandet.Result.Katalog!.Tiltak.Length);
        Assert.All(Havlandet.Result.Katalog.Tiltak, t => Assert.Single(t.Pakke!.Tiltak));
    }

    [Fact]
    public void The_fylke_shows_its_office_its_forum_its_dates_its_form_and_its_plan()
    {
        var page = Havlandet.Page("fylker/havlandet/");

        Assert.Contains("Statsforvalter Statsforvaltaren i Havlandet", page.Facts());
        Assert.Contains("Samarbeidsforum Samarbeidsforum Havlandet", page.Facts());
        Assert.Contains("Frist for rapport 1. november 2026 Kilde: Kunngjeringa for 2026", page.Facts());
        Assert.Contains("Skjemaer Skjemaet i Havlandet", page.Facts());
        Assert.Contains("Kommuner med tiltak 4 av 4", page.Facts());
        Assert.Equal(
            ["Inkluderande fellesskap 5", "Språk og lesing 2 Gjeld barnehage og grunnskule.", "Gode overgangar 4"],
            page.Items("Prioriteringer i planen for 2023–2027"));
        Assert.Equal(["Havnettverket 5", "Indre Havlandet 4"], page.Items("Regioner i fylket"));
        Assert.Contains("Prioriteringer Gode overgangar Langsiktig plan 2023–2027", Havlandet.Page("tiltak/gammelnes-2023-skolestart/").Facts());
    }

    [Theory]
    [InlineData("havlys", "Havlys barnehager", "Privat eier", "Organisasjonsnummer 800000009")]
    [InlineData("havlandet-fylkeskommune", "Havlandet fylkeskommune", "Fylkeskommune", "Fylke Havlandet")]
    [InlineData("indre-pp-samarbeid", "Indre PP-samarbeid", "Interkommunalt samarbeid", "Medlemmer Ytrevåg, Fjellmo")]
    public void Owners_that_are_no_kommuner_have_a_page_with_their_tiltak(string id, string name, string kind, string fact)
    {
        var page = Havlandet.Page($"eiere/{id}/");

        Assert.Equal(kind + name, page.QuerySelector("h1")!.Words());
        Assert.Contains(fact, page.Facts());
        Assert.NotEmpty(page.Cards());
        Assert.All(page.QuerySelectorAll("article.kort"), card => Assert.Contains(name, card.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("havlandet-2025-mentorordning", true)]
    [InlineData("indre-2026-ppt-i-klasserommet", true)]
    [InlineData("fjellmo-2024-uteskule", false)]
    public void An_owner_is_explained_as_what_it_may_be(string id, bool isOther) => Assert.Equal(
        isOther,
        Havlandet.Page($"tiltak/{id}/").QuerySelectorAll("dd").Any(d => d.TextContent.Contains("fylkeskommuner", StringComparison.Ordinal)));

    [Fact]
    public void A_kommune_that_was_merged_is_named_for_its_time_and_listed_under_its_successors()
    {
        Assert.Contains("Eiere Gammelnes (i dag Storvik og Lillefjord)", Havlandet.Page("tiltak/gammelnes-2023-skolestart/").Facts());
        Assert.Contains("Skolestart på barnas vilkår", Havlandet.Page("kommuner/storvik/").Cards());
        Assert.Contains("Skolestart på barnas vilkår", Havlandet.Page("kommuner/lillefjord/").Cards());
        Assert.DoesNotContain("Skolestart på barnas vilkår", Havlandet.Page("kommuner/ytrevag/").Cards());
    }

    [Fact]
    public void Partners_are_called_what_they_are()
    {
        Assert.Contains(Havlandet.Page("").QuerySelectorAll("nav.meny a"), a => a.TextContent == "Kompetansepartnere");
        Assert.Equal(
            ["Universiteter og høgskoler", "Fagskoler", "Andre kompetansemiljøer"],
            Havlandet.Page("uh/").QuerySelectorAll("main h2").Select(h => h.Words()));
        Assert.Equal(
            ["Mentorordning for instruktører i lærebedrifter 240000 kr"],
            Havlandet.Page("uh/fagskolen-havlandet/").Items("Meldt til FiHav"));

        var withFagskole = Havlandet.Page("tiltak/havlandet-2025-mentorordning/");
        Assert.DoesNotMatch(@"\bUH\b", withFagskole.QuerySelector("main")!.TextContent);
        Assert.Contains("UH", Havlandet.Page("tiltak/storvik-2024-spraknettverk/").QuerySelectorAll("th").Select(h => h.Words()));
    }

    [Fact]
    public void A_network_on_a_theme_has_a_page_without_kommuner()
    {
        var page = Havlandet.Page("regioner/digital-praksis/");

        Assert.Equal("Tematisk nettverkNettverk for digital praksis", page.QuerySelector("h1")!.Words());
        Assert.Equal(["Digital dømmekraft fra tiende trinn til læretid", "Mentorordning for instruktører i lærebedrifter"], page.Cards());
        Assert.DoesNotContain("Kommuner i regionen", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("av 12 behovsmeldinger fra Havlandet 2026.", page.Body!.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("regioner/havnettverket/")]
    [InlineData("regioner/indre-havlandet/")]
    public void A_tiltak_of_two_regions_stands_in_both(string path)
    {
        var page = Havlandet.Page(path);

        Assert.Contains("Felles veiledere for nyutdannede lærere", page.Cards());
        Assert.Contains("Hvorav 300000 kr delt mellom to regioner; ikke fordelt.", page.QuerySelector("main")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_grant_of_three_years_is_shown_year_by_year_with_each_decision()
    {
        var page = Havlandet.Page("tiltak/storvik-2024-spraknettverk/");

        Assert.Equal(
            [
                "2024 300000eier 100000UH 200000 240000 240000eier 80000UH 160000",
                "2025 250000eier 80000UH 170000 220000 200000eier 60000UH 140000",
                "2026 150000eier 50000UH 100000 150000 150000eier 50000UH 100000",
            ],
            page.QuerySelectorAll("main .ds-table")[1].QuerySelectorAll("tbody tr").Select(Havlandet.Row));
        Assert.Equal(
            ["Vedtak for 2024: 2024/101, 2. mai 2024.", "Vedtak for 2025: 2025/17, 30. april 2025.", "Vedtak for 2026: 2026/9, 4. mai 2026."],
            page.QuerySelectorAll("main p.merknad").Select(p => p.Words()));
        Assert.Contains("Egenandel 210000 kr (30 prosent)", page.Facts());
    }

    [Fact]
    public void Each_year_lists_what_has_money_for_it()
    {
        Assert.Equal(["Skolestart på barnas vilkår"], Havlandet.Page("ar/2023/").Cards());
        Assert.Equal(["Språknettverk frå barnehage til skule", "Uteskule heile året"], Havlandet.Page("ar/2024/").Cards());
        Assert.Contains("Språknettverk frå barnehage til skule", Havlandet.Page("ar/2025/").Cards());
        Assert.Contains("Språknettverk frå barnehage til skule", Havlandet.Page("ar/2026/").Cards());
        Assert.Equal(["Mentorordning for instruktører i lærebedrifter"], Havlandet.Page("ar/2027/").Cards());
    }

    [Fact]
    public void What_was_only_reported_refused_or_wrong_in_the_source_is_said_so()
    {
        var reported = Havlandet.Page("tiltak/havlys-2025-hoytlesing/");
        Assert.Equal("Meldt behov 30000 70000 100000", Havlandet.Row(reported.QuerySelector("main .ds-table tbody tr")!));
        Assert.Contains("Status Meldt", reported.Facts());

        var refused = Havlandet.Page("tiltak/ytrevag-2025-klasseleiing/");
        Assert.Contains("Status Avslått", refused.Facts());
        Assert.Contains("Begrunnelse for vedtaket Samarbeidsforumet prioriterte tiltak for fleire kommunar.", refused.Facts());

        var wrong = Havlandet.Page("tiltak/lillefjord-2026-matematikk-i-verkstedet/");
        Assert.Contains("Eier og UH er til sammen 90000 kroner", wrong.QuerySelector("main")!.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("fylker/havlandet/")]
    public void Coverage_is_told_by_year_and_scheme(string path)
    {
        var told = Havlandet.Page(path).Items("Hva katalogen dekker");

        Assert.StartsWith("Katalogen har 3 av 12 behovsmeldinger fra Havlandet 2026. Kilde: ", told[0], StringComparison.Ordinal);
        Assert.StartsWith(
            "Katalogen har 3 av 9 behovsmeldinger fra Havlandet 2025 i ordningen Kollektiv. Kilde: ",
            told[1],
            StringComparison.Ordinal);
        Assert.Equal("Katalogen har én behovsmelding fra Havlandet 2025 i andre ordninger. Hvor mange det var i alt, er ikke kjent.", told[2]);
        Assert.Equal("Katalogen har 2 behovsmeldinger fra Havlandet 2024. Hvor mange det var i alt, er ikke kjent.", told[3]);
        Assert.Equal(5, told.Length);
    }

    [Fact]
    public void What_went_before_is_told_or_awaited()
    {
        Assert.Equal(["Skolestart på barnas vilkår til og med høst 2023"], Havlandet.Page("fylker/havlandet/").Items("Venter på erfaring"));
        Assert.Equal(["Skolestart på barnas vilkår til og med høst 2023"], Havlandet.Page("regioner/havnettverket/").Items("Venter på erfaring"));
        Assert.DoesNotContain("Venter på erfaring", Havlandet.Page("regioner/indre-havlandet/").Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            "Uteskule heile året",
            Havlandet.Page("").Section("Nyeste erfaringer").QuerySelector("article h3")!.Words());
        Assert.Contains(
            "Anbefaler det til andre: Ja",
            Havlandet.Page("tiltak/fjellmo-2024-uteskule/").QuerySelectorAll("main p").Select(p => p.Words()));
    }

    [Fact]
    public void Nynorsk_is_marked_as_that_and_the_frame_as_bokmal()
    {
        var page = Havlandet.Page("tiltak/fjellmo-2024-uteskule/");

        Assert.Equal("nb", page.DocumentElement.GetAttribute("lang"));
        var body = page.QuerySelectorAll("main p").Single(p => p.TextContent.StartsWith("Kvar onsdag", StringComparison.Ordinal));
        Assert.Equal("nn", body.Closest("[lang]")!.GetAttribute("lang"));
    }

    [Fact]
    public void Its_form_tells_what_it_asks_and_the_page_of_a_package_what_it_does_not()
    {
        Assert.Equal(["Antall tiltak", "Medbestemmelse"], Havlandet.Page("skjemaer/havlandet/").Items("Skjemaet spør ikke om"));
        Assert.Contains(
            "Skjemaet spør ikke om antall tiltak og medbestemmelse.",
            Havlandet.Page("pakker/bm-2025-fylkeskommunen-mentor/").QuerySelector("main")!.Words(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_can_be_narrowed_to_tiltak_that_somebody_has_told_of() =>
        Assert.Matches("Noen har fortalt hvordan det gikk[^«]*2", Havlandet.Page("sok/").DocumentElement.OuterHtml);

    [Fact]
    public void The_form_for_a_new_tiltak_offers_its_own_registers()
    {
        var page = Havlandet.Page("bidra/nytt-tiltak/");

        Assert.Equal(["Velg", "Skjemaet i Havlandet"], page.QuerySelectorAll("#f-pakke-skjema option").Select(o => o.Words()));
        Assert.Contains("Fagskolen i Havlandet (FiHav)", page.QuerySelectorAll("label[for^='f-uh-']").Select(l => l.Words()));
        Assert.Contains("vgo", Choices(page, "ordning"));
        Assert.Equal(
            ["Storvik", "Lillefjord", "Ytrevåg", "Fjellmo", "Havlandet fylkeskommune", "Havlys barnehager", "Indre PP-samarbeid"],
            FormScript.DataIn(Havlandet.Result)["kommuner"]!.AsObject().Select(owner => owner.Key));

        static IEnumerable<string?> Choices(IParentNode page, string field) =>
            ((IHtmlTemplateElement)page.QuerySelector($"[data-felt={field}] template")!).Content.QuerySelectorAll("option")
                .Select(o => o.GetAttribute("value"));
    }
}
