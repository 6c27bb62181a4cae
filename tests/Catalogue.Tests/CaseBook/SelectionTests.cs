namespace Catalogue.Tests.CaseBook;

/// <summary>Who is in a saksbok, and who is told to be left out.</summary>
public class SelectionTests
{
    private const string First = "content/pakker/bm-2027-03/havlandet-2027-03.md";

    [Fact]
    public void What_is_not_approved_is_in_by_owner_and_what_is_decided_is_counted()
    {
        var selection = Saksbok.Result.Selection!;
        Assert.Equal((Behovsmeldinger.Count, Behovsmeldinger.Count), (selection.Tiltak.Length, selection.Pakker.Length));
        Assert.Equal(["Fjellmo", "Lillefjord", "Storvik", "Ytrevåg"], selection.Tiltak.Select(t => t.Ramme.Eiere[0].Navn).Distinct());

        // The mentorordning of 2025 has money for 2027 too.
        Assert.Equal((1, 0, 0), (selection.Approved, selection.Decided, selection.Withdrawn));
        Assert.Contains("Ett tiltak er godkjent og står i katalogen", Saksbok.Result.Page().Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status: meldt", "status: meldt\ngodkjent_dato: 2026-11-02\ngodkjent_av: Redaksjonen", 2, 0, 0)]
    [InlineData("status: meldt", "status: tildelt", 1, 1, 0)]
    [InlineData("status: meldt", "status: trukket", 1, 0, 1)]
    [InlineData("status: meldt", "status: innstilt", 1, 0, 0)]
    public void A_tiltak_leaves_when_it_is_approved_decided_or_withdrawn(string old, string now, int approved, int decided, int withdrawn)
    {
        var selection = Saksbok.Of(Changed(First, old, now)).Selection!;
        var gone = approved - 1 + decided + withdrawn;
        Assert.Equal(Behovsmeldinger.Count - gone, selection.Tiltak.Length);
        Assert.Equal((approved, decided, withdrawn), (selection.Approved, selection.Decided, selection.Withdrawn));
    }

    [Fact]
    public void One_whose_year_nobody_knows_is_told_of_and_not_lost()
    {
        var book = Saksbok.Of(Changed("content/pakker/bm-2027-03/pakke.md", "ar: 2027\n", ""));
        Assert.Equal(["havlandet-2027-03"], book.Selection!.Unplaced.Select(t => t.Id));
        Assert.Contains(
            "content/pakker/bm-2027-03/havlandet-2027-03.md: året er ikke kjent",
            book.Page().QuerySelectorAll("li").Select(li => li.TextContent));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_of_and_not_lost_unless_it_is_of_another_year()
    {
        var bytes = new byte[] { 0xC3, 0x28, 0x00 };
        var book = Saksbok.Of(Saksbok.Site()
            .With(new Source.RawFile("content/pakker/bm-2027-03/ny.md", bytes))
            .With(new Source.RawFile("content/pakker/bm-2024-fjellmo/gammel.md", bytes)));
        var items = book.Page().QuerySelectorAll("li").Select(li => li.TextContent);
        Assert.Contains(items, text => text.StartsWith("content/pakker/bm-2027-03/ny.md: ", StringComparison.Ordinal));
        Assert.DoesNotContain(items, text => text.Contains("gammel.md", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_that_cannot_be_used_and_ids_that_two_have_are_told_as_faults()
    {
        var text = Behovsmeldinger.Files().ToDictionary(f => f.Path, f => f.Text);
        var book = Saksbok.Of(Saksbok.Site()
            .With("content/pakker/BM æ 2027/pakke.md", text["pakker/bm-2027-03/pakke.md"])
            .With("content/pakker/BM æ 2027/havlandet-2027-03.md", text["pakker/bm-2027-03/havlandet-2027-03.md"]));
        Assert.Equal(Behovsmeldinger.Count + 1, book.Selection!.Pakker.Length);
        Assert.Contains(book.Files, f => f.Path == "pakker/bm-ae-2027.html");
        var told = book.Page("pakker/bm-ae-2027.html").QuerySelectorAll(".saksnotater li").Select(li => li.TextContent).ToArray();
        Assert.Contains(told, t => t.StartsWith("Feil: «BM æ 2027» kan ikke være navn på en mappe", StringComparison.Ordinal));
        Assert.Contains(told, t => t.Contains("havlandet-2027-03", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("havlande", "fylket «havlande» finnes ikke. Mente du «havlandet»?")]
    [InlineData("Havlandet", null)]
    [InlineData("98", null)]
    public void A_fylke_goes_by_id_name_or_number(string fylke, string? refusal) =>
        Assert.Equal(refusal, Saksbok.Of(Saksbok.Site(), new(fylke, Behovsmeldinger.Year)).Refusal);

    [Fact]
    public void An_ordning_narrows_it_and_a_year_without_any_is_refused()
    {
        Assert.StartsWith(
            "ingen tiltak fra Havlandet 2027, Fagopplæring venter på behandling.",
            Saksbok.Of(Saksbok.Site(), new("havlandet", 2027) { Ordning = "vgo" }).Refusal,
            StringComparison.Ordinal);
        Assert.StartsWith("ingen tiltak fra Havlandet 2031 ", Saksbok.Of(Saksbok.Site(), new("havlandet", 2031)).Refusal, StringComparison.Ordinal);
        var kollektiv = Saksbok.Of(Saksbok.Site(), new("havlandet", 2027) { Ordning = "kollektiv" }).Selection!;
        Assert.Equal((Behovsmeldinger.Count, "havlandet-2027-kollektiv"), (kollektiv.Tiltak.Length, kollektiv.Scope.Name));
    }

    internal static TestSite Changed(string path, string old, string now)
    {
        var site = Saksbok.Site();
        var text = System.Text.Encoding.UTF8.GetString(site.ToSources().Content.Single(f => f.Path == path).Bytes.Span);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return site.With(path, text.Replace(old, now, StringComparison.Ordinal));
    }
}
