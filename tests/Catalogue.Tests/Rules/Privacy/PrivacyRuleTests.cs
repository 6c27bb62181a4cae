using Catalogue.Diagnostics;

namespace Catalogue.Tests.Rules.Privacy;

/// <summary>Where personal data is looked for, and what is said of it: the whole way from a file to its faults.</summary>
public class PrivacyRuleTests
{
    private const string Path = "content/pakker/eksempel/tiltak-b.md";
    private const string Email = "post@eksempel.example";
    private const string Phone = "29 12 34 56";

    [Theory]
    [InlineData("stikkord:\n  - post@eksempel.example", "TK701 post@eksempel.example")]
    [InlineData("kilde: \"Ring 29 12 34 56\"", "TK702 29 12 34 56")]
    [InlineData("# ring 29 12 34 56", "TK702 29 12 34 56")]
    [InlineData("post@eksempel.example: ja", "TK701 post@eksempel.example")]
    [InlineData("kontaktperson: Fiktiv Eksempelsen", "TK707 Fiktiv Eksempelsen")]
    [InlineData(
        "kontaktpersoner:\n  - navn: Fiktiv Eksempelsen\n    stilling: rektor\nnr: 1",
        "TK707 navn: Fiktiv Eksempelsen\n    stilling: rektor")]
    [InlineData("kilde: https://post@eksempel.example", "TK701 post@eksempel.example")]
    [InlineData("telefon: se lista", "TK707 se lista")]
    [InlineData("telefon: 29 12 34 56", "TK702 29 12 34 56")]
    [InlineData("navn: Fiktiv Eksempelsen", "TK707 Fiktiv Eksempelsen")]
    [InlineData("godkjent_av: Fiktiv Eksempelsen", "TK708 Fiktiv Eksempelsen")]
    [InlineData("medbestemmelse_roller:\n  - Fiktiv Eksempelsen", "TK708 Fiktiv Eksempelsen")]
    [InlineData("kilde: Samtale med Fiktiv Eksempelsen", "TK708 Fiktiv Eksempelsen")]
    [InlineData("meldt_eier: 29123456 # ring", "TK702 29123456")]
    public void Fields_are_searched(string field, string found) => Assert.Equal([found], Found(Tiltak(field, "")));

    [Theory]
    [InlineData("aktiviteter:\n  - navn: Fiktiv Eksempel\n    eier: 29123456")]
    [InlineData("meldt_totalt: 29123456\nmeldt_eier: \"23456789\"")]
    [InlineData("kilde: Fiktiv Eksempelsen (2013)")]
    [InlineData("kilde: Behovsmelding 2024, Bodø kommune; Nord universitet")]
    [InlineData("godkjent_av: Oppvekst, Bodø kommune")]
    [InlineData("medbestemmelse_roller:\n  - Utdanningsforbundet Bodø (representerer Salten)")]
    [InlineData("telefon:")]
    [InlineData("vedtak_ref: 2024/1234")]
    [InlineData("vedtak_dato: 2024-04-15\ngodkjent_dato: 2026-11-20")]
    [InlineData("tittel: Fiktiv Eksempel")]
    [InlineData("lenker:\n  - https://post@eksempel.example")]
    public void What_fields_are_for_is_let_be(string field) => Assert.Empty(Found(Tiltak(field, "")));

