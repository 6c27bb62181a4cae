using Catalogue.Rules;
using Catalogue.Source;

namespace Catalogue.Tests.Rules;

public class RuleDocsTests
{
    private static readonly Dictionary<string, RulePage> Pages = RulePage.All().ToDictionary(p => p.Code, StringComparer.Ordinal);

    public static TheoryData<string> Codes => [.. AllRules.Descriptors.Select(r => r.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_wrong_example_raises_its_code_and_nothing_else(string code)
    {
        var found = Check(Pages[code].Files("Feil"));
        Assert.True(found.Length > 0 && found.All(f => f.StartsWith(code, StringComparison.Ordinal)), string.Join('\n', found));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_right_example_raises_nothing(string code) => Assert.Equal([], Check(Pages[code].Files("Riktig")));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_page_has_its_four_parts_in_order(string code) =>
        Assert.Equal(["Hva regelen sier", "Feil", "Riktig", "Hvorfor"], Pages[code].Sections.Keys);

    [Fact]
    public void Every_page_of_a_rule_on_content_has_a_rule() =>
        Assert.Equal([], Pages.Keys.Where(code => string.CompareOrdinal(code, "TK5") < 0).Except(AllRules.Descriptors.Select(r => r.Code)));

    [Fact]
    public void No_code_is_used_twice() =>
        Assert.Equal(AllRules.Descriptors.Length, AllRules.Descriptors.Select(r => r.Code).Distinct().Count());

    private static string[] Check(IEnumerable<RawFile> files)
    {
        var site = TestSite.Base();
        var count = 0;
        foreach (var file in files)
        {
            site.With(file);
            count++;
        }

        Assert.True(count > 0, "The page has no example.");
        return site.Faults();
    }
}
