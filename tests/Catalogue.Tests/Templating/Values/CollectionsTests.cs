using Catalogue.Templating.Values;

namespace Catalogue.Tests.Templating.Values;

public class CollectionsTests
{
    [Fact]
    public void An_array_reads_null_outside_and_grows_when_written()
    {
        var array = new ScriptArray([1]);
        Assert.Null(array[5]);
        Assert.Null(array[-1]);
        array[2] = 3;
        Assert.Equal([1, null, 3], array);
        array.Members["name"] = "x";
        Assert.Equal("x", array.Members["name"]);
    }

    [Fact]
    public void An_object_keeps_order_and_guards_what_is_read_only()
    {
        var value = new ScriptObject { { "b", 1 }, { "a", 2 } };
        value.MakeReadOnly("b");
        Assert.False(value.TrySet("b", 9));
        Assert.False(value.Remove("b"));
        Assert.True(value.TrySet("c", 3));
        Assert.Equal(["b", "a", "c"], value.Keys);
        Assert.Throws<InvalidOperationException>(() => value["b"] = 1);
        Assert.Null(value["B"]);
        Assert.False(value.Freeze().TrySet("d", 1));
    }

    [Theory]
    [InlineData(1, 3, true, "[1, 2, 3]")]
    [InlineData(1, 3, false, "[1, 2]")]
    [InlineData(3, 1, true, "[3, 2, 1]")]
    [InlineData(3, 1, false, "[3, 2]")]
    [InlineData(2, 2, true, "[2]")]
    [InlineData(2, 2, false, "[]")]
    public void A_range_goes_up_or_down(int start, int end, bool includesEnd, string expected)
    {
        var range = new ScriptRange(start, end, includesEnd);
        Assert.Equal(expected, ScriptValues.ToText(range));
        Assert.Equal(range.Count, range.ToArray().Length);
        Assert.Null(range[range.Count]);
    }

    [Fact]
    public void The_widest_range_knows_its_size() => Assert.Equal(4_294_967_296L, new ScriptRange(int.MinValue, int.MaxValue).Count);
}
