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
    public void The_real_content_raises_nothing_but_the_warnings_that_are_accepted() =>
        Assert.Equal(
            AcceptedWarning.Lines,
            RealSite.Result.Diagnostics.Select(d => $"{d.Rule.Code} {d.Location.Source.Path}").Order(StringComparer.Ordinal));

    [Fact]
    public void Only_warnings_are_accepted_each_with_its_reason()
    {
        var warnings = InTheProgram.Where(r => r.Severity == Severity.Warning).Select(r => r.Code).ToHashSet();
        Assert.All(
            AcceptedWarning.All,
            accepted => Assert.True(warnings.Contains(accepted.Code) && accepted.Files.Length > 0 && accepted.Reason.Length > 30, accepted.Code));
        Assert.Equal(AcceptedWarning.All.Select(a => a.Code).Distinct(), AcceptedWarning.All.Select(a => a.Code));
    }
}
