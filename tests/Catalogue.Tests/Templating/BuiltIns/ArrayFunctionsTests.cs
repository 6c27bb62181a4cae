using Catalogue.Templating.Values;

namespace Catalogue.Tests.Templating.BuiltIns;

public class ArrayFunctionsTests : BuiltInCalls
{
    private static ScriptArray Numbers => List(1, 2, 3, 4);

    [Fact]
    public void Adding_gives_a_new_list_and_leaves_the_old_one()
    {
        var list = Numbers;
        Assert.Equal("[1, 2, 3, 4, 5]", Text("array.add", list, 5));
        Assert.Equal("[1, 2, 3, 4, \"a\", null]", Text("array.add_range", list, List("a", null)));
        Assert.Equal("[1, 2, 3, 4, 1, 2]", Text("array.concat", list, new ScriptRange(1, 2)));
        Assert.Equal(4, list.Count);
    }

    [Fact]
    public void Null_counts_as_an_empty_list()
    {
        Assert.Equal("[5]", Text("array.add", null, 5));
        Assert.Equal("[]", Text("array.concat", null, null));
        Assert.Equal("[]", Text("array.sort", [null]));
        Assert.Equal(0, Value("array.size", [null]));
        Assert.Null(Value("array.first", [null]));
        Assert.Null(Value("array.last", [null]));
        Assert.Equal("[]", Text("array.map", null, "a"));
    }

    [Fact]
    public void A_text_is_not_a_list()
    {
        var fault = Fault("array.size", "abc");
        Assert.Equal("«array.size»: argumentet «list» skal være en liste, men er en tekst («abc»)", fault.Message);
        Says("string.split", fault.Help);
        Assert.Equal(CallSpan, fault.Span);
    }

    [Theory]
    [InlineData(2, "[1, 2]")]
    [InlineData(0, "[]")]
    [InlineData(-1, "[]")]
    [InlineData(9, "[1, 2, 3, 4]")]
    public void Limit_keeps_the_first(int count, string expected) => Assert.Equal(expected, Text("array.limit", Numbers, count));

    [Theory]
    [InlineData(2, "[3, 4]")]
    [InlineData(0, "[1, 2, 3, 4]")]
    [InlineData(-1, "[1, 2, 3, 4]")]
    [InlineData(9, "[]")]
    public void Offset_keeps_the_rest(int index, string expected) => Assert.Equal(expected, Text("array.offset", Numbers, index));

    [Theory]
    [InlineData(0, "[2, 3, 4]")]
    [InlineData(-1, "[1, 2, 3]")]
    [InlineData(-2, "[1, 2, 4]")]
    [InlineData(4, "[1, 2, 3, 4]")]
    [InlineData(-5, "[1, 2, 3, 4]")]
    public void Remove_at_counts_from_the_end_below_zero(int index, string expected) => Assert.Equal(expected, Text("array.remove_at", Numbers, index));

    [Theory]
    [InlineData(1, "[1, 9, 2, 3, 4]")]
    [InlineData(-3, "[9, 1, 2, 3, 4]")]
    [InlineData(6, "[1, 2, 3, 4, null, null, 9]")]
    public void Insert_at_fills_up_with_nulls(int index, string expected) => Assert.Equal(expected, Text("array.insert_at", Numbers, index, 9));

