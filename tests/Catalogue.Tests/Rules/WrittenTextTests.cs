using System.Text.RegularExpressions;
using Catalogue.Diagnostics;
using Catalogue.Rules;
using Catalogue.Rules.Texts;

namespace Catalogue.Tests.Rules;

/// <summary>What is left of forms in a text, and texts that say too little.</summary>
public class WrittenTextTests
{
    [Theory]
    [InlineData("Klikk eller trykk her for å skrive inn tekst.")]
    [InlineData("Klikk eller trykk\nher for å skrive inn\ntekst.")]
    [InlineData("Klikk eller trykk for å skrive inn en dato.")]
    [InlineData("Klikk her for å skrive inn tekst.")]
    [InlineData("Klikk eller trykk her for å skrive")]
    [InlineData("Klikk eller trykk")]
    [InlineData("Velg et element.")]
    [InlineData("Vel eit element.")]
    [InlineData("Velg et element")]
    [InlineData("Skriv her:")]
    [InlineData("Skriv her")]
    [InlineData("Skriv inn teksten her")]
    [InlineData("[Sett inn navnet på skolen]")]
    [InlineData("Tekst kommer.")]
    [InlineData("Fylles ut senere")]
    [InlineData("Lorem ipsum")]
    [InlineData("Click or tap here to enter text.")]
    [InlineData("Choose an item.")]
    public void A_placeholder_is_marked_from_end_to_end_wherever_it_stands(string words)
    {
        Assert.Equal(words, TestSite.Marked(Only("TK407", Body($"Eier bruker midlene til vikarer. {words}"))));
        Assert.Equal(words, TestSite.Marked(Only("TK407", Body($"- {words}\n\nEier bruker midlene til vikarer."))));
        var inField = Only("TK407", Site($"stikkord:\n  - lesing\n  - \"{words.Replace("\n", "\n    ", StringComparison.Ordinal)}\""));
        Assert.Equal(words, Regex.Replace(TestSite.Marked(inField), "\n +", "\n"));
        Assert.True(inField.IsError);
    }

    [Theory]
    [InlineData("uh: Velg et element.", "TK305")]
    [InlineData("fase: Velg et element.", "TK204")]
    [InlineData("eiere: Klikk eller trykk her for å skrive inn tekst.", "TK301")]
    [InlineData("deltakere: Klikk eller trykk her for å skrive inn tekst.", "TK202")]
    [InlineData("koordinator_inkludert: Ja ☒", "TK204")]
    public void A_field_whose_values_are_given_has_its_own_fault(string field, string code) => Only(code, Site(field));

    [Fact]
    public void A_placeholder_can_be_taken_away()
    {
        var fault = Only(
            "TK407",
            TestSite.Base().With(
                "content/pakker/eksempel/pakke.md",
                Filled.Pakke(body: "Kr 70 000 Klikk eller trykk her for å skrive inn tekst. Kr 70 000\n")));
        Assert.Equal("plassholderen «Klikk eller trykk her for å skrive inn tekst.» står igjen", fault.Message);
        Assert.Equal([new Edit(fault.Location.Span, "")], fault.Fix!.Edits);
        Assert.False(fault.Fix.IsSafe);
    }

    [Theory]
    [InlineData("Elevane skriv her om det dei har lese, og skriv her\nogså om andre ting.")]
    [InlineData("Skriv her hva du lurer på, sier læreren.")]
    [InlineData("Barna kan klikke eller trykke på bildene. Klikk eller trykk på bildet for å høre ordet.")]
    [InlineData("Velg et element fra fortellingen, og tegn det.")]
    [InlineData("Skjemaet har «Velg et element.» her, og «Klikk eller trykk her for å skrive inn tekst».")]
    [InlineData("Alle får en tekst. Teksten kommer fra eleven selv.")]
    [InlineData("Planen fylles ut på den siste samlingen.")]
    [InlineData("[Skriv inn](https://udir.no/) i loggen.")]
    public void What_only_sounds_like_a_placeholder_is_left_alone(string text) => Assert.Equal([], Body(text).Faults());

    [Theory]
    [InlineData("Drøftet i medbestemmelse: Ja ☒  Nei ☐", "☒  Nei ☐")]
    [InlineData("☑ Grunnskole", "☑")]
    [InlineData("Planen er Side: 10/22 delt i to", "Side: 10/22")]
    [InlineData("Side 10 av 22", "Side 10 av 22")]
    [InlineData("Tiltaket følger planen. https://plan.example/nb/langsiktig-plan-2023-2026/", "https://plan.example/nb/langsiktig-plan-2023-2026/")]
    [InlineData("Se <https://plan.example/langsiktig-plan>.", "https://plan.example/langsiktig-plan")]
    [InlineData("Beskriv hvordan dette samarbeidet bidrar til å styrke lærerutdanningen", "Beskriv hvordan")]
    [InlineData("**Beskriv\nhvilke utviklingsbehov som er identifisert**", "Beskriv\nhvilke")]
    [InlineData("Forklar hvordan dere vil vurdere måloppnåelse for tiltakene.", "Forklar hvordan dere vil vurdere")]
    [InlineData("Partnerskapet består av flere eiere (Fyll ut liste)", "(Fyll ut liste)")]
    [InlineData("Hva skal tilskuddet brukes til? Gjennomføring", "Hva skal tilskuddet brukes til?")]
    [InlineData("## Måloppnåelse\n\n## Erfaringer\n\nAlle leste mer enn før.", "## Måloppnåelse")]
    [InlineData("## Bruk av midlene\n\n### Eier\n\n### UH\n\nReiser og kursmateriell.", "### Eier")]
    public void What_is_left_of_the_form_is_marked(string text, string marked)
    {
        var fault = Only("TK408", Body(text));
        Assert.Equal(marked, TestSite.Marked(fault));
        Assert.False(fault.IsError);
    }

