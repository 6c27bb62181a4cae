using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.References;

/// <summary>A reference in some file, and where that file is.</summary>
internal readonly record struct Reference(Origin Origin, Ref Ref)
{
    public string Text => Ref.Text;

    public Location Location => Origin.At(Ref.Span);

    /// <summary>The remedy that writes something else in its place.</summary>
    public Fix? Instead(string text, bool isSafe) => Fix.OfValue(Origin.Source, (Ref.Span, Ref.Text), text, isSafe);
}

/// <summary>All places where the files refer to each register.</summary>
internal static class AllReferences
{
    /// <summary>From the registers, which name kommuner of today; whom a tiltak names depends on its year.</summary>
    public static IEnumerable<Reference> ToKommuner(Entries entries) =>
        entries.Regioner.SelectMany(r => r.Kommuner, (r, medlem) => new Reference(r.Origin, medlem.Kommune))
            .Concat(entries.UtgatteKommuner.SelectMany(u => u.ErstattetAv, (u, reference) => new Reference(u.Origin, reference)))
            .Concat(entries.Bydeler.Select(b => new Reference(b.Origin, b.Kommune)))
            .Concat(entries.Virksomheter.SelectMany(v => v.Kommuner, (v, reference) => new Reference(v.Origin, reference)))
            .Where(r => r.Text.Length > 0);

    public static IEnumerable<Reference> ToRegioner(Entries entries) => Many(entries, r => r.Regioner);

    public static IEnumerable<Reference> ToUh(Entries entries) =>
        Many(entries, r => r.Uh)
            .Concat(entries.Tiltak.SelectMany(t => t.Partnerbelop).Where(p => p.Uh.Text.Length > 0).Select(p => new Reference(p.Origin, p.Uh)))
            .Concat(Optional(entries.Uh, u => u.Origin, u => u.Vert));

    public static IEnumerable<Reference> ToOrdninger(Entries entries) =>
        Many(entries, r => r.Ordninger).Concat(Optional(entries.Ordninger, o => o.Origin, o => o.ErstattetAv))
            .Concat(entries.Skjemaer.SelectMany(s => s.Ordninger, (s, reference) => new Reference(s.Origin, reference)))
            .Concat(entries.Pakker.SelectMany(p => p.Summer)
                .Where(s => s.Punkt is { Text.Length: > 0 })
                .Select(s => new Reference(s.Origin, s.Punkt!.Value)))
            .Concat(Optional(entries.Dekning, d => d.Origin, d => d.Ordning));

    public static IEnumerable<Reference> ToSkjemaer(Entries entries) => Optional(entries.Pakker, p => p.Origin, p => p.Skjema);

    public static IEnumerable<Reference> ToFylker(Entries entries) =>
        entries.Skjemaer.SelectMany(s => s.Fylker, (s, reference) => new Reference(s.Origin, reference))
            .Concat(entries.Dekning.Where(d => d.Fylke.Text.Length > 0).Select(d => new Reference(d.Origin, d.Fylke)));

    public static IEnumerable<Reference> ToTemaer(Entries entries) =>
        entries.Tiltak.SelectMany(t => t.Tema, (t, reference) => new Reference(t.Origin, reference));

    public static IEnumerable<Reference> ToPrioriteringer(Entries entries) =>
        entries.Tiltak.SelectMany(t => t.Prioriteringer, (t, reference) => new Reference(t.Origin, reference));

    public static IEnumerable<Reference> ToMalgrupper(Entries entries) =>
        entries.Tiltak.SelectMany(t => t.Malgruppe, (t, reference) => new Reference(t.Origin, reference))
            .Concat(entries.Malgrupper.SelectMany(m => m.Omfatter, (m, reference) => new Reference(m.Origin, reference)));

    private static IEnumerable<(Origin Origin, Ramme Ramme)> Rammer(Entries entries) =>
        entries.Pakker.Select(p => (p.Origin, p.Ramme)).Concat(entries.Tiltak.Select(t => (t.Origin, t.Ramme)));

    private static IEnumerable<Reference> Many(Entries entries, Func<Ramme, ImmutableArray<Ref>> field) =>
        Rammer(entries).SelectMany(r => field(r.Ramme), (r, reference) => new Reference(r.Origin, reference));

    private static IEnumerable<Reference> Optional<T>(ImmutableArray<T> entries, Func<T, Origin> origin, Func<T, Ref?> field) =>
        entries.Where(e => field(e) is not null).Select(e => new Reference(origin(e), field(e)!.Value));
}
