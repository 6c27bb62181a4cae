using Catalogue.Diagnostics;

namespace Catalogue.Tests.Rules;

/// <summary>How a text is written: what Markdown makes of it is what its author meant.</summary>
public class MarkupTests
{
    [Theory]
    [InlineData("<<<<<<< HEAD\nVi leser.\n=======\nVi skriver.\n>>>>>>> min", "<<<<<<< HEAD")]
    [InlineData("Vi leser.\n>>>>>>> min\n\nOg regner.", ">>>>>>> min")]
    [InlineData("<<<<<<< HEAD\nVi leser.\n||||||| før\nVi ser.\n=======\nVi skriver.\n>>>>>>> min", "<<<<<<< HEAD")]
    public void A_mark_of_a_merge_is_an_error(string text, string marked) => Marked("TK430", text, marked, isError: true);

    [Theory]
    [InlineData("SjÃ¸fart", "Sjøfart")]
    [InlineData("pÃ¥ sÃ¸ndag", "på søndag")]
    [InlineData("Ã…lesund og Ã†rÃ¸", "Ålesund og Ærø")]
    [InlineData("Â«samlingÂ» og â€“ ja, â€œsikkertâ€¦ kr 5 â‚¬", "«samling» og – ja, “sikkert… kr 5 €")]
    [InlineData("KÃ¡rÃ¡Å¡johka", "Kárášjohka")]
    [InlineData("SjÃƒÂ¸fart", "Sjøfart")]
    public void A_text_that_was_decoded_twice_is_given_back(string wrong, string right)
    {
        var fault = Only("TK431", Body(wrong));
        Assert.True(fault.IsError && fault.Fix!.IsSafe);
        Assert.Contains(right, Fixed(fault), StringComparison.Ordinal);
        Assert.Equal([], TestSite.Base().With(Filled.Path, Fixed(fault)).Faults());
    }

    [Fact]
    public void The_whole_file_is_one_fault_that_says_what_the_first_word_is()
    {
        var fault = Only("TK431", TestSite.Base().With(Filled.Path, Filled.Tiltak("kilde: LÃ¦rere pÃ¥ trinnet", "\nVi gjÃ¸r det.\n")));
        Assert.Equal("«LÃ¦rere» skal være «Lærere». Det samme er hendt 2 steder til i fila", fault.Message);
    }

    [Theory]
    [InlineData("Vi leser «BLÅ» og «Å», og skriver Å – og Å…")]
    [InlineData("São Tomé, âge og ðað, Ängelholm")]
    public void Letters_that_are_what_they_seem_are_left_alone(string text) => Silent(text);

