using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.Lineage;

/// <summary>What builds on or continues something else comes after it, so the links never lead back to where they began.</summary>
public static class CircularLineage
{
    public static readonly Rule Rule = new("TK313", Severity.Error, "Henvisningene går i ring");

    public static readonly Validation Validation = new(Rule, Check);

    private const int MaxNames = 6;

    private static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var tiltak = Cycles.Find(
            context.Katalog.Tiltak,
            t => t.ByggerPaa.IsEmpty ? t.Videreforer : t.Videreforer.IsEmpty ? t.ByggerPaa : [.. t.ByggerPaa.Union(t.Videreforer)]);
        var pakker = Cycles.Find(context.Katalog.Pakker, p => p.Videreforer);
        return tiltak.Select(ring =>
            Report(
                Links(ring, (from, to) => Link(from, to.Id) with { IsBackwards = from.Ramme.Ar < to.Ramme.Ar }),
                "tiltakene bygger på hverandre i ring"))
            .Concat(pakker.Select(ring =>
                Report(
                    Links(ring, (from, to) => Link(from, to.Id) with { IsBackwards = from.Ramme.Ar < to.Ramme.Ar }),
                    "pakkene viderefører hverandre i ring")));
    }

    // The link from an older to a newer one is most likely the wrong one, and the message stands there.
    private static Diagnostic Report(ImmutableArray<Step> steps, string what)
    {
        var wrong = Math.Max(0, steps.IndexOf(steps.FirstOrDefault(s => s.IsBackwards)));
        ImmutableArray<Step> ring = [.. steps[wrong..], .. steps[..wrong]];
        var names = ring.Length <= MaxNames
            ? ring.Select(s => s.From)
            : ring.Take(MaxNames - 1).Select(s => s.From).Append("…").Append(ring[^1].From);
        return new(
            Rule,
            ring[0].Place,
            $"{what}: {string.Join(" → ", names.Append(ring[0].From))}",
            "Fjern den henvisningen som går feil vei: Det nyeste viser til det eldste, aldri omvendt.")
        {
            Related = [.. ring.Skip(1).Select(s => new Related(s.Place, $"«{s.From}» viser til «{s.To}» her"))],
        };
    }

    private static ImmutableArray<Step> Links<T>(ImmutableArray<T> ring, Func<T, T, Step> link) =>
        [.. ring.Select((node, i) => link(node, ring[(i + 1) % ring.Length]))];

    private static Step Link(TiltakNode from, string to) =>
        Link(from.Id, to, from.Tiltak.Origin, [.. from.Tiltak.Slekt.ByggerPaa, .. from.Tiltak.Slekt.Videreforer]);

    private static Step Link(PakkeNode from, string to) => Link(from.Id, to, from.Pakke.Origin, from.Pakke.Videreforer);

    private static Step Link(string from, string to, Origin origin, ImmutableArray<Ref> written) =>
        new(from, to, origin.At(written.First(r => r.Text == to).Span));

    private readonly record struct Step(string From, string To, Location Place)
    {
        public bool IsBackwards { get; init; }
    }
}
