using System.Globalization;
using System.Text.Json.Nodes;
using Catalogue.Tests.Rules.Privacy;

namespace Catalogue.Tests.Form;

/// <summary>
/// What the form finds of personal data while one types is what the program finds in the file that it makes; all numbers and names are made up.
/// </summary>
public class FormPrivacyTests
{
    private static readonly string[] Kinds = ["email", "phone", "birth", "account", "name", "ordinary"];

    [Fact]
    public void Of_every_case_the_form_tells_what_the_program_tells()
    {
        string[] texts =
        [
            .. Kinds.SelectMany(kind => PrivacyCase.Of("seen", kind).Concat(PrivacyCase.Of("aside", kind)))
                .Where(c => c.Parts.Fields.Length == 0)
                .Select(c => c.Text),
        ];
        JsonObject[] states = [.. texts.Select((text, i) => InSection(text, $"tilfelle-{i.ToString(CultureInfo.InvariantCulture)}"))];

        var results = FormScript.Run(states);

        var told = results.Aggregate(FormScript.Base(), (site, r) => site.With(r.Files[0].Path, r.Files[0].Text))
            .Check()
            .Where(IsPersonal)
            .ToLookup(d => d.Location.Source.Path, d => $"{d.Rule.Code} {(d.IsError ? "feil" : "råd")}");
        Assert.True(texts.Length > 800);
        Assert.All(results.Zip(texts), pair => Assert.True(
            told[pair.First.Files[0].Path].Order(StringComparer.Ordinal).SequenceEqual(Notes(pair.First).Order(StringComparer.Ordinal)),
            $"{pair.Second}: {string.Join(", ", told[pair.First.Files[0].Path])} in the program, {string.Join(", ", Notes(pair.First))} in the "
                + "form"));
    }

    [Theory]
    [InlineData("stikkord", new[] { "lesing", "Ingrid Eksempelsen" }, "TK708")]
    [InlineData("stikkord", new[] { "Fiktiv Eksempelsen" }, "TK708")]
    [InlineData("stikkord", new[] { "Marte Meo", "Magisk måned" }, "")]
    [InlineData("private_eiere", new[] { "Ingrid Eksempelsen" }, "TK708")]
    [InlineData("kilde", "Samtale med Fiktiv Eksempel", "TK708")]
    [InlineData("kilde", "Fiktiv Eksempel (2013)", "")]
    [InlineData("godkjent_av", "Fiktiv Eksempel", "TK708")]
    [InlineData("godkjent_av", "Redaksjonen for katalogen", "")]
    [InlineData("tittel", "Lesing med Ingrid Eksempelsen", "TK708")]
    [InlineData("tittel", "Ring 412 34 567", "TK702")]
    [InlineData("meldt_totalt", "41234567", "")]
    [InlineData("lenker", new[] { "https://wa.me/4741234567" }, "TK702")]
    [InlineData("lenker", new[] { "https://www.udir.no/41234567" }, "")]
    public void Fields_are_read_as_they_will_stand_in_the_file(string key, object value, string code)
    {
        var result = FormScript.Run([
            FormScript.With(
                key,
                value is string[] items ? new JsonArray([.. items.Select(i => JsonValue.Create(i))]) : JsonValue.Create((string)value)),
        ])[0];

        Assert.Equal(
            code.Length == 0 ? [] : [(key, code)],
            result.Notes.Where(n => n.Code.StartsWith("TK7", StringComparison.Ordinal)).Select(n => (n.Field, n.Code)));
        Assert.Equal(code.Length == 0 ? [] : [code], FormScript.Site(result).Check().Where(IsPersonal).Select(d => d.Rule.Code));
    }

    [Theory]
    [InlineData("aktiviteter", "navn", "Kurs med Ingrid Eksempelsen", "TK708")]
    [InlineData("aktiviteter", "merknad", "Ledet av rektor Fiktiv Eksempelsen", "TK708")]
    [InlineData("aktiviteter", "navn", "Magisk måned", "")]
    [InlineData("anslag", "merknad", "Rådgiver Fiktiv Eksempelsen fortsetter", "TK708")]
    [InlineData("avvik", "grunn", "Kontakt: Fiktiv Eksempelsen har regnet feil", "TK708")]
    [InlineData("erfaring", "gjort", "Rektor Fiktiv Eksempelsen holdt samlingene", "TK708")]
    [InlineData("erfaring", "annerledes", "Ring 412 34 567", "TK702")]
    [InlineData("perioder", "vedtak_begrunnelse", "Kontakt: Fiktiv Eksempelsen", "TK708")]
    [InlineData("avvik", "grunn", "Ring 412 34 567", "TK702")]
    public void Rows_are_read_as_they_will_stand_in_the_file(string key, string part, string value, string code)
    {
        var row = new JsonObject
        {
            ["navn"] = "Samling",
            ["periode"] = "Høst 2025",
            ["felt"] = "kilde",
            ["grunn"] = "Slik står det.",
        };
        row[part] = value;

        var result = FormScript.Run([FormScript.With(key, new JsonArray(row))])[0];

        Assert.Equal(Told(result), Notes(result).Order(StringComparer.Ordinal));
        Assert.Equal(code, string.Join(' ', result.Notes.Select(n => n.Code).Where(c => c.StartsWith("TK7", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("besok-av-ingrid-eksempelsen")]
    [InlineData("ingrid-eksempelsen")]
    [InlineData("ring-412-34-567")]
    [InlineData("fodt-01019012345")]
    [InlineData("magisk-maned")]
    public void The_name_of_the_file_is_read_as_the_program_reads_it(string id)
    {
        var answers = FormScript.Answers();
        answers["id"] = id;

        var result = FormScript.Run([answers])[0];

        Assert.Equal(Told(result), Notes(result).Order(StringComparer.Ordinal));
        Assert.Equal(
            FormScript.Site(result).Check().Where(IsPersonal).Select(d => d.Help),
            result.Notes.Where(n => n.Code.StartsWith("TK7", StringComparison.Ordinal)).Select(n => n.Help));
    }

    [Fact]
    public void The_note_has_the_words_of_the_rule_and_what_was_written()
    {
        var note = Assert.Single(FormScript.Run([InSection("Ring 412 34 567", "tilfelle")])[0].Notes, n => n.Code == "TK702");
        Assert.Equal("telefonnummeret «412 34 567» skal ikke stå i katalogen", note.Message);
    }

    private static IEnumerable<string> Told(FormResult result) => FormScript.Site(result)
        .Check()
        .Where(IsPersonal)
        .Select(d => $"{d.Rule.Code} {(d.IsError ? "feil" : "råd")}")
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Notes(FormResult result) =>
        result.Notes.Where(n => n.Code.StartsWith("TK7", StringComparison.Ordinal)).Select(n => $"{n.Code} {(n.Error ? "feil" : "råd")}");

    private static bool IsPersonal(Catalogue.Diagnostics.Diagnostic d) => d.Rule.Code.StartsWith("TK7", StringComparison.Ordinal);

    private static JsonObject InSection(string text, string id)
    {
        var answers = FormScript.Answers();
        answers["id"] = id;
        answers["sections"]!["slik"] = text;
        return answers;
    }
}