    [Theory]
    [InlineData("[skriv](mailto:post@eksempel.example)", "TK701 post@eksempel.example")]
    [InlineData("[post@eksempel.example](mailto:post@eksempel.example)", "TK701 post@eksempel.example](mailto:post@eksempel.example")]
    [InlineData("[29 12 34 56](tel:+4729123456)", "TK702 29 12 34 56](tel:+4729123456")]
    [InlineData("![rektor Fiktiv Eksempelsen](bilde.png)", "TK708 Fiktiv Eksempelsen")]
    [InlineData("`29123456`", "TK702 29123456")]
    [InlineData("```text\nring 29 12 34 56\n```", "TK702 29 12 34 56")]
    [InlineData("| Rolle | Navn |\n|---|---|\n| Rektor | Fiktiv Eksempelsen |", "TK708 Fiktiv Eksempelsen")]
    [InlineData("| Rolle | Navn |\n|---|---|\n| Rektor | – |\n| Styrer | Prøve Testesen |", "TK708 Prøve Testesen")]
    [InlineData("| Eier | Kontaktperson |\n|---|---|\n| Bodø | Fiktiv |", "TK707 Fiktiv")]
    [InlineData("| Navn | Fiktiv Eksempelsen |\n|---|---|\n| Telefon | 29 12 34 56 |", "TK707 Fiktiv Eksempelsen", "TK702 29 12 34 56")]
    [InlineData("Navn Fiktiv Eksempelsen", "TK707 Fiktiv Eksempelsen")]
    [InlineData(
        "Navn Fiktiv Test Eksempelsen Prøve Test Testesen \nFunksjon Koordinator Prosjektleder fra SePU",
        "TK707 Fiktiv Test Eksempelsen Prøve Test Testesen")]
    [InlineData("Se Koordinator Fiktiv\nEksempelsen", "TK708 Fiktiv\nEksempelsen")]
    [InlineData("rektor Fiktiv Eksempelsen\nRektor Prøve Testesen", "TK708 Fiktiv Eksempelsen", "TK708 Prøve Testesen")]
    [InlineData("Ring 29123456/29654321.", "TK702 29123456", "TK702 29654321")]
    [InlineData("Ev. merkes God opplæring", "TK707 God opplæring")]
    [InlineData("Navn: Fiktiv Eksempelsen, Telefon: 29 12 34 56", "TK707 Fiktiv Eksempelsen", "TK702 29 12 34 56")]
    [InlineData("Kontaktperson: Fiktiv Eksempelsen, post@eksempel.example", "TK707 Fiktiv Eksempelsen", "TK701 post@eksempel.example")]
    [InlineData("E-post: post@eksempel.example", "TK701 post@eksempel.example")]
    [InlineData("Kontonr: 1234.56.78903", "TK703 1234.56.78903")]
    [InlineData("Kontonr: 123456789", "TK707 123456789")]
    [InlineData("Telefon 29 12 34 56 29 65 43 21", "TK702 29 12 34 56", "TK702 29 65 43 21")]
    [InlineData("konto 01818010083", "TK704 01818010083")]
    [InlineData("15829210050", "TK704 15829210050")]
    [InlineData("01818010084", "TK705 01818010084")]
    [InlineData("1234 56 78903", "TK703 1234 56 78903")]
    [InlineData("938 712 442", "TK706 938 712 442")]
    [InlineData("med hver rektor\nFiktiv Eksempelsen", "TK708 Fiktiv Eksempelsen")]
    [InlineData("hovedtillitsvalgt Ánddis-Šlivdnos Test-Čuovvolas", "TK708 Ánddis-Šlivdnos Test-Čuovvolas")]
    public void Text_is_searched(string text, params string[] found) => Assert.Equal(found, Found(Tiltak("", text)));

    [Theory]
    [InlineData("| Ordning | Eier | UH | Totalt |\n|---|---:|---:|---:|\n| Regional | 505 000 | 794 000 | 1 299 000 |")]
    [InlineData("Det er meldt behov for 4 069 500,- i skoleåret 2023–2024.")]
    [InlineData("| Navn | Antall |\n|---|---|\n| Magisk måned | 12 |")]
    [InlineData("(Bernhardt, 2013; Fullan, 2011; Sharratt & Fullan, 2012)")]
    [InlineData("Qvortrups operasjonalisering av pedagogisk analyse")]
    [InlineData("Se [rapporten](https://eksempel.example/rapport/29123456).")]
    [InlineData("Kontakt: oppvekst i Bodø kommune")]
    [InlineData("Rektor Nord universitet")]
    [InlineData("938 712 441")]
    [InlineData("Pakka p00017-2024-rana og saken A00123-2026")]
    public void Ordinary_text_is_let_be(string text) => Assert.Empty(Found(Tiltak("", text)));

    [Theory]
    [InlineData("content/sider/bidra.md", "---\ntittel: Bidra\ningress: Om å bidra.\n---\n\nRing 29 12 34 56.\n")]
    [InlineData("content/kommuner.yml", "kommuner:\n  - nr: \"0301\"\n    navn: Oslo\n# ring 29 12 34 56\n")]
    [InlineData("content/regler/TK301.md", "## Hva regelen sier\n\nRing 29 12 34 56.\n")]
    [InlineData(
        "content/katalog.yml",
        "tittel: Prøvekatalogen\nbeskrivelse: En katalog til prøver.\nutgiver: 29 12 34 56\ngrunnadresse: https://tiltak.example/\n")]
    [InlineData(Path, "---\ntittel: \"a\nkilde: 29 12 34 56\n---\n")]
    [InlineData(Path, "tittel: a\nkilde: 29 12 34 56\n")]
    [InlineData("content/notater/mote.md", "Ring 29 12 34 56.\n")]
    [InlineData("content/pakker/eksempel/vedlegg/mote.md", "Ring 29 12 34 56.\n")]
    public void Every_file_is_searched_also_one_that_cannot_be_read_or_stands_wrongly(string path, string text) =>
        Assert.Equal("TK702 29 12 34 56", Assert.Single(Found(TestSite.Base().With(path, text))));

    [Fact]
    public void Only_the_fenced_examples_of_rule_pages_may_be_wrong() =>
        Assert.Equal(
            ["TK702 29 65 43 21"],
            Found(TestSite.Base().With("content/regler/TK702.md", "## Feil\n\n```text\nRing 29 12 34 56\n```\n\nRing 29 65 43 21\n")));