    [Theory]
    [InlineData("Vi holder \u202Efire\u202C samlinger.")]
    [InlineData("\u2066Vi\u2069 leser.")]
    public void A_sign_that_turns_the_text_is_taken_out(string text)
    {
        var fault = Only("TK432", Body(text));
        Assert.True(fault.IsError && fault.Fix!.IsSafe);
        Assert.DoesNotContain(Fixed(fault), c => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069');
    }

    [Fact]
    public void Arabic_may_say_where_it_begins_and_ends() => Silent("De sier \u2067مرحبا\u2069 når de møtes.");

    [Theory]
    [InlineData("20. november er det fagdag.\n\n2027. Da er perioden over.", "20\\. november er det fagdag.\n\n2027\\. Da er perioden over.")]
    [InlineData("Samlingene slutter\n1. juni og begynner igjen.", "Samlingene slutter\n1\\. juni og begynner igjen.")]
    [InlineData("5. og 6. klasse leser.", "5\\. og 6. klasse leser.")]
    [InlineData("3. trinn leser.", "3\\. trinn leser.")]
    [InlineData("3. mars: start\n9. mai: slutt", "- 3\\. mars: start\n- 9\\. mai: slutt")]
    [InlineData("- 20. november: fagdag", "- 20\\. november: fagdag")]
    [InlineData("• Rektor setter av tid\n•\tPPT deltar", "- Rektor setter av tid\n- PPT deltar")]
    [InlineData("Vi skal:\n– lese\n– skrive", "Vi skal:\n- lese\n- skrive")]
    [InlineData("o lese\no skrive", "- lese\n- skrive")]
    [InlineData("\uF0B7\u00A0lese", "- lese")]
    [InlineData("- • lese", "- lese")]
    [InlineData("##Mål\n\nAlle leser.", "## Mål\n\nAlle leser.")]
    [InlineData("Tekst\n###\u00A0Mål\n\nAlle leser.", "Tekst\n### Mål\n\nAlle leser.", "TK435", "TK438")]
    [InlineData("Først.\n\n\tVi leser.\n\n    Vi skriver\n    mye.", "Først.\n\nVi leser.\n\nVi skriver\nmye.")]
    [InlineData("# Mål\n\nTekst.\n\n## Lesing\n\nMer.\n\n# Bakgrunn\n\nTekst.", "## Mål\n\nTekst.\n\n### Lesing\n\nMer.\n\n## Bakgrunn\n\nTekst.")]
    [InlineData("Tekst.\n\n## ##\n\nMer tekst.", "Tekst.\n\n\nMer tekst.")]
    [InlineData("**Merk:**dette gjelder.", "**Merk:** dette gjelder.")]
    [InlineData("Og ** hele ** ordet.", "Og **hele** ordet.")]
    [InlineData("- **Først **så", "- **Først** så")]
    [InlineData("| A | B |\n|–––|—|\n| 1 | 2 |", "| A | B |\n|---|---|\n| 1 | 2 |")]
    public void What_is_surely_meant_otherwise_is_mended(string wrong, string right, params string[] codes)
    {
        var faults = Body(wrong).Check().Where(f => codes.Length == 0 || f.Rule.Code == codes[0]).ToArray();
        Assert.NotEmpty(faults);
        Assert.All(faults, f => Assert.True(f.Fix!.IsSafe && !f.IsError));
        var mended = Edits.Apply(faults[0].Location.Source.Text, faults.Select(f => f.Fix!));
        Assert.Contains($"\n{right}\n", mended, StringComparison.Ordinal);
        Assert.DoesNotContain(TestSite.Base().With(Filled.Path, mended).Faults(), f => !f.StartsWith("TK438", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("TK433", "1. Lese\n2. Skrive\n4. Regne", "4.")]
    [InlineData("TK435", "#Mål\n\nAlle leser.", "#")]
    [InlineData("TK440", "Slutt på første del.\n---\nNy del.", "---")]
    [InlineData("TK440", "Sum for alle\n=====\n\nTekst.", "=====")]
    [InlineData("TK438", "## Mål\n\nTekst.\n\n#### Lesing\n\nMer.\n\n#### Skriving\n\nMer.", "#### Lesing")]
    [InlineData("TK439", "## Mål\n\n**Å lese**\n\nAlle leser.", "**Å lese**")]
    [InlineData("TK442", "| Tid | Hva |\n| Høst | Lesing |\n| Vår | Regning |", "| Tid | Hva |")]
    [InlineData("TK442", "Fordeling:\nTid | Hva\nHøst | Lesing", "Tid | Hva")]
    [InlineData("TK442", "Tid\tHva\nHøst\tLesing|skriving", "Tid\tHva")]
    [InlineData("TK443", "Begrepet **«sjøvett»**er nytt.", "**«sjøvett»**")]
    public void What_may_be_meant_otherwise_is_a_proposal(string code, string text, string marked)
    {
        Marked(code, text, marked);
        var fault = Only(code, Body(text));
        Assert.False(fault.Fix!.IsSafe);
        Assert.Equal([], TestSite.Base().With(Filled.Path, Fixed(fault)).Faults());
    }

    [Theory]
    [InlineData("TK442", "| A | B |\n|---|---|\n| 1 | 2 | 3 |", "| 1 | 2 | 3 |")]
    [InlineData("TK443", "Vi leser **mye.", "**")]
    [InlineData("TK444", "Vi leser.[^note] Mye.", "[^note]")]
    [InlineData("TK445", "Vi leser.\n\n---\ntittel: Nytt\nstatus: meldt\n---\n\nMer.", "---")]
    public void What_only_its_author_can_mend_has_no_remedy(string code, string text, string marked)
    {
        Marked(code, text, marked);
        Assert.Null(Only(code, Body(text)).Fix);
    }

    [Theory]
    [InlineData("Alle leser **sammen** og <b>mye</b>", "Alle leser sammen og mye")]
    [InlineData("Alle leser [sammen](https://lesing.example/) og `mye`", "Alle leser sammen og mye")]
    [InlineData("Alle *leser*&nbsp;mye", "Alle leser&nbsp;mye")]
    public void A_title_is_plain_text(string wrong, string right)
    {
        var fault = Only("TK446", TestSite.Base().With(Filled.Path, Filled.Tiltak($"tittel: {wrong}")));
        Assert.False(fault.IsError || fault.Fix!.IsSafe);
        Assert.Contains($"tittel: {right}\n", Fixed(fault), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lese & skrive <3 bøker, 5 * 3 [utkast] nr.#1")]
    [InlineData("Lærer*innen og_hverdagen i snake_case_navn")]
    public void A_title_may_have_signs(string title) =>
        Assert.Equal([], TestSite.Base().With(Filled.Path, Filled.Tiltak($"tittel: {title}")).Faults());

    [Theory]
    [InlineData("## Mål\n\n### Lesing\n\nMye.\n\n## Mer\n\nMye.")]
    [InlineData("**Dette er viktig for alle.**\n\nMer.")]
    [InlineData("**For 2024:**\n\n- Lese")]
    [InlineData("Tekst.\n\n**Hilsen alle**")]
    [InlineData("**Merk:** dette, **«sjøvett»** og **begge**, ***alt*** og *noe **mer** her*")]
    [InlineData("5 * 3 er 15, 2**3 er 8, lærer*innen og beløp*")]
    [InlineData("Skriv `**fet**` og \\*\\*stjerner\\*\\*.")]
    [InlineData("**fet lærer*inne mer** og **to\nlinjer**")]
    [InlineData("| A | **B** |\n|:--|--:|\n| 1 \\| 2 | `a|b` |\n| 3 |")]
    [InlineData("Velg lese | skrive i menyen.")]
    [InlineData("Vi skriver `[^1]` og [^ ] her.")]
    [InlineData("Før.\n\n---\n\nTittelen: den er god\n\n---\n\nEtter.")]
    [InlineData("1. Lese\n2. Skrive\n\n   Mye.\n\n3. Regne")]
    [InlineData("1. Lese\n2. trinn skriver\n3. Regne")]
    [InlineData("1. **2025 – gjennomføring.** Da begynner vi.")]
    [InlineData("1. Januar: start\n2. Februar: slutt")]
    [InlineData("Det begynner\n20. november i år.")]
    [InlineData("Det begynner 20\\. november, i 5.–10. trinn.")]
    [InlineData("5.–10. trinn leser.")]
    [InlineData("3. Først\n4. Så\n\nTekst.\n\n1. Nytt")]
    [InlineData("1. Lese\n   - høyt\n   - sakte\n2. Skrive\n   1. pent\n   2. fort")]
    [InlineData("– Vi leser, sier en lærer.\n\n– Vi skriver, sier en annen.")]
    [InlineData("Vi leser – og skriver.\n\no store tid")]
    [InlineData("#lesing #skriving")]
    [InlineData("Vi er nr.\n#1 i landet.")]
    [InlineData("Først.\n\n---\n\nSå.")]
    [InlineData("| A | B |\n|---|---|\n| 1 | 2 |")]
    [InlineData("- Lese\n---\nTekst.")]
    [InlineData("- Lese\n\n    Mye.\n\n1.  Lese\n\n    Mye.")]
    [InlineData("En lang linje\n    som går videre her.")]
    [InlineData("```\n20. november\n• kode\n##Mål\n    kode\n```")]
    [InlineData("<!--\n20. november\n##Mål\n-->\nTekst.")]
    [InlineData("- Lese:\n\n  ```\n  ##Mål\n  ```\n\nTekst.")]
    public void What_is_meant_so_is_left_alone(string text) => Silent(text);

    private static void Silent(string text) => Assert.Equal([], Body(text).Faults());

    private static void Marked(string code, string text, string marked, bool isError = false)
    {
        var fault = Only(code, Body(text));
        Assert.Equal(marked, TestSite.Marked(fault));
        Assert.Equal(isError, fault.IsError);
    }

    private static Diagnostic Only(string code, TestSite site)
    {
        var fault = Assert.Single(site.Check());
        Assert.Equal(code, fault.Rule.Code);
        return fault;
    }

    private static string Fixed(Diagnostic fault) => Edits.Apply(fault.Location.Source.Text, [fault.Fix!]);

    private static TestSite Body(string text) => TestSite.Base().With(Filled.Path, Filled.Tiltak(body: $"\n{text}\n"));
}
