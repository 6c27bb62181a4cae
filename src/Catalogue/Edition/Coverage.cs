using System.Collections.Immutable;
using Catalogue.Edition.Facets;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Edition;

/// <summary>How much of what was reported the catalogue has, in sentences: nobody shall read what is not here as «nothing was done».</summary>
public sealed class Coverage(FacetSource source)
{
    private const string Title = "Hva katalogen dekker";

    private readonly ImmutableArray<PakkeNode> pakker = [.. source.Tiltak.Select(t => t.Pakke).OfType<PakkeNode>().Distinct()];

    /// <summary>Of all fylker and years: the newest year, and the earlier ones folded.</summary>
    public Bolk All()
    {
        var byYear = Lines(_ => true, _ => true).ToLookup(l => l.Ar, l => l.Lenke);
        var years = byYear.Select(y => y.Key).OrderDescending().ToList();
        return new(Title, years.Count == 0 ? [] : [.. byYear[years[0]]])
        {
            Foldet = years.Count > 1 ? new("Tidligere år", [.. years.Skip(1).SelectMany(y => byYear[y])]) : null,
        };
    }

    public Bolk Of(Fylke fylke) => Group(Lines(f => f == fylke, _ => true));

    /// <summary>That of its fylker, for numbers are told by fylke, in the years of its own packages.</summary>
    public Bolk Of(Region region)
    {
        var fylker = FylkerOf(region);
        var years = pakker.Where(p => p.Ramme.Regioner.Contains(region)).Select(p => p.Ramme.Ar).ToHashSet();
        return Group(Lines(fylker.Contains, ar => years.Contains(ar)));
    }

    /// <summary>Where a region is; a network on a theme may have no members of its own, and is where its tiltak are.</summary>
    public ImmutableArray<Fylke> FylkerOf(Region region) =>
        source.Registers.Links.FylkerOf(region).ToImmutableArray() is { IsEmpty: false } fylker
            ? fylker
            : [.. source.Registers.Fylker.All.Intersect(pakker.Where(p => p.Ramme.Regioner.Contains(region)).SelectMany(p => p.Ramme.Fylker))];

    public Bolk Of(int ar) => Group(Lines(_ => true, year => year == ar));

    private static Bolk Group(IEnumerable<(int Ar, Lenke Lenke)> lines) => new(Title, [.. lines.Select(l => l.Lenke)]);

    private IEnumerable<(int Ar, Lenke Lenke)> Lines(Func<Fylke, bool> isIn, Func<int, bool> isThen) =>
        from fylke in source.Registers.Fylker.All
        where isIn(fylke)
        let told = source.Registers.Dekning.Where(d => d.Fylke.Text == fylke.Id).ToList()
        let here = pakker.Where(p => p.Ramme.Fylker.Contains(fylke)).ToList()
        from ar in told.Select(d => d.Ar).Concat(here.Select(p => p.Ramme.Ar)).OfType<int>().Distinct().OrderDescending()
        where isThen(ar)
        from line in Lines(fylke, ar, [.. told.Where(d => d.Ar == ar)], [.. here.Where(p => p.Ramme.Ar == ar)])
        select (ar, line);

    private IEnumerable<Lenke> Lines(Fylke fylke, int ar, ImmutableArray<Dekning> told, ImmutableArray<PakkeNode> here)
    {
        var from = FormattableString.Invariant($"behovsmeldinger fra {fylke.Navn} {ar}");
        foreach (var tall in told.Where(d => d.Behovsmeldinger is not null))
        {
            var scheme = source.Registers.Ordninger.Find(tall.Ordning) is { } ordning ? $" i ordningen {ordning.Kortnavn}" : "";
            var count = here.Count(tall.Covers);
            yield return new($"Katalogen har {(count == 0 ? "ingen" : NorwegianFormat.Number(count))} av "
                + $"{NorwegianFormat.Number(tall.Behovsmeldinger!.Value)} {from}{scheme}.")
            { Merknad = $"Kilde: {tall.Kilde}" };
        }

        if (here.Count(p => !told.Any(d => d.Covers(p))) is > 0 and var untold)
        {
            var one = FormattableString.Invariant($"én behovsmelding fra {fylke.Navn} {ar}");
            var what = untold == 1 ? one : $"{NorwegianFormat.Number(untold)} {from}";
            var otherwise = told.IsEmpty ? "" : " i andre ordninger";
            yield return new($"Katalogen har {what}{otherwise}. Hvor mange det var i alt, er ikke kjent.");
        }
    }
}
