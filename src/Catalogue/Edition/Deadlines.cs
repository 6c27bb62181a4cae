using System.Collections.Immutable;
using Catalogue.Model;
using Catalogue.Read.Fields;

namespace Catalogue.Edition;

/// <summary>A day that the content knows: its id (the same while it is for the same), what happens, and the page that tells of it.</summary>
public sealed record Deadline(string Id, DateOnly Date, string Title, string Description, string Page);

/// <summary>The days of a fylke: the deadlines of its year's round, and when experiences of its tiltak are due.</summary>
public static class Deadlines
{
    public static ImmutableArray<Deadline> Of(Fylke fylke, ImmutableArray<TiltakNode> tiltak) => [.. Announced(fylke), .. tiltak.SelectMany(Due)];

    /// <summary>Those of all fylker and tiltak, each once.</summary>
    public static ImmutableArray<Deadline> All(SiteEdition edition) =>
        [.. edition.Registers.Fylker.All.SelectMany(Announced), .. edition.Tiltak.SelectMany(Due)];

    /// <summary>The calendar beside the page of a fylke; null where it has no days.</summary>
    public static string? CalendarOf(Fylke fylke, ImmutableArray<TiltakNode> tiltak) =>
        Of(fylke, tiltak).IsEmpty ? null : Paths.CalendarOf(Paths.Of(fylke));

    /// <summary>The calendar of all days; null where there are none.</summary>
    public static string? CalendarOfAll(SiteEdition edition) => All(edition).IsEmpty ? null : Paths.CalendarOf(Paths.FrontPage);

    // A deadline is one of its year: where the day is moved, it is the same. Several of a kind in a year are told apart by their order.
    private static IEnumerable<Deadline> Announced(Fylke fylke) =>
        from ofYear in fylke.Frister.Where(f => f.Dato is not null)
            .GroupBy(f => FormattableString.Invariant($"{fylke.Id}-{f.Hva}-{f.Dato!.Value.Year}"))
        from frist in ofYear.Index()
        select new Deadline(
            frist.Index == 0 ? ofYear.Key : FormattableString.Invariant($"{ofYear.Key}-{frist.Index + 1}"),
            frist.Item.Dato!.Value,
            $"{Vocabularies.Frist.Values!.LabelOf(frist.Item.Hva)} – {fylke.Navn}",
            $"Kilde: {frist.Item.Kilde}",
            Paths.Of(fylke));

    private static IEnumerable<Deadline> Due(TiltakNode node)
    {
        if (node.ExperienceDue is { } due)
        {
            yield return new(
                $"{node.Id}-erfaring",
                due,
                $"Fortell hvordan det gikk: {node.Tiltak.Tittel}",
                $"Tiltaket varte til og med {Labels.Semester(node.Tiltak.Varighet.Max())}.",
                Paths.Of(node));
        }
    }
}
