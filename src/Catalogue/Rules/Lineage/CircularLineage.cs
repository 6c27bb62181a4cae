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

    // Three hundred tiltak that all refer to each other make tens of thousands of rings, each through all of them.
    private const int MaxLinks = 20;

    private static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var tiltak = Cycles.Find(
            context.Katalog.Tiltak,
            t => (t.ByggerPaa, t.Videreforer, t.Gjenbruker) switch
            {
                (_, { IsEmpty: true }, { IsEmpty: true }) => t.ByggerPaa,
                ({ IsEmpty: true }, _, { IsEmpty: true }) => t.Videreforer,
                _ => [.. t.Opphav],
            });
        var pakker = Cycles.Find(context.Katalog.Pakker, p => p.Videreforer);
        return tiltak.Select(ring => Report(ring, t => t.Ramme.Ar, (from, to) => Link(from, to.Id), "tiltakene bygger på hverandre i ring"))
            .Concat(pakker.Select(ring => Report(ring, p => p.Ramme.Ar, (from, to) => Link(from, to.Id), "pakkene viderefører hverandre i ring")));
    }

    // The link from an older to a newer one is most likely the wrong one, and the message stands there.
    private static Diagnostic Report<T>(ImmutableArray<T> ring, Func<T, int?> year, Func<T, T, Step> link, string what)
    {
        var wrong = Enumerable.Range(0, ring.Length).FirstOrDefault(i => year(ring[i]) < year(ring[(i + 1) % ring.Length]));
        var shown = Enumerable.Range(0, Math.Min(ring.Length, MaxLinks)).Select(Step).ToImmutableArray();
        var names = ring.Length <= MaxNames
            ? shown.Select(s => s.From)
            : shown.Take(MaxNames - 1).Select(s => s.From).Append("…").Append(Step(ring.Length - 1).From);
        return new(
            Rule,
            shown[0].Place,
            $"{what}: {string.Join(" → ", names.Append(shown[0].From))}",
            "Fjern den henvisningen som går feil vei: Det nyeste viser til det eldste, aldri omvendt.")
        {
            Related = [.. shown.Skip(1).Select(s => new Related(s.Place, $"«{s.From}» viser til «{s.To}» her"))],
        };

        Step Step(int number) => link(ring[(wrong + number) % ring.Length], ring[(wrong + number + 1) % ring.Length]);
    }

    private static Step Link(TiltakNode from, string to) =>
        Link(
            from.Id,
            to,
            from.Tiltak.Origin,
            [
                .. from.Tiltak.Slekt.ByggerPaa,
                .. from.Tiltak.Slekt.Videreforer,
                .. from.Tiltak.Gjenbruk.Select(g => g.Tiltak).OfType<Ref>(),
            ]);

    private static Step Link(PakkeNode from, string to) => Link(from.Id, to, from.Pakke.Origin, from.Pakke.Videreforer);

    private static Step Link(string from, string to, Origin origin, ImmutableArray<Ref> written) =>
        new(from, to, origin.At(written.First(r => r.Text == to).Span));

    private readonly record struct Step(string From, string To, Location Place);
}
