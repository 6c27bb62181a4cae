using System.Collections.Immutable;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Read.Fields;

namespace Catalogue.Edition.Facets;

/// <summary>The fylker that tiltak come from: those of their kommuner, or of their region where they name none.</summary>
internal sealed class FylkeFacet
{
    public const string Id = "fylke";

    private readonly Registers registers;
    private readonly Coverage coverage;
    private readonly DateOnly today;
    private readonly Dictionary<string, int> byKommune;
    private readonly Dictionary<string, int> byRegion;
    private readonly Dictionary<string, int> byPrioritering;

    private FylkeFacet(FacetSource source)
    {
        registers = source.Registers;
        coverage = source.Coverage;
        today = source.Today;
        byKommune = Count(source.Tiltak.SelectMany(t => KommuneFacet.Named(t).Select(k => k.Nr).Distinct(StringComparer.Ordinal)));
        byRegion = Count(source.Tiltak.SelectMany(t => t.Ramme.Regioner.Select(r => r.Id)));
        byPrioritering = Count(source.Tiltak.SelectMany(t => t.Prioriteringer.Select(p => p.Id)));
    }

    public static Facet Of(FacetSource source)
    {
        var pages = new FylkeFacet(source);
        return new(Id, "Fylke", source, t => t.Ramme.Fylker.Select(f => f.Id))
        {
            Values = FacetValue.ByName(source.Registers.Fylker.All.Select(pages.Value)),
            Section = new(
                Paths.Fylker,
                "Fylker",
                "Hvert fylke har en statsforvalter som tildeler pengene. Tallet viser hvor mange tiltak katalogen har fra fylket.")
            {
                Unused = "fylker",
                Front = FrontPlace.Names,
                Shared = all => all.InAll(t => t.Ramme.Fylker).Count() > 1
                    ? "for tiltak der kommuner fra flere fylker er med; telles på sidene deres også"
                    : null,
            },
        };
    }

    private FacetValue Value(Fylke fylke) => new(fylke.Id, fylke.Navn)
    {
        OtherNames = [.. fylke.Alias, .. new[] { fylke.OffisieltNavn, fylke.SamiskNavn, fylke.KvenskNavn }.OfType<string>()],
        Origin = fylke.Origin,
        Page = facet => new("Tiltak i fylket", $"Tiltak for kompetanseutvikling i barnehage og skole i {fylke.Navn}.")
        {
            OtherName = fylke.SamiskNavn,
            LanguageOfOtherName = fylke.SamiskSprak ?? "se",
            Calendar = Deadlines.CalendarOf(fylke, facet[fylke.Id]),
            Facts = [.. Facts(fylke)],
            Maps = [fylke],
            Links =
            [
                .. LinksOf(fylke).Where(b => !b.Lenker.IsEmpty || b.Foldet is not null),
                .. Experiences.Awaited(facet[fylke.Id], today),
            ],
            Empty = $"Katalogen har ingen tiltak fra {fylke.Navn} ennå.",
        },
    };

    private IEnumerable<Bolk> LinksOf(Fylke fylke) =>
        [.. fylke.Planer.Select(Prioriteringer), Regioner(fylke), Kommuner(fylke), coverage.Of(fylke), Missing(fylke)];

    private Bolk Prioriteringer(LangsiktigPlan plan) => new($"Prioriteringer i planen for {plan.Periode}", [.. plan.Prioriteringer.Select(Link)])
    {
        Id = Paths.AnchorOf(plan),
        Ingress = "Tallet viser hvor mange tiltak som oppgir at de svarer på prioriteringen.",
    };

    private Lenke Link(Prioritering prioritering)
    {
        var count = byPrioritering.GetValueOrDefault(prioritering.Id);
        var path = count > 0 ? Paths.Filtered(PrioriteringFacet.Id, prioritering.Id) : null;
        return new Lenke(prioritering.Navn, path) { Merknad = prioritering.Merknad }.WithCount(count);
    }

