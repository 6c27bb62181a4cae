using System.Text.Json.Nodes;

namespace Catalogue.Tests.Form;

/// <summary>What the form writes, the program reads.</summary>
public class FormFileTests
{
    [Fact]
    public void The_file_is_in_the_house_style_and_the_program_has_nothing_to_say_of_it()
    {
        var result = FormScript.Run([FormScript.Answers()])[0];

        var file = Assert.Single(result.Files);
        Assert.Empty(FormScript.Site(result).Faults());
        Assert.Empty(result.Notes);
        Assert.Equal("content/pakker/eksempel/bodo-2024-regning.md", file.Path);
        Assert.StartsWith(
            """
            ---
            tittel: Regning i alle fag
            sammendrag: >-
              Lærerne på mellomtrinnet lærer å bruke regning i alle fag. Nord universitet holder fire samlinger, og
              skolene prøver ut oppleggene imellom.
            status: meldt
            fase:
              - gjennomforing
            varighet:
              - V2024
              - H2024
            malgruppe:
              - laerere
            tema:
              - ledelse
            meldt_eier: 10000
            meldt_uh: 20000
            meldt_totalt: 30000
            kilde: Behovsmelding 2024
            godkjent_dato: 2026-11-20
            godkjent_av: Redaksjonen for katalogen
            ---

            ## Bakgrunn og behov

            Elevene
            """,
            file.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_package_gets_what_its_tiltak_shares_with_it_and_both_pass()
    {
        var answers = FormScript.Answers();
        answers["choice"] = "+";
        answers["folder"] = "bm-2024-salten";
        answers["package"] = new JsonObject
        {
            ["tittel"] = "Behovsmelding 2024 – Salten",
            ["skjema"] = "2024-lokal",
            ["antall_tiltak"] = "1",
            ["medbestemmelse"] = "ja",
        };
        answers["packageText"] = "Kommunene i Salten samarbeider med Nord universitet om regning, lesing og skriving i alle fag. Behovsmeldingen "
            + "gjelder skolene, og er drøftet med de tillitsvalgte i alle kommunene i regionen før den ble sendt.";
        var values = answers["values"]!;
        values["region"] = "salten";
        values["ordning"] = "desentralisert";
        values["ar"] = "2024";
        values["eiere"] = new JsonArray("Bodø");
        values["uh"] = new JsonArray("nord");
        values["sektor"] = new JsonArray("grunnskole");

        var result = FormScript.Run([answers])[0];

        Assert.Equal(
            ["content/pakker/bm-2024-salten/pakke.md", "content/pakker/bm-2024-salten/bodo-2024-regning.md"],
            result.Files.Select(f => f.Path));
        Assert.Contains("eiere:\n  - Bodø\n", result.Files[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("eiere:", result.Files[1].Text, StringComparison.Ordinal);
        Assert.Empty(FormScript.Site(result).Faults());
    }

    [Fact]
    public void Of_regions_and_schemes_one_stands_on_its_line_and_several_in_a_list()
    {
        var answers = FormScript.With("region", new JsonArray("salten"));
        answers["values"]!["ordning"] = new JsonArray("desentralisert", "kollektiv");

        var text = FormScript.Run([answers])[0].Files.Single().Text;

        Assert.Contains("\nregion: salten\n", text, StringComparison.Ordinal);
        Assert.Contains("\nordning:\n  - desentralisert\n  - kollektiv\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_comes_back_from_the_file_as_it_was_written()
    {
        var next = new Search.SearchCorpus.Sequence(7);
        var texts = FormTexts.Some(next, 1500).Select(t => FormTexts.OneLine(t)).Where(t => t.Length > 0).ToArray();
        var many = FormTexts.Some(next, 1500).Select(FormTexts.Trimmed).Where(t => t.Length > 0).ToArray();
        var answers = FormScript.With("stikkord", new JsonArray([.. texts.Select(t => JsonValue.Create(t))]));
        answers["values"]!["avvik"] = new JsonArray([.. many.Select(t => new JsonObject { ["felt"] = "kilde", ["grunn"] = t })]);

        var result = FormScript.Run([answers])[0];
        var tiltak = FormScript.Site(result).Read().Tiltak.Single(t => t.Id == "bodo-2024-regning");

        Assert.Equal(texts, tiltak.Stikkord);
        Assert.Equal(many, tiltak.Avvik.Select(a => a.Grunn));
    }
}
