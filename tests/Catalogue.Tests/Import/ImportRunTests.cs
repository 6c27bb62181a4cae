using System.Collections.Immutable;
using System.Text;
using Catalogue.Import;
using Catalogue.Pipeline;
using Catalogue.Source;

namespace Catalogue.Tests.Import;

/// <summary>What becomes of forms: new drafts, packages that are there already, persons, contradictions, forms that nobody knows.</summary>
public class ImportRunTests
{
    private const string Form = """
        Behovsmelding – Kollektiv kompetanseutvikling i barnehage og grunnskole
        Behovsmeldingen gjelder:
        Barnehage ☐   Grunnskole ☒   Begge deler ☐
        Eier: Bodø kommune
        Kompetansenettverk RKK Vefsn
        Kompetansemiljø: Nord universitet
        Kontaktpersoner:
        Navn Testine Prøvesen
        Telefon 99 00 00 00
        Total sum det meldes behov for 2026
        Eier UH Totalt
        Sum 10 000,- 20 000,- 35 000,-
        1. Vurdering av behov (inkluderende prosesser)
        Si noe om behovet.
        Skriv her:
        Lærerne vil lære mer. Spør rektor Testine Prøvesen, tlf. 99 00 00 00, testine@example.org.
        5. Målgruppe
        Skriv her:
        Lærere
        Tiltakets varighet
        Høst 2026 ☒   Vår 2027 ☐
        """;

