using Catalogue.Diagnostics;

namespace Catalogue.Tests.Rules;

/// <summary>TK313 and TK314: tiltak that refer to one another.</summary>
public class LineageTests
{
    [Fact]
    public void A_ring_over_both_kinds_of_link_is_one_message_that_names_it()
    {
        var fault = Assert.Single(Site(("a", "bygger_paa: c"), ("b", "videreforer: a"), ("c", "bygger_paa: b")).Check());
        Assert.Equal("TK313 content/pakker/eksempel/a.md:4:13 tiltakene bygger på hverandre i ring: a → c → b → a", TestSite.Show(fault));
        Assert.Equal(["content/pakker/eksempel/c.md", "content/pakker/eksempel/b.md"], fault.Related.Select(r => r.Location.Source.Path));
        Assert.Equal(["«c» viser til «b» her", "«b» viser til «a» her"], fault.Related.Select(r => r.Message));
    }

    [Fact]
    public void The_message_stands_where_the_old_builds_on_the_new()
    {
        var fault = Assert.Single(Site(("a", "ar: 2024\nbygger_paa: b"), ("b", "ar: 2023\nbygger_paa: a")).Check());
        Assert.Equal("content/pakker/eksempel/b.md", fault.Location.Source.Path);
        Assert.EndsWith("i ring: b → a → b", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rings_that_share_a_tiltak_are_told_each() =>
        Assert.Equal(
            ["tiltakene bygger på hverandre i ring: a → b → a", "tiltakene bygger på hverandre i ring: a → c → a"],
            Site(("a", "bygger_paa:\n  - b\n  - c"), ("b", "bygger_paa: a"), ("c", "bygger_paa: a"))
                .Check()
                .Select(d => d.Message)
                .Order(StringComparer.Ordinal));

    [Fact]
    public void A_link_written_twice_closes_one_ring() =>
        Assert.Single(Site(("a", "bygger_paa: b\nvidereforer: b"), ("b", "bygger_paa: a")).Check());

    [Fact]
    public void A_long_ring_is_named_in_short()
    {
        var ring = Enumerable.Range(0, 12).Select(i => ($"t{i:00}", $"bygger_paa: t{(i + 1) % 12:00}")).ToArray();
        var fault = Assert.Single(Site(ring).Check());
        Assert.EndsWith("i ring: t00 → t01 → t02 → t03 → t04 → … → t11 → t00", fault.Message, StringComparison.Ordinal);
        Assert.Equal(11, fault.Related.Length);
    }

    [Fact]
    public void Of_very_long_rings_the_first_links_are_told()
    {
        var ring = Enumerable.Range(0, 60).Select(i => ($"t{i:00}", $"bygger_paa: t{(i + 1) % 60:00}")).ToArray();
        Assert.Equal(19, Assert.Single(Site(ring).Check(), d => d.Rule.Code == "TK313").Related.Length);
    }

    [Fact]
    public void A_chain_of_thousands_is_walked_without_recursion() =>
        Assert.Empty(Cycles(10_000, i => i + 1 < 10_000 ? [i + 1] : []));

    [Fact]
    public void Many_ways_to_the_same_end_are_walked_once() =>
        Assert.Empty(Cycles(2_000, i => [.. new[] { i + 1, i + 2, i + 3 }.Where(n => n < 2_000)]));

    [Theory]
    [InlineData("bygger_paa: c", "bygger_paa: c", "")]
    [InlineData("bygger_paa: b\nhenger_sammen_med: b", "henger_sammen_med: a", "beslektet: a")]
    public void What_leads_only_one_way_is_no_ring(string a, string b, string c) => Assert.Equal([], Site(("a", a), ("b", b), ("c", c)).Faults());

    [Fact]
    public void A_tiltak_that_refers_to_itself_is_another_rules_fault() =>
        Assert.StartsWith("TK310", Assert.Single(Site(("a", "bygger_paa: a")).Faults()), StringComparison.Ordinal);

    [Fact]
    public void Packages_do_not_continue_each_other_in_a_ring()
    {
        static string Pakke(string field) => Filled.Pakke(field + "\neiere: Bodø\n");
        var fault = Assert.Single(TestSite.Base()
            .With("content/pakker/p/pakke.md", Pakke("videreforer: q"))
            .With("content/pakker/q/pakke.md", Pakke("videreforer: p"))
            .Check());
        Assert.Equal("TK313 content/pakker/p/pakke.md:5:14 pakkene viderefører hverandre i ring: p → q → p", TestSite.Show(fault));
    }

    [Theory]
    [InlineData("(se tiltak 3)", "tiltak 3")]
    [InlineData("Se også\ntiltak nr. 3 om dette.", "tiltak nr. 3")]
    [InlineData("jf. tiltak 3", "tiltak 3")]
    [InlineData("Dette er beskrevet i tiltak 3.", "tiltak 3")]
    [InlineData("Planen viser til tiltak 3 og 1.", "tiltak 3 og 1")]
    [InlineData("Som nevnt henger det sammen med tiltak 3 ovenfor.", "tiltak 3")]
    [InlineData("Slik er det i tiltaket 3 over.", "tiltaket 3")]
    public void A_number_that_sends_the_reader_somewhere_is_found(string text, string marked)
    {
        var fault = Assert.Single(Numbered(text).Check());
        Assert.Equal(("TK314", marked), (fault.Rule.Code, TestSite.Marked(fault)));
        Assert.Contains("«[Regning i alle fag](/tiltak/c/)»", fault.Help!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Skjemaet gir samme svar for tiltak 1–7, og kaller dem tiltak 2 og 3.")]
    [InlineData("Koordinatoren skal sørge for framdrift i tiltak 3.")]
    [InlineData("Tiltak 3 over tre år er for mye, og det gjøres to tiltak under ett.")]
    [InlineData("Det er satt i gang 3 tiltak, se [tiltak 3 i planen](/tiltak/tiltak-a/).")]
    [InlineData("Vi ser tiltak 3 ganger i året.")]
    [InlineData("### Se tiltak 3\n\nHer er teksten.")]
    [InlineData("```\nse tiltak 3\n```")]
    [InlineData("Skriv `se tiltak 3` i feltet.")]
    public void A_number_that_is_only_spoken_of_is_left_alone(string text) => Assert.Equal([], Numbered(text).Faults());

    [Fact]
    public void The_link_is_proposed_as_an_edit()
    {
        var fault = Assert.Single(Numbered("Samlingen er felles (se tiltak 3).").Check());
        Assert.False(fault.Fix!.IsSafe);
        Assert.Contains(
            "Samlingen er felles (se [Regning i alle fag](/tiltak/c/)).",
            Edits.Apply(fault.Location.Source.Text, [fault.Fix]),
            StringComparison.Ordinal);
    }

    // The form of Ytre Helgeland 2024: the second tiltak says «se tiltak 2».
    [Fact]
    public void A_tiltak_that_refers_to_its_own_number_is_told_so()
    {
        var fault = Assert.Single(Numbered("Samlingen er felles (se tiltak 2).").Check());
        Assert.StartsWith("Dette er selv tiltak 2.", fault.Help, StringComparison.Ordinal);
        Assert.Null(fault.Fix);
    }

    [Fact]
    public void A_number_that_no_tiltak_of_the_package_has_is_left_to_the_author()
    {
        var fault = Assert.Single(Numbered("Samlingen er felles (se tiltak 9).").Check());
        Assert.StartsWith("Skriv en lenke til det tiltaket som er ment", fault.Help, StringComparison.Ordinal);
        Assert.Null(fault.Fix);
    }

    private static TestSite Numbered(string text) => TestSite.Base()
        .With(Filled.Path, Filled.Tiltak("nr: 2\n", $"\n## Slik gjør vi det\n\n{text}\n"))
        .With("content/pakker/eksempel/c.md", Filled.Tiltak("nr: 3\ntittel: Regning i alle fag\n", path: "content/pakker/eksempel/c.md"));

    private static TestSite Site(params (string Id, string Fields)[] tiltak) =>
        tiltak.Aggregate(
            TestSite.Base(),
            (site, t) =>
                site.With(
                    $"content/pakker/eksempel/{t.Id}.md",
                    Filled.Tiltak($"{t.Fields}\ntittel: Tiltak som heter {t.Id}\n", path: $"content/pakker/eksempel/{t.Id}.md")));

    private static IEnumerable<object> Cycles(int count, Func<int, int[]> next)
    {
        var nodes = Enumerable.Range(0, count).Select(i => (object)i).ToArray();
        return Catalogue.Rules.Lineage.Cycles.Find(nodes, n => [.. next((int)n).Select(i => nodes[i])]).Cast<object>();
    }
}
