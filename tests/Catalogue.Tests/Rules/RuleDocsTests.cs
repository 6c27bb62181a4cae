using Catalogue.Diagnostics;
using Catalogue.Pipeline;

namespace Catalogue.Tests.Rules;

public class RuleDocsTests
{
    private static readonly Dictionary<string, RulePage> Pages = RulePage.All().ToDictionary(p => p.Code, StringComparer.Ordinal);

    /// <summary>No file can be shown that makes the program fail.</summary>
    public static TheoryData<string> Codes => [.. Descriptors.All.Where(r => r != InternalError.Rule).Select(r => r.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_wrong_example_raises_its_code_and_nothing_else(string code)
    {
        var found = Pages[code].Site("Feil").Faults();
        Assert.True(found.Length > 0 && found.All(f => f.StartsWith(code, StringComparison.Ordinal)), string.Join('\n', found));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_right_example_raises_nothing(string code) => Assert.Equal([], Pages[code].Site("Riktig").Faults());

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_page_has_its_four_parts_in_order(string code) =>
        Assert.Equal(["Hva regelen sier", "Feil", "Riktig", "Hvorfor"], Pages[code].Sections.Keys);

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(Descriptors.All.Select(r => r.Code).Order(StringComparer.Ordinal), Pages.Keys);

    [Fact]
    public void No_code_is_used_twice() =>
        Assert.Equal(Descriptors.All.Length, Descriptors.All.Select(r => r.Code).Distinct().Count());
}
