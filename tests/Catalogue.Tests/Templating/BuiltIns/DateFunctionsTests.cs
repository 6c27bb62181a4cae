using Catalogue.Templating.BuiltIns;
using Catalogue.Templating.Values;

namespace Catalogue.Tests.Templating.BuiltIns;

public class DateFunctionsTests : BuiltInCalls
{
    private static readonly DateTime Thursday = new DateTime(2013, 9, 12, 22, 49, 27).AddMilliseconds(24);

    [Theory]
    [InlineData("%a", "tor.", "Thu")]
    [InlineData("%A", "torsdag", "Thursday")]
    [InlineData("%b", "sep.", "Sep")]
    [InlineData("%B", "september", "September")]
    [InlineData("%c", "tor. sep. 12 22:49:27 2013", "Thu Sep 12 22:49:27 2013")]
    [InlineData("%C", "20", "20")]
    [InlineData("%d", "12", "12")]
    [InlineData("%D", "09/12/13", "09/12/13")]
    [InlineData("%e", "12", "12")]
    [InlineData("%F", "2013-09-12", "2013-09-12")]
    [InlineData("%h", "sep.", "Sep")]
    [InlineData("%H", "22", "22")]
    [InlineData("%I", "10", "10")]
    [InlineData("%j", "255", "255")]
    [InlineData("%k", "22", "22")]
    [InlineData("%l", "10", "10")]
    [InlineData("%L", "024", "024")]
    [InlineData("%m", "09", "09")]
    [InlineData("%M", "49", "49")]
    [InlineData("%n", "\n", "\n")]
    [InlineData("%N", "024000000", "024000000")]
    [InlineData("%p", "PM", "PM")]
    [InlineData("%P", "pm", "pm")]
    [InlineData("%r", "10:49:27 PM", "10:49:27 PM")]
    [InlineData("%R", "22:49", "22:49")]
    [InlineData("%s", "1379026167", "1379026167")]
    [InlineData("%S", "27", "27")]
    [InlineData("%t", "\t", "\t")]
    [InlineData("%T", "22:49:27", "22:49:27")]
    [InlineData("%u", "4", "4")]
    [InlineData("%U", "36", "36")]
    [InlineData("%v", "12-SEP-2013", "12-SEP-2013")]
    [InlineData("%V", "37", "37")]
    [InlineData("%W", "36", "36")]
    [InlineData("%w", "4", "4")]
    [InlineData("%x", "12.09.2013", "09/12/2013")]
    [InlineData("%X", "22:49:27", "22:49:27")]
    [InlineData("%y", "13", "13")]
    [InlineData("%Y", "2013", "2013")]
    [InlineData("%Z", "+00:00", "+00:00")]
    [InlineData("%%", "%", "%")]
    [InlineData("%Q 100%", "%Q 100%", "%Q 100%")]
    public void Every_letter_is_written_in_Norwegian_and_after_g_in_English(string pattern, string norwegian, string english)
    {
        Assert.Equal(norwegian, Text("date.to_string", Thursday, pattern));
        Assert.Equal(english, Text("date.to_string", Thursday, "%g" + pattern));
        Assert.Equal(english, Text("date.to_string", Thursday, pattern, "en-US"));
    }

    [Fact]
    public void Small_numbers_are_padded_and_midnight_is_twelve()
    {
        var date = new DateTime(2021, 1, 3, 0, 5, 6);
        Assert.Equal(" 3| 0|12|12|00|003|7|01|53|00", Text("date.to_string", date, "%e|%k|%l|%I|%H|%j|%u|%U|%V|%W"));
    }

    [Fact]
    public void A_date_prints_in_the_default_format()
    {
        Assert.Equal("12 sep. 2013", ScriptValues.ToText(Thursday));
        Assert.Equal("12 sep. 2013", ScriptValues.ToText(DateOnly.FromDateTime(Thursday)));
        Assert.Equal("12 Sep 2013", Text("date.to_string", Thursday, "%g"));
        Assert.Equal("12. september 2013", Text("date.to_string", DateOnly.FromDateTime(Thursday), "%e. %B %Y"));
        var dates = (ScriptObject)BuiltInFunctions.Create()["date"]!;
        Assert.Equal("%d %b %Y", dates["format"]);
        Assert.Equal("%d %b %Y", dates["default_format"]);
        Assert.False(dates.TrySet("format", "%Y"));
    }

    [Fact]
    public void Now_is_the_builds_date() => Assert.Equal(new DateTime(2024, 5, 17, 12, 30, 0), Value("date.now"));

    [Fact]
    public void Dates_move()
    {
        Assert.Equal("2013-09-13", Text("date.to_string", Value("date.add_days", Thursday, 1), "%F"));
        Assert.Equal("2013-09-13 10", Text("date.to_string", Value("date.add_days", Thursday, 0.5), "%F %H"));
        Assert.Equal(new DateTime(2024, 2, 29), Value("date.add_months", new DateTime(2024, 1, 31), 1));
        Assert.Equal(new DateTime(2025, 2, 28), Value("date.add_years", new DateTime(2024, 2, 29), 1));
        Assert.Equal("23:49:27", Text("date.to_string", Value("date.add_hours", Thursday, 1), "%T"));
        Assert.Equal("22:39:27", Text("date.to_string", Value("date.add_minutes", Thursday, -10), "%T"));
        Assert.Equal("22:50:00", Text("date.to_string", Value("date.add_seconds", Thursday, 33), "%T"));
        Assert.Equal("025", Text("date.to_string", Value("date.add_milliseconds", Thursday, 1), "%L"));
        Assert.Null(Value("date.add_days", null, 1));
        Says("utenfor årene 1–9999", Fault("date.add_years", Thursday, 9000).Message);
        Says("utenfor årene 1–9999", Fault("date.add_days", Thursday, 1e300).Message);
        Assert.Equal("«date.add_days»: argumentet «date» skal være en dato, men er en tekst («2013-09-12»)", Fault("date.add_days", "2013-09-12", 1).Message);
    }

