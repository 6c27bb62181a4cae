namespace Catalogue.Tests.Templating.BuiltIns;

public class RegexFunctionsTests : BuiltInCalls
{
    [Fact]
    public void Matches_come_with_their_groups()
    {
        Assert.Equal("[\"is a text123\", \"is\", \"text123\"]", Text("regex.match", "this is a text123", @"(\w+) a ([a-z]+\d+)"));
        Assert.Equal("[]", Text("regex.match", "abc", "x"));
        Assert.Equal("[]", Text("regex.match", null, "x"));
        Assert.Equal("[[\"this\", \"this\"], [\"is\", \"is\"]]", Text("regex.matches", "this is", @"(\w+)"));
        Assert.Equal("[]", Text("regex.matches", "abc", "x"));
    }

    [Fact]
    public void Replacing_and_splitting()
    {
        Assert.Equal("a-Yo-d", Text("regex.replace", "abbbbcccd", "b+c+", "-Yo-"));
        Assert.Equal("b=a", Text("regex.replace", "a=b", "(.)=(.)", "$2=$1"));
        Assert.Equal("[\"a\", \"b\", \"c\", \"d\"]", Text("regex.split", "a, b   , c,    d", @"\s*,\s*"));
        Assert.Equal("[\"blå\", \"bær\"]", Text("regex.split", "blåXbær", "x", "i"));
    }

    [Theory]
    [InlineData("A", "a", null, "[]")]
    [InlineData("A", "a", "i", "[\"A\"]")]
    [InlineData("x\na", "^a", "m", "[\"a\"]")]
    [InlineData("a\nb", "a.b", "s", "[\"a\\nb\"]")]
    [InlineData("ab", "a b # kommentar", "x", "[\"ab\"]")]
    [InlineData("ÆØ", "æø", "im", "[\"ÆØ\"]")]
    public void Options_change_the_meaning(string text, string pattern, string? options, string expected) =>
        Assert.Equal(expected, Text("regex.match", text, pattern, options));

    [Fact]
    public void Escaping_goes_both_ways()
    {
        Assert.Equal(@"\(abc\.\*\)", Text("regex.escape", "(abc.*)"));
        Assert.Equal("(abc.*)", Text("regex.unescape", @"\(abc\.\*\)"));
        Says("har en \\ som ikke betyr noe", Fault("regex.unescape", @"\u12").Message);
    }

    [Fact]
    public void A_bad_pattern_is_shown()
    {
        var fault = Fault("regex.match", "a", "(a");
        Assert.Equal("«regex.match»: «(a» er ikke et gyldig regulært uttrykk", fault.Message);
        Assert.Equal("«regex.split»: argumentet «options» skal være bokstaver blant i, m, s og x, men er en tekst («q»)", Fault("regex.split", "a", "a", "q").Message);
    }

    [Fact]
    public void A_pattern_that_never_ends_is_stopped()
    {
        var fault = Fault("regex.replace", new string('a', 40) + "!", "^(a+)+$", "");
        Assert.Equal("«regex.replace»: uttrykket «^(a+)+$» brukte for lang tid", fault.Message);
        Assert.NotNull(fault.Help);
    }
}
