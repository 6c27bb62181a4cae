using System.Collections.Concurrent;
using Catalogue.Diagnostics;

namespace Catalogue.Tests.Templating;

public class ParallelTests
{
    private const string Page = """
        <h1>{{ tittel }}</h1>{{ n = tittel; for e in eiere; n = n + e.navn; end; n }}
        {{ func f(x); ret x + 1; end; f antall }}{{ capture c }}<i>{{ eier.navn }}</i>{{ end; c }}
        {{ for e in eiere }}{{ include 'kort' e: e nr: for.index }}{{ end }}{{ array.cycle ['a', 'b'] }}
        """;

    private const string Card = "<p>{{ $.nr }} {{ $.e.navn }} {{ tittel }} {{ x = $.e.meldt_sum; x }}</p>";

    [Fact]
    public void Pages_rendered_side_by_side_from_used_contexts_are_those_rendered_one_by_one()
    {
        var models = Enumerable.Range(0, 2_000)
            .Select(i => new Sample
            {
                Tittel = $"Side {i} <{new string('x', i % 500)}>",
                Eier = new($"Eier {i}", i),
                Eiere = [.. Enumerable.Range(0, i % 20).Select(n => new SampleOwner($"{i}/{n}", n))],
            })
            .ToArray();
        var expected = models.Select(m => Templates.Compile(Page, [], ("kort", Card)).Text([], m)).ToArray();

        var faults = new ConcurrentBag<Diagnostic>();
        var set = Templates.Compile(Page, [], ("kort", Card));
        var texts = new string[models.Length];
        Parallel.For(0, models.Length, new() { MaxDegreeOfParallelism = 8 }, i =>
        {
            List<Diagnostic> own = [];
            texts[i] = set.Text(own, models[i]);
            own.ForEach(faults.Add);
        });

        Assert.Empty(faults);
        Assert.Equal(expected, texts);
    }

    [Fact]
    public void One_page_does_not_see_the_variables_of_another()
    {
        var set = Templates.Compile("[{{ x }}]{{ x = tittel; readonly x; string = 1 }}", []);
        List<Diagnostic> faults = [];
        Assert.Equal("[][]", set.Text(faults) + set.Text(faults, new Sample { Tittel = "B" }));
        Assert.Empty(faults);
    }

    [Fact]
    public void A_member_of_several_types_is_read_from_each()
    {
        const string Template = "{{ for e in [eiere[0], {navn: antall}, eiere[1], {navn: null}] }}{{ e.navn }} {{ end }}";
        Assert.Equal("Bodø 3 &lt;Vefsn&gt;  ", Templates.Text(Template));
    }
}
