using System.Collections.Frozen;
using Catalogue.Diagnostics;
using Catalogue.Edition;
using Catalogue.Markdown;
using Catalogue.Pages;
using Catalogue.Source;
using Catalogue.Templating;

namespace Catalogue.Tests.Pages;

public class PageRendererTests
{
    [Fact]
    public void A_bug_while_a_page_is_made_is_told_with_its_template()
    {
        var faults = new List<Diagnostic>();

        var page = new Page("a/", "a.sbn-html", () => new Broken(), new("A", ""));
        var file = Assert.Single(Renderer("{{ side.tall }}").Render([page], faults, TestContext.Current.CancellationToken));

        Assert.True(file.Bytes.IsEmpty);
        var fault = Assert.Single(faults);
        Assert.Equal((InternalError.Rule, "templates/a.sbn-html"), (fault.Rule, fault.Location.Source.Path));
        Assert.Contains("InvalidOperationException i Broken.get_Tall", fault.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bug_while_a_single_page_is_made_is_told_as_among_all()
    {
        var faults = new List<Diagnostic>();
        var file = Renderer("").Render(new Page("a/", "a.sbn-html", () => throw new InvalidOperationException(), new("A", "")), faults);

        Assert.True(file.Bytes.IsEmpty);
        Assert.Equal(InternalError.Rule, Assert.Single(faults).Rule);
    }

    [Fact]
    public void A_template_that_does_too_much_on_every_page_is_stopped_after_the_first_of_them()
    {
        const int All = 5_000;
        var rendered = 0;
        Page[] pages = [.. Enumerable.Range(0, All).Select(i => new Page($"a/{i}/", "a.sbn-html", Count, new("A", "")))];
        var faults = new List<Diagnostic>();

        var files = Renderer("{{ while true }}{{ end }}").Render([.. pages], faults, TestContext.Current.CancellationToken);

        Assert.Equal("løkkene går mer enn 100000 runder", Assert.Single(faults).Message);
        Assert.InRange(rendered, 1, 100);
        Assert.Equal(pages.Select(p => Paths.FileOf(p.Path)), files.Select(f => f.Path));
        Assert.All(files, f => Assert.True(f.Bytes.IsEmpty));

        object Count() => Interlocked.Increment(ref rendered);
    }

    private static PageRenderer Renderer(string template) => new(
        TemplateSet.Compile(
            [new("templates/a.sbn-html", template), new("templates/deler/dokument.sbn-html", "{{ include mal }}")],
            new(TestSite.Today),
            []),
        new([], FrozenDictionary<string, string>.Empty),
        new SiteEdition(TestSite.Base().Link(), new Dictionary<SourceText, MarkdownBody>(), drafts: false),
        "https://tiltak.example/");

    private sealed class Broken
    {
        public int Tall => throw new InvalidOperationException($"Oops {this}");
    }
}
