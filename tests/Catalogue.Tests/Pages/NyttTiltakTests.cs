using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Catalogue.Edition;
using Catalogue.Language;
using Catalogue.Pages.Form;
using Catalogue.Read;
using Catalogue.Read.Fields;
using Catalogue.Tests.Form;

namespace Catalogue.Tests.Pages;

public class NyttTiltakTests
{
    private const string Page = "bidra/nytt-tiltak/index.html";

    private static readonly Lazy<IHtmlDocument> Real = new(() => new HtmlParser().ParseDocument(RealSite.Text(Page)));

    [Fact]
    public void Every_declared_field_is_asked_for_once_with_its_label_and_help()
    {
        var asked = Real.Value.QuerySelectorAll("[data-felt]").ToLookup(f => f.GetAttribute("data-felt"));
        foreach (var field in TiltakReader.Kind.Fields.Where(f => !FormPlan.Utelatt.Contains(f.Key)))
        {
            var control = Assert.Single(asked[field.Key]);
            Assert.StartsWith(field.Spec.Label, control.QuerySelector("label, legend")!.TextContent, StringComparison.Ordinal);
            Assert.NotEmpty(control.QuerySelector($"#h-{field.Key}")!.TextContent.Trim());
            Assert.Equal(field.Spec.Need == Need.Required, control.QuerySelector(".krav")?.TextContent == "(må fylles ut)");
        }

        Assert.DoesNotContain(Real.Value.QuerySelectorAll("h3"), h => h.TextContent == "Annet");
    }

    [Fact]
    public void Every_control_has_a_label_and_is_described_by_what_is_there()
    {
        foreach (var control in Real.Value.QuerySelectorAll("form.skjema :is(input, select, textarea)"))
        {
            Assert.True(control.HasAttribute("aria-label") || Real.Value.QuerySelector($"label[for='{control.Id}']") is not null, control.OuterHtml);
            Assert.All(
                (control.GetAttribute("aria-describedby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries),
                id => Assert.NotNull(Real.Value.GetElementById(id)));
        }
    }

    [Fact]
    public void Themes_can_be_chosen_by_name_and_what_the_file_calls_them_is_nowhere_to_be_typed()
    {
        var theme = Real.Value.GetElementById("f-tema-sprak-lesing-skriving")!;
        Assert.Equal("Språk, lesing og skriving", theme.NextElementSibling!.TextContent);
        Assert.DoesNotContain("etter id", Real.Value.QuerySelector("form.skjema")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_catalogue_makes_neither_a_large_page_nor_a_large_list_and_each_id_is_found_where_the_script_looks()
    {
        var site = Enumerable.Range(1, 400).Aggregate(
            TestSite.Base(),
            (s, n) => s.With($"content/pakker/pakke-{n}/pakke.md", Base("pakke")).With($"content/pakker/pakke-{n}/tiltak-{n}.md", Base("tiltak-a")));
        var built = site.Build();
        var files = built.Files.ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Bytes.Span));
        string[] ids = [.. Enumerable.Range(1, 400).SelectMany(n => new[] { $"pakke-{n}", $"tiltak-{n}" })];

        var lists = FormScript.Run(FormScript.DataIn(built), [], ids, []).Lists;

        Assert.True(lists.Distinct().Count() > 1);
        Assert.All(ids.Zip(lists), pair => Assert.Contains(pair.First + "\n", files[IdLists.PathOf(pair.Second)], StringComparison.Ordinal));
        Assert.Equal(203, new HtmlParser().ParseDocument(files[Page]).QuerySelectorAll("#f-pakke option").Length);
        Assert.All(files.Where(f => f.Key.StartsWith(IdLists.Folder, StringComparison.Ordinal)), f => Assert.InRange(f.Value.Length, 1, 40_000));
    }

    [Fact]
    public void The_name_of_the_file_is_made_of_the_title_as_the_program_makes_names()
    {
        string[] titles =
        [
            "Magisk måned", "Læring – «på tvers»", "Áarjelsaemien gïele", "Čohkká Đŋŧ", "100 % til stede!", "  ", "Über-kurs & Co", "é ê ë",
        ];
        Assert.Equal(titles.Select(Slug.From), FormScript.Run(FormScript.Data, [], [], titles).Slugs);
    }

    private static string Base(string name) =>
        Encoding.UTF8.GetString(TestSite.Base().ToSources().Content.Single(f => f.Path == $"content/pakker/eksempel/{name}.md").Bytes.Span);
}