    [Fact]
    public void No_list_grows_beyond_the_limit()
    {
        Assert.Equal("«array.insert_at»: listen blir for lang: grensen er 1000 elementer", Fault("array.insert_at", Numbers, 2_000_000_000, 1).Message);
        Assert.StartsWith("«array.reverse»: listen blir for lang", Fault("array.reverse", new ScriptRange(0, int.MaxValue)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_need_not_be_walked_to_know_its_size_and_ends()
    {
        var range = new ScriptRange(1, int.MaxValue);
        Assert.Equal(int.MaxValue, Value("array.size", range));
        Assert.Equal(1, Value("array.first", range));
        Assert.Equal(int.MaxValue, Value("array.last", range));
        Assert.Equal("[1, 2]", Text("array.limit", range, 2));
    }

    [Fact]
    public void Sorting_is_Norwegian_stable_and_by_value()
    {
        Assert.Equal("[2, 6, 10]", Text("array.sort", List(10, 2, 6)));
        Assert.Equal("[1, 1.5, 2]", Text("array.sort", List(2, 1.5, 1)));
        Assert.Equal("[\"Alta\", \"bodø\", \"Ærøy\", \"Østre\", \"åfjord\"]", Text("array.sort", List("åfjord", "Østre", "bodø", "Ærøy", "Alta")));
        Assert.Equal("[null, false, 3, \"a\"]", Text("array.sort", List("a", 3, null, false)));
    }

    [Fact]
    public void Sorting_and_mapping_by_a_member()
    {
        var list = List(Object(("id", 5), ("n", "x")), Object(("id", 1)), Object(("id", 5), ("n", "y")));
        Assert.Equal("[{id: 1}, {id: 5, n: \"x\"}, {id: 5, n: \"y\"}]", Text("array.sort", list, "id"));
        Assert.Equal("[\"x\", null, \"y\"]", Text("array.map", list, "n"));
    }

    [Fact]
    public void Uniq_and_contains_do_not_mix_texts_and_numbers()
    {
        Assert.Equal("[1, \"1\", 2]", Text("array.uniq", List(1, 1.0, "1", 2, 2)));
        Assert.Equal(true, Value("array.contains", List(1, 2), 2.0));
        Assert.Equal(false, Value("array.contains", List(1, 2), "2"));
        Assert.Equal(true, Value("array.contains", List("a", null), (object?)null));
    }

    [Fact]
    public void Functions_are_applied_to_each_item()
    {
        Assert.Equal("[\"a\", \"5\", \"6\"]", Text("array.each", List(" a", " 5", "6 "), Function("string.strip")));
        Assert.Equal("[\"\", \"\"]", Text("array.filter", List("", "200", "", "400"), Function("string.empty")));
        Assert.Equal(true, Value("array.any", List("hello", "20"), Function("string.contains"), "20"));
        Assert.Equal(false, Value("array.any", List("hello", "20"), Function("string.contains"), "30"));
        Assert.Equal(false, Value("array.any", null, Function("string.empty")));
    }

    [Fact]
    public void What_is_not_a_function_is_told_of_the_at_sign()
    {
        var fault = Fault("array.each", Numbers, "strip");
        Assert.Equal("«array.each»: argumentet «function» skal være en funksjon, men er en tekst («strip»)", fault.Message);
        Says("@", fault.Help);
    }

    [Fact]
    public void Join_prints_each_item()
    {
        Assert.Equal("1|2|3|4", Text("array.join", Numbers, "|"));
        Assert.Equal("A-B", Text("array.join", List("a", "b"), "-", Function("string.upcase")));
        Assert.Equal("", Text("array.join", null, ", "));
        Assert.IsType<string>(Value("array.join", List("<b>"), ", "));
    }

    [Fact]
    public void Join_with_markup_gives_markup_and_escapes_the_rest() =>
        Assert.Equal(new Html("<b>a</b> &amp; x&lt;y"), Value("array.join", List(new Html("<b>a</b>"), "x<y"), " & "));

    [Fact]
    public void Cycle_goes_round_in_groups()
    {
        string[] seen = [.. Enumerable.Range(0, 4).Select(_ => Text("array.cycle", List("a", "b", "c")) + Text("array.cycle", List("a", "b", "c"), "own"))];
        Assert.Equal(["aa", "bb", "cc", "aa"], seen);
        Assert.Null(Value("array.cycle", List(), null));
    }

    [Fact]
    public void The_rest_of_the_list_functions()
    {
        Assert.Equal("[1, 3]", Text("array.compact", List(1, null, 3)));
        Assert.Equal("[4, 3, 2, 1]", Text("array.reverse", Numbers));
        Assert.Equal("[{key: \"a\", value: 1}]", Text("array.limit", Object(("a", 1), ("b", 2)), 1));
    }
}