    [Theory]
    [InlineData("Tiltaket følger [planen](https://plan.example/langsiktig-plan-2023-2026/).")]
    [InlineData("Tiltaket følger [planen][1].\n\n[1]: https://plan.example/langsiktig-plan-2023-2026/")]
    [InlineData("Lærerne beskriver hvordan de arbeider, og vi ber dem: beskriv hvordan det gikk.")]
    [InlineData("På side 10 står det at 10/22 deltok.")]
    [InlineData("Forklar hvordan arbeidet henger sammen, så blir flere med.")]
    [InlineData("## Bruk av midlene\n\n### Eier\n\nVikarer.\n\n### UH\n\nReiser.")]
    [InlineData("## Slik gjør vi det\n\n```\n## Ikke en overskrift\n```")]
    public void What_is_ones_own_is_left_alone(string text) => Assert.Equal([], Body(text).Faults());

    [Fact]
    public void A_field_may_have_the_address_of_the_plan() =>
        Assert.Equal([], Site("lenker:\n  - https://plan.example/langsiktig-plan-2023-2026/").Faults());

    [Fact]
    public void A_page_of_prose_may_speak_of_forms() =>
        Assert.Equal(
            [],
            TestSite.Base().With("content/sider/om.md", "---\ntittel: Om\ningress: Om.\n---\nSkriv her:\n\n☐ Velg et element.\n\n## Tom\n").Faults());

    [Theory]
    [InlineData("", "tiltaket har ingen tekst under feltene", "---")]
    [InlineData("\n## Bakgrunn og behov\n\n## Mål\n\n## Slik gjør vi det\n", "tiltaket har ingen tekst under feltene", "---")]
    [InlineData("\n## Mål\n\nAlle leser.\nMye.\n", "teksten under feltene er på 15 tegn, og bør være på minst 200", "Alle leser.")]
    public void A_tiltak_with_little_text_is_told_that_alone(string body, string message, string marked)
    {
        var fault = Only("TK409", TestSite.Base().With(Filled.Path, Filled.Tiltak("status: meldt", body, missing: Filled.Body)));
        Assert.Equal((message, marked), (fault.Message, TestSite.Marked(fault)));
        Assert.False(fault.IsError);
    }

    [Theory]
    [InlineData(199, 1)]
    [InlineData(200, 0)]
    public void Two_hundred_characters_are_enough(int length, int faults) =>
        Assert.Equal(faults, TestSite.Base().With(Filled.Path, Filled.Tiltak("", new string('å', length), missing: Filled.Body)).Faults().Length);

    [Fact]
    public void A_withdrawn_tiltak_may_be_short() =>
        Assert.Equal([], TestSite.Base().With(Filled.Path, Filled.Tiltak("status: trukket", missing: [Filled.Body, "tema", "fase"])).Faults());

    // Were any of it more than linear, the test run would stand still.
    [Theory]
    [InlineData("http://")]
    [InlineData("Klikk ")]
    [InlineData("Klikk eller trykk her for å ")]
    [InlineData("☐ a")]
    [InlineData("Side: ")]
    [InlineData("[Sett inn ")]
    [InlineData("## \n")]
    [InlineData("Beskriv\n")]
    [InlineData(" ")]
    public void A_large_text_made_to_be_slow_is_read_to_its_end(string piece)
    {
        var body = $"{piece}{string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length))}\n\n{new string('å', 200)}\n\nVelg et "
            + "element.\n\n## Til slutt\n";
        var context = new RuleContext(Body(body).Link(), TestSite.Today);
        Assert.Equal("Velg et element.", TestSite.Marked(Placeholder.Validation.Check(context).Last()));
        Assert.Equal("## Til slutt", TestSite.Marked(FormLeftover.Validation.Check(context).Last()));
    }

    private static TestSite Site(string fields) => TestSite.Base().With(Filled.Path, Filled.Tiltak(fields));

    private static TestSite Body(string text) => TestSite.Base().With(Filled.Path, Filled.Tiltak(body: text + "\n"));

    private static Diagnostic Only(string code, TestSite site)
    {
        var fault = Assert.Single(site.Check());
        Assert.Equal(code, fault.Rule.Code);
        return fault;
    }
}