    [Theory]
    [InlineData("2016/01/05", "2016-01-05 00:00:00")]
    [InlineData(" 2016-1-5 ", "2016-01-05 00:00:00")]
    [InlineData("2016-01-05T21:22:23Z", "2016-01-05 21:22:23")]
    [InlineData("2016-01-05T21:22:23+02:00", "2016-01-05 21:22:23")]
    [InlineData("2021/11/30 20:50", "2021-11-30 20:50:00")]
    [InlineData("5.1.2016", "2016-01-05 00:00:00")]
    [InlineData("5. januar 2016", "2016-01-05 00:00:00")]
    [InlineData("20 nov. 2026", "2026-11-20 00:00:00")]
    [InlineData("20 nov 2026 08:05:01", "2026-11-20 08:05:01")]
    [InlineData("March 14, 2016", "2016-03-14 00:00:00")]
    [InlineData("5 October 2016", "2016-10-05 00:00:00")]
    public void Dates_are_read_in_the_forms_people_write(string text, string expected) =>
        Assert.Equal(expected, Text("date.to_string", Value("date.parse", text), "%F %T"));

    [Theory]
    [InlineData("2018--06--17", "%Y--%m--%d", "2018-06-17 00:00:00")]
    [InlineData("03 14, 2016", "%m %d, %Y", "2016-03-14 00:00:00")]
    [InlineData("2025-01-01 14:01:23", "%Y-%m-%d %k:%M:%S", "2025-01-01 14:01:23")]
    [InlineData("02:01:23 PM 1/2/49", "%r %m/%d/%y", "2049-01-02 14:01:23")]
    [InlineData("12 am 1/2/50", "%I %p %m/%d/%y", "1950-01-02 00:00:00")]
    [InlineData("tirsdag 5. januar 2016", "%A %d. %B %Y", "2016-01-05 00:00:00")]
    [InlineData("2016 60", "%Y %j", "2016-02-29 00:00:00")]
    [InlineData("0", "%s", "1970-01-01 00:00:00")]
    [InlineData("2016-01-05 21:22:23.5 +0100", "%F %T.%L %Z", "2016-01-05 21:22:23")]
    [InlineData("100% 2016", "100%% %Y", "2016-01-01 00:00:00")]
    public void Dates_are_read_after_a_pattern(string text, string pattern, string expected) =>
        Assert.Equal(expected, Text("date.to_string", Value("date.parse", text, pattern), "%F %T"));

    [Fact]
    public void Cultures_decide_the_order_and_the_names()
    {
        Assert.Equal("2022-01-20 08:32:48", Text("date.to_string", Value("date.parse", "20/01/2022 08:32:48 +00:00", null, "en-GB"), "%F %T"));
        Assert.Equal("2022-01-05", Text("date.to_string", Value("date.parse", "01/05/2022", null, "en-US"), "%F"));
        Assert.Equal("2022-10-05", Text("date.to_string", Value("date.parse", "5 oktober 2022", "%d %B %Y", "nb-NO"), "%F"));
        Says("skal være en dato etter mønsteret «%d %B %Y»", Fault("date.parse", "5 oktober 2022", "%d %B %Y", "en-GB").Message);
    }

    [Theory]
    [InlineData("i går")]
    [InlineData("2016-13-01")]
    [InlineData("2015-02-29")]
    [InlineData("01/05/2022")]
    [InlineData("2016-01-05 24:00")]
    [InlineData("10:30")]
    public void What_is_no_date_is_a_fault(string text)
    {
        var fault = Fault("date.parse", text);
        Assert.Equal($"«date.parse»: argumentet «text» skal være en dato, men er en tekst («{text}»)", fault.Message);
        Says("%d.%m.%Y", fault.Help);
    }

    [Fact]
    public void Nothing_of_nothing()
    {
        Assert.Null(Value("date.parse", [null]));
        Assert.Null(Value("date.parse", ""));
        Assert.Null(Value("date.to_string", null, "%F"));
        Assert.Null(Value("date.parse_to_string", [null]));
    }

    [Fact]
    public void Parse_to_string_does_both()
    {
        Assert.Equal("2016--01--05", Text("date.parse_to_string", "2016/01/05", "%Y--%m--%d"));
        Assert.Equal("05 jan. 2016", Text("date.parse_to_string", "2016/01/05"));
        Assert.Equal("Mar 14, 16", Text("date.parse_to_string", "03 14, 2016", "%b %d, %y", "en-US", "%m %d, %Y"));
        Assert.Equal("2025-03-01", Text("date.parse_to_string", "03/01/2025 14:01:23", "%F", "en-GB", null, "en-US"));
    }
}
