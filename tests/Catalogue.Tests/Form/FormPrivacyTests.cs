namespace Catalogue.Tests.Form;

/// <summary>What the form finds of personal data, the program finds too; all numbers are made up.</summary>
public class FormPrivacyTests
{
    [Theory]
    [InlineData("Skriv til postmottak@kommune.example i dag", "TK701")]
    [InlineData("postmottak (at) kommune.example", "TK701")]
    [InlineData("postmottak krøllalfa kommune.example", "TK701")]
    [InlineData("Ring 40 00 00 00 eller kom innom.", "TK702")]
    [InlineData("Ring 400 00 000", "TK702")]
    [InlineData("+47 40000000", "TK702")]
    [InlineData("Konto 1234 56 78903", "TK703")]
    [InlineData("1234.56.78901", "TK703")]
    [InlineData("01818010083", "TK704")]
    [InlineData("158292 10050", "TK704")]
    [InlineData("Til sammen 4 069 500,- og 10 000 000 kroner", "")]
    [InlineData("Perioden 2023 2026, 2023-2026 og 2023–2026", "")]
    [InlineData("Org.nr. 938 712 441", "")]
    [InlineData("Vedtaket 2024-04-15, sak 2024/1234567", "")]
    [InlineData("Søkt om 40 000 000 kr og 25000000,-", "")]
    [InlineData("Se https://www.udir.no/ og (Bernhardt, 2013)", "")]
    public void It_tells_what_must_not_stand_there_and_leaves_the_rest_alone(string text, string code)
    {
        var answers = FormScript.Answers();
        answers["sections"]!["slik"] = text;
        var result = FormScript.Run([answers])[0];

        var notes = result.Notes.Where(n => n.Code.StartsWith("TK7", StringComparison.Ordinal));
        Assert.Equal(code.Length == 0 ? [] : [("tekst-slik", code, true)], notes.Select(n => (n.Field, n.Code, n.Error)));
        var told = FormScript.Site(result).Check().Where(d => d.IsError && d.Rule.Code.StartsWith("TK7", StringComparison.Ordinal));
        Assert.Equal(code.Length == 0 ? [] : [code], told.Select(d => d.Rule.Code));
    }
}
