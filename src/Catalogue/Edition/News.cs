using System.Collections.Immutable;
using Catalogue.Model;

namespace Catalogue.Edition;

/// <summary>
/// Something that has come since a reader was last here, with the date that the content knows: an experience, or else the tiltak itself.
/// </summary>
public sealed record NewsItem(TiltakNode Tiltak, Erfaring? Erfaring, DateOnly Date)
{
    /// <summary>Where it is told, from the root of the site.</summary>
    public string Path => Erfaring is null ? Paths.Of(Tiltak) : Paths.Of(Tiltak, Erfaring);

    /// <summary>It is not the tiltak that is new, but the decision on it.</summary>
    public bool IsDecision => Erfaring is null && Date != Tiltak.Tiltak.Godkjent.Dato;
}

/// <summary>What is new in some tiltak: dates are the content's own, so that the same content is as new on any day.</summary>
public static class News
{
    /// <summary>The tiltak by when they last changed, and the experiences with them, the newest first.</summary>
    public static ImmutableArray<NewsItem> Of(ImmutableArray<TiltakNode> tiltak, int most) =>
    [
        .. Experiences.Newest(tiltak).Select(e => new NewsItem(e.Tiltak, e.Erfaring, e.Erfaring.Dato!.Value))
            .Concat(tiltak.Where(t => t.Endret is not null).Select(t => new NewsItem(t, null, t.Endret!.Value)))
            .OrderByDescending(i => i.Date)
            .Take(most),
    ];
}
