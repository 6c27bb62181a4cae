using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.References;

/// <summary>An id stands for one thing: tiltak are unique in the whole catalogue, whatever package they stand in.</summary>
public static class DuplicateId
{
    public static readonly Rule Rule = new("TK309", Severity.Error, "To har samme id");

    public static readonly Validation Validation = new(Rule, context =>
    {
        var entries = context.Katalog.Entries;
        return Duplicates("tiltaket", entries.Tiltak.Select(t => (t.Id, t.Origin.KeyOf("id"))))
            .Concat(Reused(entries.Tiltak))
            .Concat(Duplicates("pakken", entries.Pakker.Select(p => (p.Id, p.Origin.KeyOf("id")))))
            .Concat(Duplicates("målgruppen", entries.Malgrupper.Select(m => (m.Id, m.Origin.ValueOf("id")))))
            .Concat(Duplicates("kommunen", entries.Kommuner.Select(k => (k.Nr, k.Origin.ValueOf("nr")))
                .Concat(entries.UtgatteKommuner.Select(u => (u.Nr, u.Origin.ValueOf("nr"))))))
            .Concat(Duplicates("fylket", entries.Fylker.Select(f => (f.Id, f.Origin.KeyOf("id")))))
            .Concat(Duplicates("fylket", entries.Fylker.Select(f => (f.Nr, f.Origin.ValueOf("nr")))))
            .Concat(Duplicates(
                "prioriteringen",
                entries.Fylker.SelectMany(f => f.Planer).SelectMany(p => p.Prioriteringer).Select(p => (p.Id, p.Origin.ValueOf("id")))))
            .Concat(Duplicates("regionen", entries.Regioner.Select(r => (r.Id, r.Origin.KeyOf("id")))))
            .Concat(Duplicates("eieren", context.Registers.Eiere.Andre.Where(e => e.Virksomhet is null && e.Fylker is [_, ..]).Select(e =>
                    (e.Id, e.Fylker[0].Origin.KeyOf("id")))
                .Concat(entries.Virksomheter.Select(v => (v.Id, v.Origin.KeyOf("id"))))))
            .Concat(Duplicates("kompetansepartneren", entries.Uh.Select(u => (u.Id, u.Origin.KeyOf("id")))))
            .Concat(Duplicates("ordningen", entries.Ordninger.Select(o => (o.Id, o.Origin.KeyOf("id")))))
            .Concat(Duplicates("skjemaet", entries.Skjemaer.Select(s => (s.Id, s.Origin.KeyOf("id")))))
            .Concat(Duplicates("temaet", entries.Temaer.Select(t => (t.Id, t.Origin.KeyOf("id")))))
            .Concat(Duplicates("siden", entries.Sider.Select(s => (s.Id, s.Origin.KeyOf("id")))));
    });

    // The old address leads on to one tiltak, so it cannot be another's.
    private static IEnumerable<Diagnostic> Reused(ImmutableArray<Tiltak> tiltak)
    {
        var taken = new Dictionary<string, Location>(StringComparer.Ordinal);
        foreach (var entry in tiltak)
        {
            taken.TryAdd(entry.Id, entry.Origin.KeyOf("id"));
        }

        foreach (var (entry, id) in tiltak.SelectMany(t => t.TidligereId, (t, id) => (t, id)))
        {
            if (!taken.TryAdd(id.Text, entry.Origin.At(id.Span)))
            {
                yield return new(
                    Rule,
                    entry.Origin.At(id.Span),
                    $"«{id.Text}» er en id som er i bruk",
                    "Fjern linja, eller skriv den id-en tiltaket hadde før.")
                {
                    Related = [new(taken[id.Text], "den brukes her")],
                };
            }
        }
    }

    private static IEnumerable<Diagnostic> Duplicates(string what, IEnumerable<(string Id, Location Location)> entries)
    {
        var first = new Dictionary<string, Location>(StringComparer.OrdinalIgnoreCase);
        foreach (var (id, location) in entries)
        {
            if (id.Length > 0 && !first.TryAdd(id, location))
            {
                yield return new(
                    Rule,
                    location,
                    $"{what} har samme id som en annen: «{id}»",
                    "Gi den ene et nytt navn. Id-en tas fra filnavnet der fila har ett innhold.")
                {
                    Related = [new(first[id], "den andre står her")],
                };
            }
        }
    }
}
