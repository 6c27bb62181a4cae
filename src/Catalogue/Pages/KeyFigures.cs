using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Edition.Facets;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>The figures of a list: how many tiltak, what they are reported for, and what other pages count too.</summary>
public static class KeyFigures
{
    public static IEnumerable<Tall> Of(int tiltak, ReportedSum sum) =>
        tiltak == 0 ? [] : Reported(sum).Prepend(new(NorwegianFormat.Number(tiltak), "tiltak"));

    /// <summary>The sums reported, those with a year and those without; none where nothing is stated.</summary>
    public static IEnumerable<Tall> Reported(ReportedSum sum)
    {
        if (sum.Dated.Any())
        {
            yield return new(NorwegianFormat.Kroner(ReportedSum.Of(sum.Dated)), $"meldt behov {Forms(sum)}{Years(sum)}");
        }

        if (sum.Undated.Any())
        {
            yield return new(NorwegianFormat.Kroner(ReportedSum.Of(sum.Undated)), "meldt behov uten årstall");
        }
    }

    public static IEnumerable<string> Notes(ReportedSum sum, FacetSection section)
    {
        var notes = OfParts([.. sum.Dated], "", section).Concat(OfParts([.. sum.Undated], " uten årstall", section));
        foreach (var note in notes)
        {
            yield return note;
        }

        if (sum.WithoutAmount is > 0 and var without)
        {
            var who = NorwegianFormat.Count(without, "Ett tiltak har", "tiltak har");
            yield return $"{who} ikke eget beløp i skjemaet og er ikke med i noen sum her.";
        }

        var whole = sum.Counted.Where(p => p.IsWhole && !p.IsOfPeriods);
        ImmutableArray<long> all = [.. whole.Select(p => p.Pakke?.Pakke.SumFor("alle").Sum).OfType<long>()];
        if (!all.IsEmpty)
        {
            var who = all.Length == 1 ? "Én behovsmelding" : $"{NorwegianFormat.Capital(NorwegianFormat.Word(all.Length))} behovsmeldinger";
            yield return $"{who} oppgir også {NorwegianFormat.Kroner(all.Sum())} for alle ordninger{(all.Length == 1 ? "" : " til sammen")}. "
                + "Bare det som er meldt i skjemaets egen ordning, har tiltak i katalogen og er med i summen.";
        }
    }

    private static IEnumerable<string> OfParts(ImmutableArray<ReportedPart> parts, string undated, FacetSection section)
    {
        if (section.Shared is { } told)
        {
            foreach (var shared in parts.SelectMany(p => Shared(p, told)).GroupBy(s => s.Told, s => s.Kroner, StringComparer.Ordinal))
            {
                yield return $"Hvorav {NorwegianFormat.Kroner(shared.Sum())}{undated} {shared.Key}.";
            }
        }

        var split = parts.Sum(p => p.Belop is { Eier: null, Uh: null } ? p.Belop.Sum : (p.Belop.Eier ?? 0) + (p.Belop.Uh ?? 0)) ?? 0;
        if (split != ReportedSum.Of(parts))
        {
            var partners = PartnerWords.Of(parts.SelectMany(p => p.Tiltak).SelectMany(t => t.Ramme.Uh), "UH", "kompetansepartnere");
            yield return $"Legger en sammen det skjemaene{undated} oppgir til eiere og til {partners} hver for seg, "
                + $"blir det {NorwegianFormat.Kroner(split)}.";
        }
    }

    private static string Forms(ReportedSum sum)
    {
        if (!sum.Dated.All(p => p.IsWhole))
        {
            return "";
        }

        var forms = sum.Dated.Select(p => p.Pakke).Distinct().Count();
        return forms == 1 ? "i én behovsmelding " : $"i {NorwegianFormat.Word(forms)} behovsmeldinger ";
    }

    // What was reported for several years was reported in the first of them.
    private static string Years(ReportedSum sum) =>
        (sum.Dated.Any(p => p.IsOfPeriods) ? "for " : "fra ")
        + NorwegianFormat.List([.. sum.Years.Select(y => FormattableString.Invariant($"{y}"))]);

    // Where only some of the tiltak are shared, what these report themselves; a package's own sum cannot be split, and another page counts it only
    // where it lists them all.
    private static IEnumerable<(string Told, long Kroner)> Shared(ReportedPart part, Func<ImmutableArray<TiltakNode>, string?> told)
    {
        var groups = part.Tiltak.ToLookup(t => told([t]));
        return groups.Count > 1 && part.Tiltak.All(t => t.Tiltak.Meldt.Sum is not null)
            ? groups.Where(g => g.Key is not null).Select(g => (g.Key!, g.Sum(t => part.Of(t).Sum) ?? 0))
            : told(part.Tiltak) is { } all ? [(all, part.Belop.Sum ?? 0)]
            : [];
    }
}
