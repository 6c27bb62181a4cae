using System.Reflection;
using Catalogue.Diagnostics;
using Catalogue.Pipeline;

namespace Catalogue.Tests.Rules;

/// <summary>
/// What holds for every rule in the program, found by reflection so that none is forgotten. That each example raises its rule is for <see
/// cref="RuleDocsTests"/>.
/// </summary>
public class EveryRuleTests
{
    private static readonly Rule[] InTheProgram =
    [
        .. from type in typeof(Descriptors).Assembly.GetTypes()
           from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
           where field.FieldType == typeof(Rule)
           select (Rule)field.GetValue(null)!,
    ];

    [Fact]
    public void No_rule_is_left_out_of_the_list_or_stands_there_twice() =>
        Assert.Equal(
            InTheProgram.Select(r => r.Code).Order(StringComparer.Ordinal),
            Descriptors.All.Select(r => r.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_in_the_program_has_a_page() =>
        Assert.All(InTheProgram, rule => Assert.Contains(RulePage.All(), page => page.Code == rule.Code));

    [Fact]
    public void The_title_of_a_rule_is_a_line_without_a_full_stop() =>
        Assert.All(InTheProgram, rule => Assert.Matches(@"^\p{Lu}[^\n]{5,80}[^.\s]$", rule.Title));

    [Fact]
    public void The_real_content_has_no_error() =>
        Assert.Equal([], RealSite.Result.Diagnostics.Where(d => d.IsError).Select(TestSite.Show));
}
