using System.Collections.Immutable;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Read.Fields;

namespace Catalogue.Edition.Facets;

/// <summary>The partners that know the subject; an institution has the tiltak of its centres too. The words follow whom the register has.</summary>
internal static class UhFacet
{
    public const string Id = "uh";

    private const string Institutions = "Universiteter og høgskoler";
    private const string Partners = "Kompetansepartnere";
    private const string Centres = "Sentre og fagmiljøer";
    private const string Vocational = "Fagskoler";
    private const string Others = "Andre kompetansemiljøer";
    private const string Service = "statlig_tjeneste";

    public static Facet Of(FacetSource source)
    {
        ImmutableArray<FacetValue> values = [.. source.Registers.Uh.All.Select(u => Value(u, source.Registers.Links))];
        var all = source.Registers.Uh.All;
        return new(Id, PartnerWords.Of(all, "Universitet og høgskole", "Kompetansepartner"), source, t => t.Ramme.UhMedVerter.Select(u => u.Id))
        {
            Values = FacetValue.ByName(values),
            SitemapOrder = values,
            NamesInflect = true,
            Section = new(
                Paths.Uh,
                PartnerWords.Of(all, Institutions, Partners),
                "Partnerne i tiltakene, med sentrene sine. Tallet viser hvor mange tiltak hver av dem er med i.")
            {
                MenuTitle = PartnerWords.Of(all, "UH", Partners),
                Groups = [Institutions, Centres, Vocational, Others],
                Front = FrontPlace.Names,
                ComparesAmounts = true,
                Counted = PartnerWords.Of(
                    all, ("universitet eller høgskole", "universiteter og høgskoler"), ("kompetansepartner", "kompetansepartnere")),
                Shared = tiltak => tiltak.InAll(t => t.Ramme.UhMedVerter).ToList() is { Count: > 1 } shared
                    ? $"for tiltak med flere {PartnerWords.Of(shared, "UH-partnere eller sentre", "kompetansepartnere")}; telles på sidene deres også"
                    : null,
            },
        };
    }

    private static FacetValue Value(Uh uh, RegisterLinks links) => new(uh.Id, uh.Navn)
    {
        ShortName = uh.Kortnavn,
        OtherNames = uh.Alias,
        Origin = uh.Origin,
        Group = uh.Vert is not null ? Centres : uh.Type switch
        {
            Uh.Fagskole => Vocational,
            Service or Uh.Kompetansemiljo => Others,
            _ => Institutions,
        },
        IsPart = uh.Vert is not null,
        Page = facet => new($"Tiltak med {uh.Kortnavn}", $"Tiltak for kompetanseutvikling i barnehage og skole der {uh.Navn} er partner.")
        {
            Kind = uh.Type is Service or "" ? "Kompetansemiljø" : Vocabularies.UhType.Values!.LabelOf(uh.Type),
            Links = [.. CentresOf(uh, links, facet), .. AmountsOf(uh, facet[uh.Id])],
            Facts = [.. Facts(uh, links.HostOf(uh))],
            Empty = $"Katalogen har ingen tiltak med {uh.Kortnavn} ennå.",
            Nearby = links.HostOf(uh) is { } host ? [new($"Tiltak med {host.Kortnavn}", facet[host.Id])] : [],
        },
    };

    private static IEnumerable<Bolk> CentresOf(Uh uh, RegisterLinks links, Facet facet)
    {
        var centres = links.CentresOf(uh)
            .OrderBy(u => u.Navn, NorwegianCollation.Instance)
            .Select(u => new Lenke(u.Navn, Paths.Of(u)).WithCount(facet[u.Id].Length));
        return centres.Any() ? [new(Centres, [.. centres]) { Ingress = "Tiltak med et senter er også tiltak med institusjonen." }] : [];
    }

    // The split is the form's; the sums of the page stay those of the whole tiltak.
    private static IEnumerable<Bolk> AmountsOf(Uh uh, ImmutableArray<TiltakNode> tiltak)
    {
        var amounts = from t in tiltak
                      from part in t.Tiltak.Partnerbelop
                      where part.Uh.Text == uh.Id && part.Belop is not null
                      select new Lenke(t.Tiltak.Tittel, Paths.Of(t)) { Merknad = NorwegianFormat.Kroner(part.Belop!.Value) };
        return amounts.Any() ? [new($"Meldt til {uh.Kortnavn}", [.. amounts]) { Ingress = "Der skjemaet deler pengene mellom flere partnere." }] : [];
    }

    private static IEnumerable<Faktum> Facts(Uh uh, Uh? host)
    {
        if (host is not null)
        {
            yield return new("Hører til", [new(host.Navn, Paths.Of(host))]);
        }

        if (uh.Alias.Where(a => a != uh.Kortnavn && a != uh.Navn).ToList() is { Count: > 0 } names)
        {
            yield return new("Også kjent som", Links.Words(names));
        }

        if (uh.Orgnr is { } orgnr)
        {
            yield return new("Organisasjonsnummer", [new(orgnr)]);
        }

        if (uh.Merknad is { } merknad)
        {
            yield return new("Merknad", [new(merknad)]);
        }
    }
}
