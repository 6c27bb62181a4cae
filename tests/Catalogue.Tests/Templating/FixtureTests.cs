using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Source;
using Catalogue.Templating;
using Catalogue.Templating.Values;

namespace Catalogue.Tests.Templating;

public class FixtureTests
{
    private static readonly RenderLimits Limits = new(Loops: 1_000, Recursion: 20, OutputCharacters: 100_000);
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Templating", "fixtures");

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var fixture in All())
        {
            cases.Add(fixture.File, fixture.Name);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = false)]
    public void A_template_gives_what_its_fixture_says(string file, string name)
    {
        var fixture = Read(file).Single(f => f.Name == name);
        var diagnostics = new List<Diagnostic>();
        var sources = fixture.Templates.Select(t => new SourceText("templates/" + t.Key, t.Value));
        var set = TemplateSet.Compile(sources, new(FixtureGlobals.Create(), new DateTime(2024, 5, 17, 12, 30, 0), Limits), diagnostics);
        var output = set.Render(Fixture.MainTemplate, FixtureModel.Parse(fixture.Model), diagnostics);

        Assert.Equal(fixture.Faults, string.Join('\n', diagnostics.Order(DiagnosticOrder.Instance).Select(Describe)));
        if (fixture.Output is not null)
        {
            Assert.Equal(fixture.Output, output);
        }
    }

    [Fact]
    public void A_damaged_template_gives_faults_and_never_an_exception()
    {
        foreach (var text in All().Select(f => f.Templates[Fixture.MainTemplate]).Where(t => t.Length < 400))
        {
            for (var i = text.Length % 3; i < text.Length; i += 3)
            {
                Render(text[..i]);
                Render(text.Remove(i, 1));
                Render(text.Insert(i, "{(\"})]} end $"[i % 13].ToString()));
            }
        }

        static void Render(string text)
        {
            var set = TemplateSet.Compile([new(Fixture.MainTemplate, text)], new(FixtureGlobals.Create(), new(2024, 5, 17), new(Loops: 100, Recursion: 10, OutputCharacters: 10_000)), []);
            _ = set.Render(Fixture.MainTemplate, FixtureModel.Parse("{ \"x\": 1 }"), []);
        }
    }

    [Fact]
    public void Every_case_has_a_name_of_its_own() =>
        Assert.Empty(All().GroupBy(f => (f.File, f.Name)).Where(g => g.Count() > 1).Select(g => g.Key));

    private static IEnumerable<Fixture> All() =>
        Directory.GetFiles(Root, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(f => Read(Path.GetRelativePath(Root, f)));

    private static ImmutableArray<Fixture> Read(string file) => Fixture.Read(file, File.ReadAllText(Path.Combine(Root, file)));

    private static string Describe(Diagnostic fault)
    {
        var name = fault.Location.Source.Path["templates/".Length..];
        var place = $"{(name == Fixture.MainTemplate ? "" : name + " ")}{fault.Location.Position.Line}:{fault.Location.Position.Column}";
        return $"{fault.Rule.Code} {place} {fault.Message}{(fault.Help is null ? "" : "\n  hjelp: " + fault.Help)}";
    }
}
