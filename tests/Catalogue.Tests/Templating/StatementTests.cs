using Catalogue.Parse;
using Catalogue.Source;
using Scriban;
using Scriban.Syntax;

namespace Catalogue.Tests.Templating;

public class StatementTests
{
    public static TheoryData<string> Names => [.. Fixture.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_template_gives_what_its_fixture_says(string name)
    {
        var fixture = Fixture.All.Single(f => f.Name == name);
        var text = Templates.Text(fixture.Templates[0].Text, [.. fixture.Templates.Skip(1)]);
        Assert.Equal(fixture.Output, text.TrimEnd('\n'));
    }

    [Fact]
    public void Every_kind_of_statement_that_the_templates_use_has_a_fixture()
    {
        var ours = RealSite.Sources.Templates.Select(t => SourceDecoder.Decode(t, [])).OfType<SourceText>().SelectMany(t => Kinds(t.Text));
        var shown = Fixture.All.SelectMany(f => f.Templates).SelectMany(t => Kinds(t.Text)).ToHashSet();
        Assert.Equal([], ours.Except(shown));
    }

    /// <summary>Kinds of nodes, with operators and ways of treating white space.</summary>
    private static IEnumerable<string> Kinds(string template)
    {
        var nodes = new Stack<ScriptNode>([Template.Parse(template).Page!]);
        while (nodes.TryPop(out var node))
        {
            yield return node switch
            {
                ScriptEscapeStatement code => $"{{{{ {code.WhitespaceMode} {code.IsEntering}",
                ScriptBinaryExpression two => two.Operator.ToString(),
                ScriptUnaryExpression one => one.Operator.ToString(),
                ScriptFunctionCall call => $"{call.Target} {string.Join(' ', call.Arguments.Select(a => a.GetType().Name).Distinct().Order())}",
                ScriptIfStatement condition => $"if {condition.IsElseIf} {condition.Else?.GetType().Name}",
                _ => node.GetType().Name,
            };
            for (var i = 0; i < node.ChildrenCount; i++)
            {
                if (node.GetChildren(i) is { } child)
                {
                    nodes.Push(child);
                }
            }
        }
    }
}
