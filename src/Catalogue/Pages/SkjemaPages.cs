using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;
using Catalogue.Read;

namespace Catalogue.Pages;

/// <summary>A page for every form with its questions in order, and the list of all.</summary>
public static class SkjemaPages
{
    private const string Title = "Skjemaer";

    private const string Introduction = "Skjemaene som behovsmeldinger er skrevet på, og hva hvert av dem spør om. "
        + "Det et skjema ikke spør om, er det ingen som har latt være å svare på.";

    public static IEnumerable<Page> Of(PageContext context)
    {
        var edition = context.Edition;
        var all = edition.Registers.Skjemaer.All.OrderByDescending(s => s.Fra ?? 0).ThenBy(s => s.Navn, NorwegianCollation.Instance).ToList();
        if (all.Count == 0)
        {
            yield break;
        }

        var links = all.Select(s => (Links.To(s) with { Merknad = NorwegianFormat.Years(s.Fra, s.Til) }).WithCount(PakkerOn(s, edition).Count()));
        var list = new Bolk("", [.. links]) { Ingress = "Tallet viser hvor mange pakker som er meldt på skjemaet." };
        var index = new OversiktView(Title, Introduction, [list]);
        yield return IndexPages.Page(Paths.Skjemaer, index);

        foreach (var skjema in all)
        {
            var hode = new Hode(skjema.Navn, $"Hva {NorwegianFormat.Uncapitalised(skjema.Navn)} spør om, og hvilke pakker som er meldt på det.")
            {
                Seksjon = Paths.Skjemaer,
                Brodsmuler = [new(Title, Paths.Skjemaer)],
                Fil = skjema.Origin.Source.Path,
            };
            yield return new(Paths.Of(skjema), "skjema.sbn-html", () => View(skjema, context), hode);
        }
    }

    private static SkjemasideView View(Skjema skjema, PageContext context) => new(skjema.Navn, context.Ingress(skjema.Origin))
    {
        Fakta = [.. Facts(skjema, context.Edition.Registers).Where(f => !f.Verdier.IsEmpty)],
        Sporsmal = [.. skjema.Sporsmal.Select(q => new Sporsmalsrad(q.Tekst, [.. q.Felter.Select(LinkTo)], q.Merknad))],
        Bolker = [.. Groups(skjema, context.Edition).Where(b => !b.Lenker.IsEmpty)],
        Kilde = skjema.Kilde,
    };

    private static IEnumerable<Bolk> Groups(Skjema skjema, SiteEdition edition)
    {
        var unasked = ContentFields.UnaskedBy(skjema, ContentFields.All);
        yield return new("Skjemaet spør ikke om", [.. unasked.Select(f => LinkTo(new(f.Key, default)))]);
        yield return new("Pakker meldt på skjemaet", [.. PakkerOn(skjema, edition).Select(Links.To)]);
    }

    private static IEnumerable<Faktum> Facts(Skjema skjema, Registers registers) =>
    [
        new("Overskrift", Text(skjema.Overskrift)),
        new("Brukt i", [.. skjema.Fylker.Select(f => registers.Fylker.Find(f)).OfType<Fylke>().Select(Links.To)]),
        new("Gjaldt", Text(NorwegianFormat.Years(skjema.Fra, skjema.Til))),
        new("Ordninger", [.. skjema.Ordninger.Select(o => registers.Ordninger.Find(o)).OfType<Ordning>().Select(Links.To)]),
        new("Også kjent som", Links.Words(skjema.Alias)),
        new("Merknad", Text(skjema.Merknad)),
    ];

    private static IEnumerable<PakkeNode> PakkerOn(Skjema skjema, SiteEdition edition) => edition.Pakker.Where(p => p.Skjema == skjema);

    private static Lenke LinkTo(Ref felt) => new(AllKinds.LabelOf(felt.Text), $"{Paths.Felter}#{felt.Text}");

    private static ImmutableArray<Lenke> Text(string? text) => string.IsNullOrEmpty(text) ? [] : [new(text)];
}
