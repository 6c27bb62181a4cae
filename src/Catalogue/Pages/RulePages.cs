using Catalogue.Diagnostics;
using Catalogue.Edition;
using Catalogue.Edition.Views;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>A page for every rule of the validation, and the list of all by stage.</summary>
public static class RulePages
{
    private const string Introduction = "Det som sjekkes før noe blir publisert. En feil stopper publiseringen, en advarsel gjør det ikke. "
        + "Eksemplene viser bare det regelen handler om; en ferdig fil har flere felter og mer tekst.";

    public static IEnumerable<Page> Of(PageContext context)
    {
        var rules = context.Rules.ToDictionary(r => r.Code, StringComparer.Ordinal);
        var pages = context.Edition.Katalog.Entries.Regler
            .Where(r => rules.ContainsKey(r.Kode))
            .OrderBy(r => r.Kode, StringComparer.Ordinal)
            .ToList();
        var groups = pages.GroupBy(p => Stage(p.Kode)).Select(g => new Bolk(g.Key, [.. g.Select(p => LinkTo(rules[p.Kode]))]));
        yield return IndexPages.Page(Paths.Rules, new("Regler", Introduction, [.. groups]));

        foreach (var page in pages)
        {
            var rule = rules[page.Kode];
            var body = context.Edition.Body(page.Origin);
            var view = new SideView(rule.Title, "", new(body.Html)) { Merke = $"{page.Kode} · {Weight(rule)}" };
            var hode = new Hode($"{page.Kode}: {rule.Title}", $"{rule.Title}: hva regelen sier, og hvordan feilen rettes.")
            {
                Seksjon = Paths.Rules,
                Brodsmuler = [new("Regler", Paths.Rules)],
                Fil = page.Origin.Source.Path,
            };
            yield return new(Paths.OfRule(page.Kode), "prosa.sbn-html", () => view, hode);
        }
    }

    private static Lenke LinkTo(Rule rule) => new($"{rule.Code} {rule.Title}", Paths.OfRule(rule.Code)) { Merknad = Weight(rule) };

    private static string Weight(Rule rule) => rule.Severity == Severity.Error ? "feil" : "advarsel";

    private static string Stage(string code) => code[2] switch
    {
        '1' => "Filer",
        '2' => "Felter",
        '3' => "Henvisninger",
        '4' => "Innhold, tall og datoer",
        '5' => "Maler",
        '6' => "Lenker og sider",
        '7' => "Personvern",
        _ => "Andre",
    };
}
