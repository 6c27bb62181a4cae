using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Catalogue.Pipeline;
using Catalogue.Tests.Tables;

namespace Catalogue.Tests.Pages;

/// <summary>What is taken up from others, where it comes from and leads to, and what resembles it: on the pages of both ends.</summary>
public class ReuseTests
{
    private static readonly BuildResult Built = Site()
        .With(Tiltak("opphav", "Lesekurs for alle", "ar: 2022"))
        .With(Tiltak("midt", "Lesekurs i to år", "ar: 2023\nvidereforer: opphav"))
        .With(Tiltak("nytt", "Lesekurs hos oss", "ar: 2024\nbygger_paa: midt\ngjenbruk:\n  - tiltak: opphav\n    endret: Vi hadde fire samlinger.\n    gikk: Det holdt."))
        .Build();

    [Fact]
    public void Both_ends_tell_what_was_changed_and_how_it_went()
    {
        var (source, user) = (Page("opphav"), Page("nytt"));

        Assert.Equal("Gjenbruk Tatt opp fra Lesekurs for alle Salten, 2022 Dette ble endret: Vi hadde fire samlinger. Slik gikk det: Det holdt.", Told(user, "gjenbruk"));
        Assert.Equal(
            "Gjenbrukt av andre Tatt opp i Lesekurs hos oss Salten, 2024 Dette ble endret: Vi hadde fire samlinger. Slik gikk det: Det holdt.",
            Told(source, "gjenbrukt-av"));
        Assert.Equal("../../tiltak/opphav/", user.QuerySelector("#gjenbruk + h3 a")!.GetAttribute("href"));
        Assert.Null(source.QuerySelector("#gjenbruk"));
        Assert.Equal("opphav", CsvTable.Read(Built, "data/tiltak.csv").Rows.Single(r => r["id"] == "nytt")["gjenbruk"]);
    }

    [Fact]
    public void Lineage_goes_on_over_years_in_both_directions_and_names_each_once()
    {
        Assert.Equal(["Bygger på: Lesekurs i to år (Lesekurs for alle)", "Gjenbruker: Lesekurs for alle"], Lineage("nytt"));
        Assert.Equal(["Brukt videre i: Lesekurs i to år (Lesekurs hos oss)", "Gjenbrukt av: Lesekurs hos oss"], Lineage("opphav"));
        Assert.Equal(["Viderefører: Lesekurs for alle", "Brukt videre i: Lesekurs hos oss"], Lineage("midt"));
    }

    [Fact]
    public void A_reuse_of_nothing_or_of_itself_or_in_a_ring_is_a_fault()
    {
        Assert.Contains("TK310 content/pakker/eksempel/x.md:6:13 tiltaket «finnes-ikke» finnes ikke", Faults(("x", "gjenbruk:\n  - tiltak: finnes-ikke")));
        Assert.Contains("TK310 content/pakker/eksempel/x.md:6:13 tiltaket viser til seg selv", Faults(("x", "gjenbruk:\n  - tiltak: x")));
        Assert.Contains(Faults(("x", "gjenbruk:\n  - tiltak: y"), ("y", "bygger_paa: x")), f => f.Contains("i ring: x → y → x", StringComparison.Ordinal));
    }

    [Fact]
    public void Similar_ones_are_told_with_the_reason_those_of_other_regions_first_and_none_that_the_page_links_to()
    {
        const string text = "Lærerne prøver ut veiledet lesing med storbøker og samtaler om ordforråd i små grupper.";
        var built = Site()
            .With(Pakke("nord", "region: nord")).With(Pakke("sor", "region: sor")).With(Pakke("nordvest", "region: nord"))
            .With(Tiltak("en", "En", "tema: begynneropplaering", text + " Rimeleker.", "nord"))
            .With(Tiltak("to", "To", "tema: begynneropplaering", text, "nordvest"))
            .With(Tiltak("tre", "Tre", "tema: begynneropplaering", text + " Flere rimeleker.", "sor"))
            .With(Tiltak("fire", "Fire", "bygger_paa: en\ntema: begynneropplaering", text, "sor"))
            .With(Tiltak("fem", "Fem", "tema: begynneropplaering", text, "nord"))
            .Build();
        var page = Page("en", built);

        var similar = page.QuerySelectorAll("#lignende + ul > li").ToList();
        Assert.Equal(["Tre", "Lesing i alle fag", "To"], similar.Select(li => li.QuerySelector("a")!.TextContent));
        Assert.Matches("^Samme tema: Begynneropplæring; felles ord: rimeleker$", similar[0].QuerySelector("li > .merknad:last-child")!.TextContent);
        Assert.Null(Page("tiltak-a", TestSite.Base().Build()).QuerySelector("#lignende"));
    }

    private static TestSite Site() => TestSite.Base()
        .With("content/regioner/nord.md", "---\nnavn: Nord\ntype: kompetansenettverk\nstatus: aktiv\n---\n")
        .With("content/regioner/sor.md", "---\nnavn: Sør\ntype: kompetansenettverk\nstatus: aktiv\n---\n");

    private static string Pakke(string id, string fields) => $"-- content/pakker/{id}/pakke.md --\n---\ntittel: {id}\nstatus: meldt\n{fields}\n---\n";

    private static string Tiltak(string id, string title, string fields, string text = "Tekst.", string pakke = "eksempel") =>
        $"-- content/pakker/{pakke}/{id}.md --\n---\ntittel: {title}\nstatus: meldt\n{fields}\n"
        + $"godkjent_dato: 2026-01-01\ngodkjent_av: Redaksjonen\n---\n\n## Mål\n\n{text}\n";

    private static string[] Faults(params (string Id, string Fields)[] tiltak) =>
    [
        .. tiltak.Aggregate(Site(), (site, t) => site.With($"content/pakker/eksempel/{t.Id}.md", $"---\ntittel: {t.Id}\nstatus: utkast\n\n{t.Fields}\n---\n"))
            .Check().Select(TestSite.Show),
    ];

    private static IDocument Page(string id, BuildResult? built = null) => new HtmlParser().ParseDocument(
        Encoding.UTF8.GetString((built ?? Built).Files.Single(f => f.Path == $"tiltak/{id}/index.html").Bytes.Span));

    private static string Told(IDocument page, string anchor) => Words(page.QuerySelector($"#{anchor}")!.ParentElement!.TextContent);

    private static string[] Lineage(string id) =>
    [
        .. from heading in Page(id).QuerySelectorAll("aside[aria-label=Sammenheng] h2")
           let list = heading.NextElementSibling
           where heading.TextContent != "Meldt i"
           select $"{heading.TextContent}: {Names(list!)}",
    ];

    private static string Names(IElement list) => string.Join(", ", list.Children.Select(li =>
        li.QuerySelector("a")!.TextContent + (li.Children.FirstOrDefault(c => c.LocalName == "ul") is { } nested ? $" ({Names(nested)})" : "")));

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