    private Bolk Regioner(Fylke fylke) => new(
        "Regioner i fylket",
        [
            .. registers.Links.RegionerIn(fylke).OrderBy(r => r.Navn, NorwegianCollation.Instance)
                .Select(r => Links.To(r).WithCount(byRegion.GetValueOrDefault(r.Id))),
        ]);

    private Bolk Kommuner(Fylke fylke)
    {
        var used = registers.Kommuner.In(fylke).OrderBy(k => k.Navn, NorwegianCollation.Instance).ToLookup(k => byKommune.ContainsKey(k.Nr));
        return new("Kommuner i fylket", [.. used[true].Select(k => Links.To(k, registers.Kommuner).WithCount(byKommune[k.Nr]))])
        {
            Foldet = used[false].Any()
                ? new(
                    NorwegianFormat.Count(used[false].Count(), "Én kommune uten tiltak", "kommuner uten tiltak"),
                    [.. used[false].Select(k => Links.To(k, registers.Kommuner))])
                : null,
        };
    }

    // What the register does not know is said, so that nobody takes it for «there is none».
    private Bolk Missing(Fylke fylke)
    {
        IEnumerable<(string Navn, bool ErKjent)> known =
        [
            ("Statsforvalter", fylke.Statsforvalter is not null),
            ("Samarbeidsforum", fylke.Samarbeidsforum is not null),
            .. Vocabularies.Frist.Values!.Terms.Select(t => (t.Label, fylke.Frister.Any(f => f.Hva == t.Id))),
            ("Langsiktig plan", !fylke.Planer.IsEmpty),
            ("Regioner", registers.Links.RegionerIn(fylke).Any()),
        ];
        return new("Dette mangler i katalogen", Links.Words(known.Where(k => !k.ErKjent).Select(k => k.Navn)));
    }

    private IEnumerable<Faktum> Facts(Fylke fylke)
    {
        yield return new("Fylkesnummer", [new(fylke.Nr)]);
        if (fylke.KvenskNavn is { } kvensk)
        {
            yield return new("Kvensk navn", [new(kvensk) { Sprak = "fkv" }]);
        }

        if (!fylke.Alias.IsEmpty)
        {
            yield return new("Også kjent som", Links.Words(fylke.Alias));
        }

        if (fylke.Statsforvalter is { } statsforvalter)
        {
            yield return new("Statsforvalter", [new(statsforvalter, fylke.Nettside)]);
        }

        if (fylke.Samarbeidsforum is { } forum)
        {
            yield return new("Samarbeidsforum", [new(forum)]);
        }

        foreach (var frister in fylke.Frister.GroupBy(f => f.Hva, StringComparer.Ordinal))
        {
            yield return new(Vocabularies.Frist.Values!.LabelOf(frister.Key), [.. frister.Select(Date)]);
        }

        if (!fylke.Planer.IsEmpty)
        {
            yield return new("Langsiktig plan", [.. fylke.Planer.Select(p => new Lenke(p.Tittel, p.Lenke) { Merknad = $"Kilde: {p.Kilde}" })]);
        }

        if (registers.Skjemaer.All.Where(s => s.Fylker.Any(f => f.Text == fylke.Id)).ToList() is { Count: > 0 } skjemaer)
        {
            yield return new("Skjemaer", [.. skjemaer.Select(Links.To)]);
        }

        yield return new("Kommuner med tiltak", [new($"{WithTiltak(fylke)} av {NorwegianFormat.Number(registers.Kommuner.In(fylke).Count())}")]);
        if (fylke.Merknad is { } merknad)
        {
            yield return new("Merknad", [new(merknad)]);
        }

        if (fylke.Kilde is { } kilde)
        {
            yield return new("Kilde", [new(kilde)]);
        }
    }

    private string WithTiltak(Fylke fylke) => NorwegianFormat.Number(registers.Kommuner.In(fylke).Count(k => byKommune.ContainsKey(k.Nr)));

    private static Lenke Date(Frist frist) =>
        new(frist.Dato is { } dato ? NorwegianFormat.Date(dato) : "ikke oppgitt") { Merknad = $"Kilde: {frist.Kilde}" };

    private static Dictionary<string, int> Count(IEnumerable<string> keys) =>
        keys.CountBy(key => key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
}
