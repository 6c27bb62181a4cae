using System.Numerics;
using Catalogue.Source;
using Catalogue.Templating.Values;

namespace Catalogue.Tests.Templating.Values;

public class ScriptValuesTests
{
    public static TheoryData<object?, string> Printed => new()
    {
        { null, "" },
        { true, "true" },
        { 1, "1" },
        { 1.0, "1" },
        { 2.123456789123, "2.123456789123" },
        { 1e40, "1E+40" },
        { -1.50m, "-1.50" },
        { BigInteger.Pow(10, 26), "100000000000000000000000000" },
        { "å\"", "å\"" },
        { new Html("<b>"), "<b>" },
        { new DateOnly(2024, 5, 7), "07 mai 2024" },
        { new TimeSpan(1, 2, 3), "01:02:03" },
        { DayOfWeek.Friday, "Friday" },
        { new ScriptRange(3, 1), "[3, 2, 1]" },
        { new[] { 1, 2 }, "[1, 2]" },
        { new ScriptArray([1, "a\"b", null, new ScriptArray([true])]), "[1, \"a\\\"b\", null, [true]]" },
        { new ScriptObject { { "a", 1 }, { "b", new ScriptObject { { "c", "x" } } } }, "{a: 1, b: {c: \"x\"}}" },
        { new Dictionary<string, int> { ["a"] = 1 }, "{a: 1}" },
    };

    [Theory]
    [MemberData(nameof(Printed))]
    public void Values_print_as_literals_without_culture(object? value, string expected) => Assert.Equal(expected, ScriptValues.ToText(value));

    [Fact]
    public void A_list_that_holds_itself_twice_still_prints()
    {
        var list = new ScriptArray();
        list.Add(list);
        list.Add(list);
        Assert.InRange(ScriptValues.ToText(list).Length, 1_000_000, 20_000_000);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    [InlineData(0, true)]
    [InlineData("", true)]
    public void Only_null_and_false_are_false(object? value, bool expected) => Assert.Equal(expected, ScriptValues.IsTruthy(value));

    public static TheoryData<object?, object?, bool> Pairs => new()
    {
        { 1, 1.0, true },
        { 1, 1m, true },
        { long.MaxValue, (double)long.MaxValue, true },
        { long.MaxValue, long.MaxValue - 1, false },
        { "1", 1, true },
        { "a", new Html("a"), true },
        { null, null, true },
        { null, "", false },
        { null, false, false },
        { true, "true", true },
        { new DateOnly(2024, 5, 17), new DateTime(2024, 5, 17), true },
        { "a", "A", false },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Equality_is_by_value(object? left, object? right, bool expected)
    {
        Assert.Equal(expected, ScriptValues.AreEqual(left, right));
        Assert.Equal(expected, ScriptValues.AreEqual(right, left));
    }

    [Fact]
    public void Equal_keys_have_equal_hashes()
    {
        object[] ones = [1, 1L, 1.0, 1m, BigInteger.One];
        Assert.Single(ones.Select(ScriptEquality.Instance.GetHashCode).Distinct());
        Assert.Single(ones.Distinct(ScriptEquality.Instance));
    }

    [Fact]
    public void Everything_has_an_order()
    {
        object?[] ordered = [null, false, true, -1.5, 2, 3m, new DateTime(2024, 5, 17), TimeSpan.Zero, "A", "a", "æ", new ScriptArray([1])];
        Assert.Equal(ordered, ordered.Reverse().Order(Comparer<object?>.Create(ScriptValues.Compare)));
        Assert.True(ScriptValues.AreComparable(1, 2.5));
        Assert.True(ScriptValues.AreComparable("a", new Html("b")));
        Assert.False(ScriptValues.AreComparable(1, "2"));
        Assert.False(ScriptValues.AreComparable(null, null));
        Assert.False(ScriptValues.AreComparable(new ScriptArray(), new ScriptArray()));
    }

    [Fact]
    public void Whole_numbers_come_from_numbers_and_texts()
    {
        Assert.Equal(5, ScriptValues.ToInt(5.0, default));
        Assert.Equal(-5, ScriptValues.ToInt("-5", default));
        var fault = Assert.Throws<ScriptException>(() => ScriptValues.ToInt(3_000_000_000L, new Span(7, 2)));
        Assert.Equal("her trengs et heltall, men verdien er et heltall («3000000000»)", fault.Message);
        Assert.Equal(new Span(7, 2), fault.Span);
        Assert.Equal(2.5, ScriptValues.ToDouble("2.5", default));
        Assert.Throws<ScriptException>(() => ScriptValues.ToDouble(null, default));
    }

    [Fact]
    public void Escaping_takes_the_five_characters_and_leaves_letters()
    {
        Assert.Equal("&lt;a href=&quot;x&quot;&gt;blå &amp; &#39;grønn&#39;", Html.Escape("<a href=\"x\">blå & 'grønn'"));
        Assert.Same(Html.Empty, Html.From(Html.Empty));
        Assert.Equal(new Html("[&quot;a&quot;]"), Html.From(new ScriptArray(["a"])));
    }
}
