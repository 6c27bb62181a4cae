using Catalogue.Import;

namespace Catalogue.Tests.Import;

public class TicksTests
{
    [Theory]
    [InlineData("Ja ☒  (Fyll ut liste) Nei  ☐", "Ja")]
    [InlineData("ja☐       Nei☒", "Nei")]
    [InlineData("☐ Ja ☒ Nei", "Nei")]
    [InlineData("Ja [ ] Nei [x]", "Nei")]
    [InlineData("Ja X Nei", "Ja")]
    [InlineData("Ja  Nei X", "Nei")]
    [InlineData("Regional ordning ☐   Desentralisert ordning X   Kompetanseløftet ☐", "Desentralisert ordning")]
    [InlineData("Vår 2024 ☐ Høst 2024 ☑  Vår 2025 ☒", "Høst 2024|Vår 2025")]
    [InlineData("Gjennomføring av tiltak", "Gjennomføring av tiltak")]
    [InlineData("Ja ☐ Nei ☐", "")]
    [InlineData("▯", "")]
    public void What_was_chosen_is_the_label_of_the_box(string text, string chosen) =>
        Assert.Equal(chosen, string.Join('|', Ticks.Chosen(Ticks.Boxes(text))));
}
