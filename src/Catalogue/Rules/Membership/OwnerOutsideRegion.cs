using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.Membership;

/// <summary>The owners belong to the region that is named, by the register of regions.</summary>
public static class OwnerOutsideRegion
{
    public static readonly Rule Rule = new("TK312", Severity.Warning, "En eier hører ikke til regionen");

    public static readonly Validation Validation = new(Rule, Check);

    private static IEnumerable<Diagnostic> Check(RuleContext context) =>
        Frame.Of(context.Katalog).SelectMany(frame => Outside(frame, context.Registers));

    private static IEnumerable<Diagnostic> Outside(Frame frame, Registers registers)
    {
        ImmutableArray<Region> regions = [.. frame.Whole.Regioner.Where(r => !r.ErTematisk)];
        if (regions.IsEmpty || !regions.All(r => AreKnown(r, registers.Links)) || frame.IsExplained("region") || frame.IsExplained("eiere"))
        {
            return [];
        }

        // Owners that the package names already are judged there, unless the tiltak names another region.
        var own = frame.Own.Eiere.Select(r => (registers.Kommuner.Find(r.Text).Kommune, Place: frame.Origin.At(r.Span)));
        var inherited = frame.Own is { Eiere.IsEmpty: true, Regioner: [var named, ..] }
            ? frame.Whole.Eiere.Where(e => e.Slag == Eierslag.Kommune)
                .Select(e => (Kommune: (Kommune?)e.Kommuner[0], Place: frame.Origin.At(named.Span)))
            : [];
        return own.Concat(inherited)
            .Where(o => o.Kommune is not null && !IsJudged(frame.Pakke, regions, o.Kommune))
            .DistinctBy(o => o.Kommune!.Nr)
            .Select(o => Judge(o.Kommune!, Nearest(o.Kommune!, regions, registers.Links), o.Place, registers.Links))
            .OfType<Diagnostic>();
    }

    // Where the region's own list is empty or names what is no kommune, that is the fault.
    private static bool AreKnown(Region region, RegisterLinks links) =>
        !region.Kommuner.IsEmpty && links.MembersOf(region).Count() == region.Kommuner.Length;

    private static bool IsJudged(PakkeNode? pakke, ImmutableArray<Region> regions, Kommune owner) =>
        pakke is not null && regions.All(pakke.Ramme.Regioner.Contains) && pakke.Ramme.Eiere.Any(e => e.Id == owner.Nr);

    // Of several, the one that the owner belongs to, surely or perhaps.
    private static Region Nearest(Kommune owner, ImmutableArray<Region> regions, RegisterLinks links) => regions.MinBy(r =>
        links.MembersOf(r).FirstOrDefault(m => m.Kommune.Nr == owner.Nr) is { Medlemskap: var membership } ? (membership.Sikkert ? 0 : 1) : 2)!;

    private static Diagnostic? Judge(Kommune owner, Region region, Location place, RegisterLinks links)
    {
        var file = region.Origin.Source.Path;
        if (links.MembersOf(region).FirstOrDefault(m => m.Kommune.Nr == owner.Nr) is { Medlemskap: var membership })
        {
            return membership.Sikkert ? null : new(
                Rule,
                place,
                $"registeret er usikkert på om {owner.Navn} hører til {region.Navn}",
                $"Vet du det, rett medlemskapet i {file}. Ellers kan du forklare det under avvik med «felt: region».")
            {
                Related = [new(region.Origin.At(membership.Kommune.Span), "slik står kommunen i registeret")],
            };
        }

        return new(
            Rule,
            place,
            links.RegionsOf(owner).FirstOrDefault() is { Region: var home }
                ? $"{owner.Navn} hører til {home.Navn} i registeret, ikke til {region.Navn}"
                : $"{owner.Navn} står ikke blant kommunene i {region.Navn}",
            $"Se om eieren og regionen er riktige. Er kommunen med i {region.Navn}, føy den til i {file}. {Explanations.Advice("region")}")
        {
            Related = [new(region.Origin.KeyOf("kommuner"), "kommunene i regionen står her")],
        };
    }
}
