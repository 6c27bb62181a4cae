using System.Numerics;
using Catalogue.Templating.Values;

namespace Catalogue.Tests.Templating.BuiltIns;

public class ObjectFunctionsTests : BuiltInCalls
{
    private static readonly ScriptObject Product = Object(("title", "Orange"), ("type", "fruit"), ("none", null));

    [Fact]
    public void Default_stands_in_for_nothing_and_for_the_empty_text()
    {
        Assert.Equal("yo", Value("object.default", null, "yo"));
        Assert.Equal("yo", Value("object.default", "", "yo"));
        Assert.Equal("yo", Value("object.default", Html.Empty, "yo"));
        Assert.Equal(" ", Value("object.default", " ", "yo"));
        Assert.Equal(0, Value("object.default", 0, "yo"));
        Assert.Equal(false, Value("object.default", false, "yo"));
    }

    [Fact]
    public void Members_are_known_by_name()
    {
        Assert.Equal(true, Value("object.has_key", Product, "title"));
        Assert.Equal(true, Value("object.has_key", Product, "none"));
        Assert.Equal(false, Value("object.has_value", Product, "none"));
        Assert.Equal(true, Value("object.has_value", Product, "title"));
        Assert.Equal(false, Value("object.has_key", Product, "Title"));
        Assert.Equal(false, Value("object.has_key", null, "title"));
        Assert.Equal(false, Value("object.has_key", 5, "title"));
        Assert.Equal("[\"title\", \"type\", \"none\"]", Text("object.keys", Product));
        Assert.Equal("[\"Orange\", \"fruit\", null]", Text("object.values", Product));
        Assert.Equal("[]", Text("object.keys", [null]));
    }

    [Fact]
    public void A_dictionary_is_an_object_too()
    {
        var dictionary = new Dictionary<string, int> { ["a"] = 1 };
        Assert.Equal("[\"a\"]", Text("object.keys", dictionary));
        Assert.Equal("object", Value("object.typeof", dictionary));
        Assert.Equal(1, Value("object.size", dictionary));
    }

    [Fact]
    public void Sizes()
    {
        Assert.Equal(3, Value("object.size", "obj"));
        Assert.Equal(2, Value("object.size", List(1, 2)));
        Assert.Equal(3, Value("object.size", Product));
        Assert.Equal(3, Value("object.size", new ScriptRange(1, 3)));
        Assert.Equal(0, Value("object.size", 5));
        Assert.Equal(0, Value("object.size", [null]));
    }

    public static TheoryData<object?, string?, string?> Kinds => new()
    {
        { null, null, null },
        { true, "boolean", "bool" },
        { 1, "number", "int" },
        { 1L, "number", "long" },
        { 1.0, "number", "double" },
        { 1m, "number", "decimal" },
        { BigInteger.One, "number", "bigint" },
        { "text", "string", "string" },
        { new Html("<b>"), "string", "string" },
        { new ScriptRange(1, 5), "iterator", "range" },
        { new ScriptArray(), "array", "array" },
        { new ScriptObject(), "object", "object" },
        { Function("string.size"), "object", "function" },
        { DayOfWeek.Friday, "object", "enum" },
        { new DateTime(2024, 5, 17), "object", "object" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_value_has_a_type_and_a_kind(object? value, string? type, string? kind)
    {
        Assert.Equal(type, Value("object.typeof", [value]));
        Assert.Equal(kind, Value("object.kind", [value]));
    }

    [Fact]
    public void Format_takes_any_value()
    {
        Assert.Equal("00FF", Text("object.format", 255, "X4"));
        Assert.Equal("1,523.00", Text("object.format", 1523, "N2", "en-US"));
        Assert.Equal("", Text("object.format", null, "N2"));
        Assert.Equal("abc", Text("object.format", "abc", "N2"));
    }

    [Fact]
    public void Eval_gives_texts_to_the_language_calls_functions_and_passes_the_rest()
    {
        Assert.Equal(3, Value("object.eval", "2"));
        Assert.Equal(new Html("<p>2</p>"), Value("object.eval_template", "2"));
        Assert.Equal(Now, Value("object.eval", Function("date.now")));
        Assert.Equal(5, Value("object.eval_template", 5));
    }

    [Fact]
    public void Json_is_written()
    {
        Assert.Equal("{\"foo\":\"bar\",\"baz\":[1,2,3]}", Text("object.to_json", Object(("foo", "bar"), ("baz", List(1, 2, 3)))));
        Assert.Equal("true", Text("object.to_json", true));
        Assert.Equal("null", Text("object.to_json", [null]));
        Assert.Equal("[1.5,2.50,100000000000000000000,null]", Text("object.to_json", List(1.5, 2.50m, BigInteger.Pow(10, 20), double.NaN)));
        Assert.Equal("\"blåbær \\u003C/script\\u003E\"", Text("object.to_json", "blåbær </script>"));
        Assert.Equal("[\"2024-05-17T12:30:00\",\"2024-05-17\"]", Text("object.to_json", List(Now, new DateOnly(2024, 5, 17))));
    }

    [Fact]
    public void Json_of_an_object_in_itself_is_a_fault()
    {
        var self = Object();
        self["self"] = self;
        Says("kanskje inneholder det seg selv", Fault("object.to_json", self).Message);
        Assert.StartsWith("{self: {self: ", ScriptValues.ToText(self), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_read()
    {
        Assert.Equal("{foo: 123, bar: [true, null, \"å\", 1.5, 5000000000]}", Text("object.from_json", "{\"foo\":123,\"bar\":[true,null,\"å\",1.5,5000000000]}"));
        Assert.IsType<int>(Value("object.from_json", "1"));
        Assert.IsType<long>(Value("object.from_json", "5000000000"));
        Assert.Equal("«object.from_json»: teksten er ikke gyldig JSON (linje 1, tegn 2)", Fault("object.from_json", "{oops}").Message);
        Says("ikke gyldig JSON", Fault("object.from_json", [null]).Message);
    }
}
