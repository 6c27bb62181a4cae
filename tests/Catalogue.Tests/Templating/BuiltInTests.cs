using System.Globalization;
using Catalogue.Templating.BuiltIns;
using Scriban.Runtime;

namespace Catalogue.Tests.Templating;

/// <summary>Changes the culture and the time zone of the process, so it runs alone.</summary>
[CollectionDefinition(nameof(BuiltInTests), DisableParallelization = true)]
[Collection(nameof(BuiltInTests))]
public class BuiltInTests
{
    private const string Arrow = " => ";

    /// <summary>An expression for every built-in, and what it gives.</summary>
    private static readonly (string Expression, string Result)[] Examples =
    [
        .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Templating", "fixtures", "builtins.txt"))
            .Select(line => line.Split(Arrow))
            .Select(parts => (parts[0], parts[1])),
    ];

    [Theory]
    [InlineData("", "UTC", 0)]
    [InlineData("tr-TR", "Pacific/Kiritimati", 14)]
    [InlineData("ar-SA", "America/Los_Angeles", -8)]
    public void A_built_in_gives_the_same_on_every_machine(string culture, string zone, int hours)
    {
        var (cultureBefore, zoneBefore) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            CultureInfo.CurrentCulture = new(culture);
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Assert.Equal(hours, TimeZoneInfo.Local.BaseUtcOffset.Hours);
            Assert.Equal(Examples, Examples.Select(e => (e.Expression, Templates.Text($"{{{{ {e.Expression} }}}}", ("del", "i")))));
            Assert.Equal(culture, CultureInfo.CurrentCulture.Name);
        }
        finally
        {
            CultureInfo.CurrentCulture = cultureBefore;
            Environment.SetEnvironmentVariable("TZ", zoneBefore);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void Every_built_in_has_an_example_here()
    {
        var words = Examples.SelectMany(e => e.Expression.Split(' ', '[', '@')).ToHashSet();
        Assert.Equal([], All().Except(words));
    }

    [Theory]
    [InlineData("array.sort eiere")]
    [InlineData("date.parse '2024-05-17'")]
    [InlineData("date.parse_to_string '2024-05-17'")]
    [InlineData("date.utc_now")]
    [InlineData("math.format 1 'N'")]
    [InlineData("math.random 1 2")]
    [InlineData("math.uuid")]
    [InlineData("object.eval '1'")]
    [InlineData("object.eval_template '1'")]
    [InlineData("object.format 1 'N'")]
    [InlineData("string.index_of 'a' 'a'")]
    public void What_asks_the_machine_or_runs_a_text_is_not_there(string expression)
    {
        var name = expression.Split(' ')[0].Split('.')[1];
        var fault = Assert.Single(Templates.Render($"{{{{ {expression} }}}}").Faults);
        Assert.StartsWith($"«{name}» finnes ikke på et objekt", fault.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> All()
    {
        var builtIns = new AllBuiltIns(Templates.Options.Today);
        foreach (var name in builtIns.Keys)
        {
            Assert.True(builtIns.TryGetValue(null, default, name, out var value));
            foreach (var member in value is ScriptObject functions ? functions.Keys.Select(f => $"{name}.{f}") : [name])
            {
                yield return member;
            }
        }
    }
}
