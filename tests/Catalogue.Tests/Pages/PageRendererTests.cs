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
        var templates = TemplateSet.Compile(
            [new("templates/a.sbn-html", "{{ side.tall }}"), new("templates/deler/dokument.sbn-html", "{{ include mal }}")],
            new(TestSite.Today),
            []);
        var edition = new SiteEdition(TestSite.Base().Link(), new Dictionary<SourceText, MarkdownBody>(), drafts: false);
        var renderer = new PageRenderer(templates, new([], FrozenDictionary<string, string>.Empty), edition, "https://tiltak.example/");
        var faults = new List<Diagnostic>();

        var file = Assert.Single(renderer.Render([new("a/", "a.sbn-html", () => new Broken(), new("A", ""))], faults));

        Assert.True(file.Bytes.IsEmpty);
        var fault = Assert.Single(faults);
        Assert.Equal((InternalError.Rule, "templates/a.sbn-html"), (fault.Rule, fault.Location.Source.Path));
        Assert.Contains("InvalidOperationException i Broken.get_Tall", fault.Help, StringComparison.Ordinal);
    }

    private sealed class Broken
    {
        public int Tall => throw new InvalidOperationException($"Oops {this}");
    }
}
