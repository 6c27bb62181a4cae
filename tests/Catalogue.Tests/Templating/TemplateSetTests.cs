using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Source;
using Catalogue.Templating;
using Catalogue.Templating.Values;

namespace Catalogue.Tests.Templating;

public class TemplateSetTests
{
    private static readonly TemplateOptions Options = new(FixtureGlobals.Create(), new(2024, 5, 17), new());

    public sealed record Page(string Tittel, ImmutableArray<Row> Rader, IReadOnlyDictionary<string, int> Tall);

    public sealed record Row(string Navn, int? Sum, bool ErGodkjent);

    private static readonly Page Model = new("Å", [new("a", 1, true), new("b", null, false)], new Dictionary<string, int> { ["x"] = 7 });

    [Fact]
    public void A_record_s_properties_are_the_global_variables() =>
        Assert.Equal(
            "Å: a 1 true b  false 7 2",
            Render("{{ tittel }}: {{ for r in rader }}{{ r.navn }} {{ r.sum }} {{ r.er_godkjent }} {{ end }}{{ tall.x }} {{ rader.size }}"));

    [Fact]
    public void The_name_of_a_template_is_its_path_below_templates()
    {
        List<Diagnostic> faults = [];
        var set = TemplateSet.Compile([new("templates/deler/kort.sbn-html", "{{ tittel }}")], Options, faults);
        Assert.Equal("Å", set.Render("deler/kort.sbn-html", Model, faults));
        Assert.Throws<ArgumentException>(() => set.Render("kort.sbn-html", Model, faults));
        Assert.Empty(faults);
    }

    [Fact]
    public void Faults_are_found_when_the_set_is_compiled_in_the_order_of_the_templates()
    {
        List<Diagnostic> faults = [];
        TemplateSet.Compile([new("templates/b", "{{ if }}{{ end }}"), new("templates/a", "{{ 1 + }}")], Options, faults);
        Assert.Equal(["templates/a", "templates/b"], faults.Select(f => f.Location.Source.Path));
        Assert.All(faults, f => Assert.Same(TemplateRules.Syntax, f.Rule));
    }

    [Fact]
    public void Many_threads_render_from_one_set()
    {
        var set = Compile("{{ n = tittel; for x in 1..50; n += x; end; n }}{{ func f(x); ret x * 2; end; f 4 }}{{ rader[0].navn }}");
        var expected = set.Render("mal", Model, []);
        Assert.All(Enumerable.Range(0, 200).AsParallel().Select(_ => set.Render("mal", Model, [])), text => Assert.Equal(expected, text));
    }

    [Fact]
    public void One_render_does_not_see_the_variables_of_another()
    {
        var set = Compile("{{ x ??= tittel; x }}");
        Assert.Equal("Å", set.Render("mal", Model, []));
        Assert.Equal("B", set.Render("mal", Model with { Tittel = "B" }, []));
    }

    [Fact]
    public void Automatic_indentation_can_be_turned_on()
    {
        var set = TemplateSet.Compile([new("mal", "  {{ x }}Hei\na {{ x }}\n\t{{~ x }}")], Options with { AutoIndent = true }, []);
        Assert.Equal("  1\n  2\nHei\na 1\n2\n\n1\n2\n", set.Render("mal", new ScriptObject { { "x", "1\n2\n" } }, []));
    }

    [Theory]
    [InlineData("{{ ", "(", "1", ")", " }}")]
    [InlineData("{{ ", "[", "", "]", " }}")]
    [InlineData("{{ ", "{a: ", "1", "}", " }}")]
    [InlineData("{{ ", "-", "1", "", " }}")]
    [InlineData("{{ ", "! ", "1", "", " }}")]
    [InlineData("{{ ", "@", "x", "", " }}")]
    [InlineData("{{ ", "f(", "1", ")", " }}")]
    [InlineData("{{ ", "1 + ", "1", "", " }}")]
    [InlineData("{{ ", "1 ?? ", "1", "", " }}")]
    [InlineData("{{ ", "f | ", "f", "", " }}")]
    [InlineData("{{ x", ".a", "", "", " }}")]
    [InlineData("{{ x", "[0]", "", "", " }}")]
    [InlineData("{{ ", "1 ? 1 : ", "1", "", " }}")]
    [InlineData("{{ ", "1 ? ", "1", " : 1", " }}")]
    [InlineData("{{ ", "$\"{", "1", "}\"", " }}")]
    [InlineData("{{ ", "x -", "1", "", " }}")]
    [InlineData("{{ ", "do; ", "1", "; end", " }}")]
    [InlineData("", "{{ if true }}", "x", "{{ end }}", "")]
    [InlineData("", "{{ for x in y }}", "x", "{{ end }}", "")]
    [InlineData("", "{{ if true }}", "x", "", "")]
    [InlineData("", "{{ case 1 }}{{ when 1 }}", "x", "{{ end }}", "")]
    [InlineData("", "{{ capture x }}", "x", "", "")]
    public void Ten_thousand_levels_are_a_fault_and_not_a_crash(string start, string open, string middle, string close, string end)
    {
        const int Levels = 10_000;
        List<Diagnostic> faults = [];
        var text = start + string.Concat(Enumerable.Repeat(open, Levels)) + middle + string.Concat(Enumerable.Repeat(close, Levels)) + end;
        TemplateSet.Compile([new("mal", text)], Options, faults);
        Assert.Contains(faults, f => f.Rule == TemplateRules.Syntax);
    }

    [Fact]
    public void A_long_chain_of_else_if_is_no_nesting()
    {
        var branches = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"{{{{ else if x == {i} }}}}{i}"));
        Assert.Equal("4321", Compile("{{ if false }}" + branches + "{{ end }}").Render("mal", new ScriptObject { { "x", 4321 } }, []));
    }

    [Fact]
    public void Deep_recursion_ends_in_a_fault_on_a_small_stack()
    {
        List<Diagnostic> faults = [];
        var set = TemplateSet.Compile([new("mal", "{{ func f(x); ret 1 + (1 + (1 + f(x + 1))); end; f 1 }}")], Options with { Limits = new(Recursion: 1_000_000) }, faults);
        var thread = new Thread(() => set.Render("mal", Model, faults), 512 * 1024);
        thread.Start();
        thread.Join();
        Assert.Single(faults);
    }

    private static TemplateSet Compile(string template)
    {
        List<Diagnostic> faults = [];
        var set = TemplateSet.Compile([new SourceText("mal", template)], Options, faults);
        Assert.Empty(faults);
        return set;
    }

    private static string Render(string template)
    {
        List<Diagnostic> faults = [];
        var text = Compile(template).Render("mal", Model, faults);
        Assert.Empty(faults);
        return text;
    }
}