    [Theory]
    [InlineData("content/pakker/eksempel/ring-29123456.md", "TK702")]
    [InlineData("content/pakker/eksempel/mote-29-12-34-56.md", "TK702")]
    [InlineData("content/pakker/eksempel/f-01818010083.md", "TK704")]
    [InlineData("content/notater/post@eksempel.example.md", "TK701")]
    public void File_names_are_searched(string path, string code)
    {
        var fault = Assert.Single(Privacy(TestSite.Base().With(path, Text("", ""))), d => d.Location.Source.Text.Length == 0);
        Assert.Equal((code, path), (fault.Rule.Code, fault.Location.Source.Path));
        Assert.StartsWith("i navnet på fila eller mappa: ", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/pakker/eksempel/ring-29123456.png", "TK702")]
    [InlineData("content/pakker/eksempel/ingrid-eksempelsen.jpg", "TK708")]
    [InlineData("content/pakker/eksempel/elev_018180_10083.webp", "TK704")]
    [InlineData("content/pakker/eksempel/IMG_20240415_123456.jpg", null)]
    [InlineData("content/pakker/eksempel/petter-dass.jpg", null)]
    [InlineData("content/pakker/eksempel/ingrid-skolen-1804.jpg", null)]
    [InlineData("content/pakker/p00017-2024-rana/plan.jpg", null)]
    public void Pictures_are_published_with_their_names_so_these_are_searched_too(string path, string? code) =>
        Assert.Equal(code is null ? [] : [code], Privacy(TestSite.Base().With(new Catalogue.Source.RawFile(path, default))).Select(d => d.Rule.Code));

    [Theory]
    [InlineData("stikkord:\n  - Fiktiv Eksempelsen", "Opplegget er laget av rådgiver Fiktiv Eksempelsen.")]
    [InlineData("tittel: Lesing med Fiktiv Eksempelsen", "Rektor Fiktiv Eksempelsen har ansvaret.")]
    [InlineData("private_eiere:\n  - Fiktiv Eksempelsen", "Kontakt: Fiktiv Eksempelsen")]
    public void What_is_written_freely_in_one_field_allows_no_name_elsewhere(string field, string text) =>
        Assert.Contains(
            Privacy(Tiltak(field, text)),
            d => d.Rule.Code == "TK708" && d.Location.Span.Start > d.Location.Source.Text.IndexOf("\n---\n", StringComparison.Ordinal));

    [Fact]
    public void The_name_of_a_folder_is_told_once()
    {
        var site = TestSite.Base()
            .With("content/pakker/ring-29123456/pakke.md", Text("", ""))
            .With("content/pakker/ring-29123456/a.md", Text("", ""))
            .With("content/pakker/ring-29123456/b.md", Text("", ""));
        Assert.Equal("TK702", Assert.Single(Privacy(site)).Rule.Code);
    }

    [Theory]
    [InlineData("behovsmelding-2024-12345678")]
    [InlineData("vedtak-2024-23456789")]
    [InlineData("mote-20240415")]
    [InlineData("salten-2023-2026")]
    public void Years_dates_and_references_in_file_names_are_let_be(string name) =>
        Assert.Empty(Privacy(TestSite.Base().With($"content/pakker/eksempel/{name}.md", Text("", ""))));

    [Fact]
    public void No_fault_of_the_file_says_the_secret_in_any_format()
    {
        var site = Tiltak(
            $"telefon: {Phone}\nmeldt_eier: ring {Phone}\n{Email}: 1\nlenker:\n  - {Email}\nkontaktperson: Fiktiv Eksempelsen",
            $"[a](ftp://{Email}) rektor Prøve Testesen");
        var printed = string.Concat(site.Check().Select(d =>
            TextRenderer.Render(d).ToString() + d.Message + d.Help + string.Concat(d.Fix?.Edits.Select(e => e.Text) ?? [])));
        Assert.All(
            [Phone, Email, "Fiktiv Eksempelsen", "Prøve Testesen"],
            secret => Assert.DoesNotContain(secret, printed, StringComparison.Ordinal));
        Assert.Contains("29 •• •• ••", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_not_guessed_at_without_the_register_of_kommuner() =>
        Assert.Empty(Found(Tiltak("", "rektor Fiktiv Eksempelsen").With("content/kommuner.yml", "kommuner: \"a\n")));

    [Fact]
    public void The_real_content_gives_nothing_away() =>
        Assert.DoesNotContain(RealSite.Result.Diagnostics, d => d.Rule.Code.StartsWith("TK7", StringComparison.Ordinal));

    private static string[] Found(TestSite site) => [.. Privacy(site).Select(d => $"{d.Rule.Code} {TestSite.Marked(d)}")];

    private static IEnumerable<Diagnostic> Privacy(TestSite site) => site.Check().Where(d => d.Rule.Code.StartsWith("TK7", StringComparison.Ordinal));

    private static TestSite Tiltak(string fields, string body) => TestSite.Base().With(Path, Text(fields, body));

    private static string Text(string fields, string body) =>
        "---\nsammendrag: Alle skolene leser sammen i én måned hvert år, og bibliotekene låner ut bokkasser.\nstatus: "
            + $"meldt\n{fields}\n---\n\n{body}\n";
}
