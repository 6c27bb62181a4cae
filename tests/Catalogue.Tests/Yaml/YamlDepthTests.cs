using Catalogue.Diagnostics;
using Catalogue.Yaml;

namespace Catalogue.Tests.Yaml;

public class YamlDepthTests
{
    private const int Levels = 10_000;

    public static TheoryData<string> Towers =>
    [
        "felt: " + new string('[', Levels),
        "felt: " + new string('[', Levels) + new string(']', Levels),
        "felt: " + string.Concat(Enumerable.Repeat("{a: ", Levels)),
        "felt:\n  " + string.Concat(Enumerable.Repeat("- ", Levels)) + "x",
        string.Concat(Enumerable.Range(0, 900).Select(level => new string(' ', level) + "a:\n")),
    ];

    [Theory]
    [MemberData(nameof(Towers))]
    public void A_tower_of_levels_is_refused_at_once(string yaml)
    {
        var faults = new List<Diagnostic>();
        Assert.Null(YamlReader.Read(new("x", yaml), new(0, yaml.Length), faults));

        Assert.Equal("TK109", Assert.Single(faults).Rule.Code);
    }

    [Fact]
    public void Twenty_levels_are_allowed()
    {
        var yaml = "felt: " + new string('[', 19) + "x" + new string(']', 19);
        Assert.NotNull(YamlReader.Read(new("x", yaml), new(0, yaml.Length), []));
    }

    [Fact]
    public void Aliases_that_would_explode_are_stopped_at_the_first_anchor()
    {
        var lines = Enumerable.Range(1, 30).Select(i => $"x{i}: &x{i} [{string.Join(", ", Enumerable.Repeat($"*x{i - 1}", 10))}]");
        var yaml = "x0: &x0 lol\n" + string.Join('\n', lines);
        var faults = new List<Diagnostic>();

        Assert.Null(YamlReader.Read(new("x", yaml), new(0, yaml.Length), faults));
        Assert.Equal("TK108", Assert.Single(faults).Rule.Code);
    }
}
