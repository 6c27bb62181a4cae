using Catalogue.Templating.Values;

namespace Catalogue.Tests.Templating.BuiltIns;

public class StringFunctionsTests : BuiltInCalls
{
    [Theory]
    [InlineData("string.capitalize", "æsj og uff", "Æsj og uff")]
    [InlineData("string.capitalize", "", "")]
    [InlineData("string.capitalizewords", "dette er  lett", "Dette Er  Lett")]
    [InlineData("string.downcase", "ÅÆØ Ab", "åæø ab")]
    [InlineData("string.upcase", "åæø ab", "ÅÆØ AB")]
    [InlineData("string.handleize", "100% M & Ms!!!", "100-m-ms")]
    [InlineData("string.handleize", "  Blåbær – på øya ", "blåbær-på-øya")]
    [InlineData("string.lstrip", " \ta ", "a ")]
    [InlineData("string.rstrip", " a\n ", " a")]
    [InlineData("string.strip", " \n a ", "a")]
    [InlineData("string.strip_newlines", "This is a string.\r\n With \nanother \rstring", "This is a string. With another string")]
    [InlineData("string.escape", "Hel\tlo\n\"W\\orld\u0001", "Hel\\tlo\\n\\\"W\\\\orld\\u0001")]
    [InlineData("string.literal", "Hello\n\"World\"", "\"Hello\\n\\\"World\\\"\"")]
    [InlineData("string.md5", "test", "098f6bcd4621d373cade4e832627b4f6")]
    [InlineData("string.sha1", "test", "a94a8fe5ccb19ba61c4c0873d391e987982fbbd3")]
    [InlineData("string.sha256", "test", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")]
    [InlineData("string.base64_encode", "hello", "aGVsbG8=")]
    public void A_text_becomes(string function, string text, string expected) => Assert.Equal(expected, Text(function, text));

    [Fact]
    public void Long_hashes()
    {
        Assert.StartsWith("ee26b0dd4af7e749aa1a8ee3c10ae9923f618980772e473f8819a5d4940e0db2", Text("string.sha512", "test"), StringComparison.Ordinal);
        Assert.Equal("1aa349585ed7ecbd3b9c486a30067e395ca4b356", Text("string.hmac_sha1", "test", "secret"));
        Assert.Equal("0329a06b62cd16b33eb6792be8c60b158d89a2ee3a876fce9a881ebb488c0914", Text("string.hmac_sha256", "test", "secret"));
        Assert.StartsWith("f8a4f0a209167bc192a1bffaa01ecdb09e06c57f96530d92ec9ccea0090d290e", Text("string.hmac_sha512", "test", "secret"), StringComparison.Ordinal);
    }

    [Fact]
    public void Base64_goes_both_ways_and_says_when_it_is_not_base64()
    {
        Assert.Equal("blåbær", Text("string.base64_decode", Text("string.base64_encode", "blåbær")));
        Assert.Equal("«string.base64_decode»: argumentet «text» skal være en tekst i base64, men er en tekst («%%»)", Fault("string.base64_decode", "%%").Message);
        Says("base64", Fault("string.base64_decode", "/w==").Message);
    }

    [Theory]
    [InlineData("string.contains", "tota", "ta", true)]
    [InlineData("string.contains", "tota", "TA", false)]
    [InlineData("string.contains", null, "ta", false)]
    [InlineData("string.contains", "tota", null, false)]
    [InlineData("string.starts_with", "tota", "to", true)]
    [InlineData("string.starts_with", "tota", "ta", false)]
    [InlineData("string.starts_with", "tota", null, false)]
    [InlineData("string.ends_with", "tota", "ta", true)]
    [InlineData("string.ends_with", null, "ta", false)]
    [InlineData("string.equals_ignore_case", "Ærlig", "æRLIG", true)]
    [InlineData("string.equals_ignore_case", "a", "b", false)]
    public void Two_texts_are_compared(string function, string? text, string? other, bool expected) => Assert.Equal(expected, Value(function, text, other));

    [Theory]
    [InlineData(null, true, true)]
    [InlineData("", true, true)]
    [InlineData(" \n", false, true)]
    [InlineData("a", false, false)]
    public void Empty_and_whitespace(string? text, bool isEmpty, bool isWhitespace)
    {
        Assert.Equal(isEmpty, Value("string.empty", text));
        Assert.Equal(isWhitespace, Value("string.whitespace", text));
    }

    [Theory]
    [InlineData(1, null, "est")]
    [InlineData(1, 2, "es")]
    [InlineData(-5, 3, "te")]
    [InlineData(3, 5, "t")]
    [InlineData(10, null, "")]
    [InlineData(-2, null, "st")]
    [InlineData(-10, null, "")]
    [InlineData(0, -1, "")]
    [InlineData(int.MaxValue, int.MaxValue, "")]
    public void Slice_takes_what_is_inside(int start, int? length, string expected) => Assert.Equal(expected, Text("string.slice", "test", start, length));

    [Fact]
    public void Slice1_takes_one_character_by_default()
    {
        Assert.Equal("e", Text("string.slice1", "test", 1));
        Assert.Equal("es", Text("string.slice1", "test", 1, 2));
        Assert.Equal("s", Text("string.slice1", "test", -2));
        Assert.Equal("", Text("string.slice1", "test", 10));
        Assert.Equal("", Text("string.slice1", null, 1));
    }

    [Theory]
    [InlineData("The cat came back the very next day", 13, "...", "The cat ca...")]
    [InlineData("kort", 4, "...", "kort")]
    [InlineData("lengre", 5, "…", "leng…")]
    [InlineData("lengre", 2, "...", "...")]
    [InlineData("lengre", -2, "", "")]
    [InlineData("ab😀cd", 4, "…", "ab…")]
    [InlineData(null, 4, "...", "")]
    public void Truncate_counts_the_ellipsis_and_never_cuts_a_letter(string? text, int length, string ellipsis, string expected) =>
        Assert.Equal(expected, Text("string.truncate", text, length, ellipsis));

    [Fact]
    public void Truncate_says_what_is_wrong_with_the_length()
    {
        Assert.Equal("«string.truncate»: argumentet «length» skal være et heltall, men er en tekst («lang»)", Fault("string.truncate", "abc", "lang").Message);
        Assert.Equal("«string.truncate»: argumentet «length» skal være et heltall, men er ingenting (null)", Fault("string.truncate", "abc", null).Message);
        Assert.Equal("«string.truncate»: argumentet «length» skal være et heltall, men er et desimaltall («2.5»)", Fault("string.truncate", "abc", 2.5).Message);
        Assert.Equal("a...", Text("string.truncate", "abcde", "4"));
    }

    [Fact]
    public void Truncatewords_counts_words()
    {
        Assert.Equal("The cat came back...", Text("string.truncatewords", "The cat came back the very next day", 4));
        Assert.Equal("a b", Text("string.truncatewords", "a b", 2));
        Assert.Equal("…", Text("string.truncatewords", "a b", 0, "…"));
        Assert.Equal("", Text("string.truncatewords", null, 2));
    }

    [Fact]
    public void Replacing_and_removing()
    {
        Assert.Equal("Hello, buddy. Goodbye, buddy.", Text("string.replace", "Hello, world. Goodbye, world.", "world", "buddy"));
        Assert.Equal("Hello, buddy. Goodbye, world.", Text("string.replace_first", "Hello, world. Goodbye, world.", "world", "buddy"));
        Assert.Equal("Hello, world. Goodbye, buddy.", Text("string.replace_first", "Hello, world. Goodbye, world.", "world", "buddy", true));
        Assert.Equal("Hello, . Goodbye, .", Text("string.remove", "Hello, world. Goodbye, world.", "world"));
        Assert.Equal("Hello, . Goodbye, world.", Text("string.remove_first", "Hello, world. Goodbye, world.", "world"));
        Assert.Equal("Hello, world. Goodbye, .", Text("string.remove_last", "Hello, world. Goodbye, world.", "world"));
        Assert.Equal("yoyo", Text("string.replace", "yoyo", null, "x"));
        Assert.Equal("yoyo", Text("string.remove_last", "yoyo", "z"));
    }

    [Fact]
    public void Joining_and_padding()
    {
        Assert.Equal("Hello World", Text("string.append", "Hello", " World"));
        Assert.Equal("5%", Text("string.append", 5, "%"));
        Assert.Equal("Hello World", Text("string.prepend", "World", "Hello "));
        Assert.Equal("     world", Text("string.pad_left", "world", 10));
        Assert.Equal("hello     ", Text("string.pad_right", "hello", 10));
        Assert.Equal("hello", Text("string.pad_right", "hello", 2));
        Says("skal være et heltall fra 0 til 100000, men er et heltall («1000000000»)", Fault("string.pad_left", "a", 1_000_000_000).Message);
    }

    [Fact]
    public void Markup_stays_markup_where_that_is_safe()
    {
        var markup = new Html(" <b>x</b>\n");
        Assert.Equal(new Html("<b>x</b>"), Value("string.strip", markup));
        Assert.Equal(new Html(" <b>x</b>"), Value("string.strip_newlines", markup));
        Assert.Equal(new Html("<i>&lt;"), Value("string.append", new Html("<i>"), "<"));
        Assert.Equal(new Html("&lt;<i>"), Value("string.prepend", new Html("<i>"), "<"));
        Assert.IsType<string>(Value("string.upcase", markup));
        Assert.IsType<string>(Value("string.escape", "<b>"));
    }

    [Fact]
    public void Split_leaves_out_empty_parts()
    {
        Assert.Equal("[\"a\", \"b\", \"f\"]", Text("string.split", "a/b//f", "/"));
        Assert.Equal("[]", Text("string.split", null, "/"));
        Assert.Equal("[\"abc\"]", Text("string.split", "abc", ""));
    }

    [Fact]
    public void Numbers_from_texts_or_null()
    {
        Assert.Equal(123, Value("string.to_int", " 123 "));
        Assert.Null(Value("string.to_int", "12,3"));
        Assert.Null(Value("string.to_int", "99999999999"));
        Assert.Equal(123678912345678L, Value("string.to_long", "123678912345678"));
        Assert.Equal(123.4, Value("string.to_float", "123.4"));
        Assert.Equal(0.12345679, Value("string.to_float", "0.123456789"));
        Assert.Equal(1e3, Value("string.to_double", "1e3"));
        Assert.Null(Value("string.to_double", [null]));
    }

    [Fact]
    public void Pluralize_chooses_by_the_number_one()
    {
        Assert.Equal("tiltaket", Text("string.pluralize", 1, "tiltaket", "tiltakene"));
        Assert.Equal("tiltakene", Text("string.pluralize", 0, "tiltaket", "tiltakene"));
        Says("skal være et tall, men er ingenting (null)", Fault("string.pluralize", null, "a", "b").Message);
    }

    [Fact]
    public void Index_of_searches_a_part()
    {
        Assert.Equal(2, Value("string.index_of", "abcabc", "c"));
        Assert.Equal(5, Value("string.index_of", "abcabc", "c", 3));
        Assert.Equal(-1, Value("string.index_of", "abcabc", "c", 3, 2));
        Assert.Equal(2, Value("string.index_of", "abCabc", "c", null, null, "OrdinalIgnoreCase"));
        Assert.Equal(0, Value("string.index_of", "abc", null));
        Says("«startIndex» skal være et heltall fra 0 til 3", Fault("string.index_of", "abc", "c", 4).Message);
        Says("«count» skal være et heltall fra 0 til 2", Fault("string.index_of", "abc", "c", 1, 3).Message);
        Says("«Ordinal» eller «OrdinalIgnoreCase»", Fault("string.index_of", "abc", "c", 0, 1, "CurrentCulture").Message);
    }

    [Fact]
    public void Size_counts_what_is_printed()
    {
        Assert.Equal(4, Value("string.size", "test"));
        Assert.Equal(0, Value("string.size", [null]));
        Assert.Equal(3, Value("string.size", 123));
    }

    [Fact]
    public void Literal_of_nothing_is_nothing() => Assert.Null(Value("string.literal", [null]));
}
