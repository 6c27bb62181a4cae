using System.Collections.Frozen;
using Catalogue.Cli.Rendering;
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
        var templates = TemplateSet.Compile(
            [new("templates/a.sbn-html", "{{ side.tall }}"), new("templates/deler/dokument.sbn-html", "{{ include mal }}")],
            new(TestSite.Today),
            []);
        var edition = new SiteEdition(TestSite.Base().Link(), new Dictionary<SourceText, MarkdownBody>(), drafts: false);
        var renderer = new PageRenderer(templates, new([], FrozenDictionary<string, string>.Empty), edition, "https://tiltak.example/");
        var bug = Assert.Throws<AggregateException>(() => renderer.Render([new("a/", "a.sbn-html", () => new Broken(), new("A", ""))], []));
        Assert.Contains(" under arbeidet med templates/a.sbn-html (", Bug.Describe(bug), StringComparison.Ordinal);
    }

    private sealed class Broken
    {
        public int Tall => throw new InvalidOperationException($"Oops {this}");
    }
}
