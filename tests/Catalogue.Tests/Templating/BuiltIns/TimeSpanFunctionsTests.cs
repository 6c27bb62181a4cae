using Catalogue.Templating.BuiltIns;
using Catalogue.Templating.Values;

namespace Catalogue.Tests.Templating.BuiltIns;

public class TimeSpanFunctionsTests : BuiltInCalls
{
    [Theory]
    [InlineData("timespan.from_days", 1.5, "1.12:00:00")]
    [InlineData("timespan.from_hours", 25, "1.01:00:00")]
    [InlineData("timespan.from_minutes", -5, "-00:05:00")]
    [InlineData("timespan.from_seconds", 90, "00:01:30")]
    [InlineData("timespan.from_milliseconds", 5, "00:00:00.0050000")]
    public void Spans_are_made_from_a_unit(string function, double number, string expected) => Assert.Equal(expected, Text(function, number));

    [Fact]
    public void Spans_are_read()
    {
        Assert.Equal(new TimeSpan(1, 12, 30, 0), Value("timespan.parse", "1.12:30:00"));
        Assert.Null(Value("timespan.parse", ""));
        Says("skal være et tidsrom, men er en tekst («en dag»)", Fault("timespan.parse", "en dag").Message);
        Says("for langt", Fault("timespan.from_days", 1e300).Message);
        Assert.Equal(TimeSpan.Zero, ((ScriptObject)BuiltInFunctions.Create()["timespan"]!)["zero"]);
    }
}
