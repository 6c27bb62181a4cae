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
