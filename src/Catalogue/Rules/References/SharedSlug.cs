using Catalogue.Diagnostics;

namespace Catalogue.Rules.References;

/// <summary>Names become addresses, and two names of one kind may not have the same.</summary>
public static class SharedSlug
{
    public static readonly Rule Rule = new("TK311", Severity.Error, "To navn gir samme adresse");

    public static readonly Validation Validation = new(Rule, context =>
    {
        var entries = context.Katalog.Entries;
        var kommuner = context.Registers.Kommuner;
        return entries.Sider.Where(s => context.OwnAddresses.Contains(s.Id + "/")).Select(s => Taken(s.Id, s.Origin.KeyOf("id")))
            .Concat(entries.Tiltak.Where(t => IsPageNumber(t.Id)).Select(t => Taken($"tiltak/{t.Id}", t.Origin.KeyOf("id"))))
            .Concat(entries.Pakker.Where(p => IsPageNumber(p.Id)).Select(p => Taken($"pakker/{p.Id}", p.Origin.KeyOf("id"))))
            .Concat(Shared(kommuner.All.Where(k => k.Navn.Length > 0)
                .Select(k => new Named(kommuner.DisplayName(k), kommuner.SlugOf(k), k.Origin.ValueOf("navn")))))
            .Concat(Shared(entries.Fylker.Select(f => Named.As(f.Navn, f.Origin.ValueOf("navn")))))
            .Concat(entries.Fylker.SelectMany(f => Shared(f.Planer.Select(p => Named.As(p.Tittel, p.Origin.ValueOf("tittel"))))))
            .Concat(Shared(entries.Regioner.Select(r => Named.As(r.Navn, r.Origin.ValueOf("navn")))))
            .Concat(Shared(entries.Virksomheter.Select(v => Named.As(v.Navn, v.Origin.ValueOf("navn")))))
            .Concat(Shared(entries.Bydeler.Select(b => Named.As(b.Navn, b.Origin.ValueOf("navn")))))
            .Concat(Shared(entries.Uh.Select(u => Named.As(u.Navn, u.Origin.ValueOf("navn")))))
            .Concat(Shared(entries.Ordninger.Select(o => Named.As(o.Navn, o.Origin.ValueOf("navn")))))
            .Concat(Shared(entries.Skjemaer.Select(s => Named.As(s.Navn, s.Origin.ValueOf("navn")))))
            .Concat(Shared(entries.Temaer.Select(t => Named.As(t.Navn, t.Origin.ValueOf("navn")))))
            .Concat(Shared(entries.Malgrupper.DistinctBy(m => m.Id).Select(m => Named.As(m.Navn, m.Origin.ValueOf("navn")))));
    });

    /// <summary>The lists of tiltak and of packages go on at «side-2», «side-3» …</summary>
    private static bool IsPageNumber(string id) =>
        id.StartsWith("side-", StringComparison.Ordinal) && id.AsSpan(5).ContainsAnyExceptInRange('0', '9') is false;

    private static Diagnostic Taken(string id, Location location) =>
        new(Rule, location, $"adressen /{id}/ er brukt av katalogen selv", "Gi fila et annet navn.");

    private static IEnumerable<Diagnostic> Shared(IEnumerable<Named> entries)
    {
        var first = new Dictionary<string, Named>(StringComparer.Ordinal);
        foreach (var named in entries)
        {
            if (named.Slug.Length > 0 && !first.TryAdd(named.Slug, named))
            {
                yield return new(
                    Rule,
                    named.Location,
                    $"«{named.Name}» og «{first[named.Slug].Name}» gir samme adresse: {named.Slug}",
                    "Gi den ene et navn som skiller seg ut med bokstaver eller tall.")
                {
                    Related = [new(first[named.Slug].Location, "det andre navnet står her")],
                };
            }
        }
    }

    private sealed record Named(string Name, string Slug, Location Location)
    {
        public static Named As(string name, Location location) => new(name, Language.Slug.From(name), location);
    }
}
