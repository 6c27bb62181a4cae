using Catalogue.Diagnostics;
using Catalogue.Templating;

namespace Catalogue.Tests.Templating;

public class BoundsTests
{
    [Theory]
    [InlineData("{{ while true }}{{ end }}", "løkkene går mer enn 1000 runder")]
    [InlineData("{{ for x in 1..5000 }}{{ end }}", "løkkene går mer enn 1000 runder")]
    [InlineData("{{ for x in 1..900 }}{{ for y in 1..900 }}{{ end }}{{ end }}", "løkkene går mer enn 1000 runder")]
    [InlineData("{{ x = 1..5000 | array.size }}", "løkkene går mer enn 1000 runder")]
    [InlineData("{{ func f(x); f x; end; f 1 }}", "mer enn 20 kall inni hverandre")]
    [InlineData("{{ include 'mal' }}", "mer enn 20 kall inni hverandre")]
    [InlineData("{{ func f }}{{ wrap f }}{{ end }}{{ end; f }}", "mer enn 20 kall inni hverandre")]
    [InlineData("{{ func f(x); if x > 0; f(x - 1); f(x - 1); end; end; f 18 }}", "malen gjør mer enn den får lov til")]
    [InlineData("{{ include 'to' }}", "malen gjør mer enn den får lov til")]
    [InlineData("{{ for i in 1..900 }}{{ '0123456789' * 100 }}{{ end }}", "teksten blir lengre enn 100000 tegn")]
    [InlineData("{{ capture c }}{{ for i in 1..900 }}{{ '0123456789' * 100 }}{{ end }}{{ end }}", "teksten blir lengre enn 100000 tegn")]
    [InlineData("{{ x = 'a'; for i in 1..900; x = x + x; end }}", "teksten blir lengre enn 100000 tegn")]
    [InlineData("{{ 'a' * 1000000 }}", "teksten blir lengre enn 100000 tegn")]
    [InlineData("{{ 'a' | string.pad_left 1000000 }}", "teksten blir lengre enn 100000 tegn")]
    [InlineData("{{ 1..900 | array.join ('a' * 200) }}", "teksten blir lengre enn 100000 tegn")]
    [InlineData("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$' }}", "det regulære uttrykket bruker for lang tid")]
    public void Work_without_end_is_a_fault(string template, string expected)
    {
        var faults = Templates.Render(template, ("to", "{{ if $1 != 15; include 'to' (($1 ?? 0) + 1); include 'to' (($1 ?? 0) + 1); end }}")).Faults;
        Assert.Equal([expected], faults.Select(f => f.Message));
        Assert.All(faults, f => Assert.Same(TemplateRules.Runtime, f.Rule));
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
    [InlineData("{{ ", "f | ", "f", "", " }}")]
    [InlineData("{{ x", ".a", "", "", " }}")]
    [InlineData("{{ x", "[0]", "", "", " }}")]
    [InlineData("{{ ", "1 ? 1 : ", "1", "", " }}")]
    [InlineData("{{ ", "$\"{", "1", "}\"", " }}")]
    [InlineData("{{ ", "do; ", "1", "; end", " }}")]
    [InlineData("", "{{ if true }}", "x", "{{ end }}", "")]
    [InlineData("", "{{ for x in y }}", "x", "{{ end }}", "")]
    [InlineData("", "{{ case 1 }}{{ when 1 }}", "x", "{{ end }}", "")]
    [InlineData("", "{{ capture x }}", "x", "", "")]
    [InlineData("{{ if true }}", "{{ else if true }}", "x", "", "{{ end }}")]
    public void Ten_thousand_levels_are_a_fault_and_not_a_crash(string start, string open, string middle, string close, string end)
    {
        const int Levels = 10_000;
        var text = start + string.Concat(Enumerable.Repeat(open, Levels)) + middle + string.Concat(Enumerable.Repeat(close, Levels)) + end;
        Assert.Contains(Templates.Render(text).Faults, f => f.Rule == TemplateRules.Syntax);
    }

    [Fact]
    public void Deep_recursion_ends_in_a_fault_on_a_small_stack()
    {
        List<Diagnostic> faults = [];
        var options = Templates.Options with { Limits = new(Recursion: 1_000_000) };
        var set = TemplateSet.Compile([new("mal", "{{ func f(x); ret 1 + (1 + (1 + f(x + 1))); end; f 1 }}")], options, faults);
        var thread = new Thread(() => set.RenderUtf8("mal", new Sample(), faults), 512 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal("for mange kall inni hverandre", Assert.Single(faults).Message);
    }

    [Fact]
    public void The_bounds_are_those_of_one_page()
    {
        List<Diagnostic> faults = [];
        var set = Templates.Compile("{{ for i in 1..90 }}{{ '0123456789' * 100 }}{{ end }}{{ array.cycle ['a', 'b'] }}", faults);
        var texts = Enumerable.Range(0, 5).Select(_ => set.Text(faults)).Distinct();
        Assert.Equal(90_001, Assert.Single(texts).Length);
        Assert.Empty(faults);
    }
}
