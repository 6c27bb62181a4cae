using Catalogue.Templating.Values;

namespace Catalogue.Tests.Templating.BuiltIns;

public class HtmlFunctionsTests : BuiltInCalls
{
    [Fact]
    public void Escaping_gives_markup_that_is_not_escaped_again() =>
        Assert.Equal(new Html("&lt;p class=&quot;x&quot;&gt;Blåbær &amp; sånt&#39;&lt;/p&gt;"), Value("html.escape", "<p class=\"x\">Blåbær & sånt'</p>"));

    [Theory]
    [InlineData("Hello\nworld", "Hello<br />\nworld")]
    [InlineData("a\r\nb\rc", "a<br />\r\nb<br />\rc")]
    [InlineData("1 < 2\n", "1 &lt; 2<br />\n")]
    [InlineData(null, "")]
    public void New_lines_become_breaks_and_text_is_escaped(string? text, string expected) => Assert.Equal(new Html(expected), Value("html.newline_to_br", text));

    [Fact]
    public void New_lines_in_markup_leave_the_markup() => Assert.Equal(new Html("<b>a</b><br />\nb"), Value("html.newline_to_br", new Html("<b>a</b>\nb")));

    [Theory]
    [InlineData("<p>This is a paragraph</p>", "This is a paragraph")]
    [InlineData("<hello x='yoy>' y='yes'> and test", " and test")]
    [InlineData("</html> and test </body>", " and test ")]
    [InlineData("<script>\nif (i < 5) { }\n</script> and noscript", " and noscript")]
    [InlineData("<STYLE>b</style >x", "x")]
    [InlineData("<scripted>a", "a")]
    [InlineData("a<!-- <b> -->b", "ab")]
    [InlineData("1 < 2 og 3 > 2", "1 < 2 og 3 > 2")]
    [InlineData("<a href='x>y", "y")]
    [InlineData("slutt <b", "slutt <b")]
    [InlineData("a &amp; b", "a &amp; b")]
    [InlineData(null, "")]
    public void Strip_takes_tags_and_scripts_out(string? text, string expected) => Assert.Equal(expected, Value("html.strip", text));

    [Fact]
    public void Strip_makes_plain_text_of_markup() => Assert.Equal("a & b", Value("html.strip", new Html("<p>a &amp; b</p>")));

    [Theory]
    [InlineData("html.url_encode", "john@liquid.com", "john%40liquid.com")]
    [InlineData("html.url_encode", "å b/c&d", "%C3%A5%20b%2Fc%26d")]
    [InlineData("html.url_escape", "<hello> & <scriban>", "%3Chello%3E%20&%20%3Cscriban%3E")]
    [InlineData("html.url_escape", "/blåbær/?q=100%#a", "/bl%C3%A5b%C3%A6r/?q=100%25#a")]
    public void Addresses(string function, string text, string expected) => Assert.Equal(expected, Value(function, text));
}