    [Fact]
    public void A_form_becomes_a_draft_that_the_check_has_no_errors_in()
    {
        var result = ImportedForms.ImportText(Form);
        Assert.Equal(["content/pakker/bm-2026-kollektiv-rkk-vefsn/pakke.md", "content/pakker/bm-2026-kollektiv-rkk-vefsn/rkk-vefsn-2026-tiltak.md"],
            result.Files.Select(f => f.Path));
        Assert.Empty(result.Faults);
        var tiltak = ImportedForms.Text(result.Files[1]);
        Assert.Contains("\nstatus: meldt\n", tiltak, StringComparison.Ordinal);
        Assert.DoesNotContain("godkjent_", tiltak, StringComparison.Ordinal);
        Assert.Contains("\n### Bakgrunn og behov\n\nLærerne vil lære mer.", tiltak, StringComparison.Ordinal);
        Assert.Contains("- `malgruppe`: laerere er foreslått etter «Lærere»\n", tiltak, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_about_persons_is_written_or_told()
    {
        var result = ImportedForms.ImportText(Form);
        var all = string.Concat(result.Files.Select(ImportedForms.Text)) + ImportReport.Of(result);
        Assert.All(["Testine", "Prøvesen", "99 00", "testine@"], secret => Assert.DoesNotContain(secret, all, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(ContentCheck.Faults([.. ImportedForms.Content, .. result.Files], TestSite.Today),
            d => d.Rule.IsSecret && d.Location.Source.Path.StartsWith("content/pakker/", StringComparison.Ordinal));
        Assert.Equal(2, result.Documents[0].Uses[LineUse.Personal]);
    }

    [Fact]
    public void A_form_that_is_laid_out_in_a_table_and_has_slips_in_its_questions_says_the_same()
    {
        ImmutableArray<MadeLine> lines =
        [
            new("Behovsmelding – lokal kompetanseutvikling i barnehage og grunnopplæring"), new("Behovsmeldingen gjelder", "Desentralisert ordning ☒"),
            new("Eier:", "Bodø kommune"), new("Kompetansenettverk", "Lofoten"), new("Universitet/Høgskole:", "NTNU"), new("Tiltak 1"),
            new("Navn på tiltaket:", "Øving i lesing"), new("Tiltakets varighet", "Vår 2024 ☐ Høst 2024 ☒"), new("Hvem er målgruppen for tiltaket?"),
            new("Lærere"),
        ];
        var result = ImportedForms.Import(MadeFiles.Docx(new("", lines, ImmutableDictionary<(string, string), string>.Empty)));
        Assert.Equal(["Bodø", "lofoten", "ntnu", "desentralisert"],
            new[] { "eiere", "region", "uh", "ordning" }.Select(f => ImportedForms.Field(result.Files[0], f)));
        Assert.Equal(["1", "Øving i lesing", "H2024", "laerere"],
            new[] { "nr", "tittel", "varighet", "malgruppe" }.Select(f => ImportedForms.Field(result.Files[1], f)));
    }

    [Fact]
    public void A_name_where_none_is_asked_for_is_not_told_either()
    {
        var result = ImportedForms.ImportText(Form.Replace("Eier: Bodø kommune", "Eier: Bodø kommune, rektor Testine Prøvesen", StringComparison.Ordinal));
        Assert.Contains("(utelatt)", ImportReport.Of(result), StringComparison.Ordinal);
        Assert.DoesNotContain("Testine", string.Concat(result.Files.Select(ImportedForms.Text)) + ImportReport.Of(result), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_form_in_two_documents_is_compared_with_itself()
    {
        var bytes = Encoding.UTF8.GetBytes(Form);
        var result = ImportRun.Of([("en.txt", bytes), ("to.txt", bytes)], ImportedForms.Content, TestSite.Today);
        Assert.Equal([true, false], result.Documents.Select(d => d.Packages[0].IsNew));
        Assert.Equal(2, result.Files.Length);
    }

    [Fact]
    public void A_sum_that_does_not_add_up_is_told_of_its_source()
    {
        var pakke = ImportedForms.Text(ImportedForms.ImportText(Form).Files[0]);
        Assert.Contains("avvik:\n  - felt: sum_kollektiv_totalt\n    grunn: >-\n      «Sum kollektiv ordning, eier» og «Sum kollektiv ordning, UH» er 30 000 kr",
            pakke, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_that_is_there_is_compared_and_left_as_it_is()
    {
        var first = ImportedForms.ImportText(Form);
        ImmutableArray<RawFile> content = [.. ImportedForms.Content, .. first.Files];
        var again = ImportedForms.ImportText(Form.Replace("20 000,-", "25 000,-", StringComparison.Ordinal), content);
        Assert.Empty(again.Files);
        var package = Assert.Single(again.Documents[0].Packages);
        Assert.False(package.IsNew);
        Assert.Equal(["sum_kollektiv_uh", "meldt_uh"], package.Compared.Where(f => f.Agreement != FieldAgreement.Same).Select(f => f.Field));
        Assert.Contains("ulikt | `25000` | `20000` |", ImportReport.Of(again), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_forms_in_a_file_are_two_packages_and_every_line_is_accounted_for()
    {
        var ekstra = """
            Forside uten plass
            Behovsmeldinger ekstra midler kompetanseløftet 2022
            Sendt inn av: Røst kommune
            Sum søkt:
            Total Eier UH
            Kr 300 000,- Kr 250 000,- Kr 50 000,-
            Nye tiltak
            Vi vil øve.
            Sendt inn av: Fauske kommune
            Sum søkt:
            Kr 0,- Kr 0,- Kr 0,-
            Nye tiltak
            Vi vil lese.

            """;
        var result = ImportedForms.ImportText(ekstra + Form);
        Assert.Equal(["bm-2022-kompetanseloftet-rost", "bm-2022-kompetanseloftet-fauske", "bm-2026-kollektiv-rkk-vefsn"],
            result.Documents[0].Packages.Select(p => p.Id));
        Assert.Equal(["Forside uten plass"], result.Documents[0].Unplaced.Select(l => l.Text));
        Assert.Equal(result.Documents[0].Lines, result.Documents[0].Uses.Values.Sum());
    }

    [Fact]
    public void Numbered_points_are_tiltak_where_the_form_has_no_place_for_them()
    {
        var result = ImportedForms.ImportText("""
            Behovsmeldinger ekstra midler kompetanseløftet 2022
            Sendt inn av: Narvik kommune
            Samarbeidende UH: Nord u
            Nye tiltak
            1. Øving i lesing. Vi leser mer. (NK kr.25 000, Nord u kr.30.000,-)
            2. Øving i regning (kr 5 000 til vikar)
            Styrke tiltakene
            1. Lesing trengs.
            2. Regning trengs.
            """);
        Assert.Equal(["Øving i lesing", "Øving i regning"], result.Files.Skip(1).Select(f => ImportedForms.Field(f, "tittel")));
        Assert.Equal(["25000", "30000", "55000"], new[] { "meldt_eier", "meldt_uh", "meldt_totalt" }.Select(f => ImportedForms.Field(result.Files[1], f)));
        Assert.Equal("", ImportedForms.Field(result.Files[2], "meldt_eier"));
        Assert.Contains("Regning trengs.", ImportedForms.Text(result.Files[2]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_nobody_knows_is_an_honest_no_with_all_its_lines()
    {
        var account = Assert.Single(ImportedForms.ImportText("Søknad om noe annet\nEier: Bodø kommune\nVi vil ha penger.").Documents);
        Assert.Contains("ingen av skjemaene", account.Refusal, StringComparison.Ordinal);
        Assert.Equal((3, 3), (account.Lines, account.Uses[LineUse.Unplaced]));
    }

    [Fact]
    public void A_form_of_the_register_needs_no_code()
    {
        var content = ImportedForms.Content.Add(new("content/skjemaer/2030-nytt.md", Encoding.UTF8.GetBytes("""
            ---
            navn: Skjemaet fra 2030
            overskrift: Ønskeliste for framtida
            fylker:
              - nordland
            fra: 2030
            ordninger:
              - kollektiv
            sporsmal:
              - tekst: Hvem spør
                felter:
                  - eiere
              - tekst: Hvor mye trenger dere i 2030
                felter:
                  - ar
                  - meldt_eier
                  - meldt_uh
                  - meldt_totalt
              - tekst: Fortell om behovet
                under: bakgrunn
            kilde: Et skjema som er laget for prøven
            ---
            """)));
        var result = ImportedForms.ImportText("Ønskeliste for\nframtida\nHvem spør: Bodø\nHvor mye trenger dere i 2031\n1 000 2 000 3 000\nFortell om behovet\nDet er stort.", content);
        Assert.Equal(("Bodø", "2031", "3000"), (ImportedForms.Field(result.Files[0], "eiere"), ImportedForms.Field(result.Files[0], "ar"),
            ImportedForms.Field(result.Files[1], "meldt_totalt")));
    }
}
