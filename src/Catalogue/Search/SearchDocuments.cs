using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Edition.Views;
using Catalogue.Model;

namespace Catalogue.Search;

/// <summary>What of each published tiltak can be found, and what the list of hits shows of it.</summary>
public static class SearchDocuments
{
    // A post for coordination says much of every theme and is seldom what somebody looks for.
    private const double BoostOfAdministrative = 0.5;

    private const int LastYear = 9999;

    public static ImmutableArray<SearchDocument> Of(SiteEdition edition)
    {
        var documents = new SearchDocument[edition.Tiltak.Length];
        Parallel.For(0, documents.Length, i => documents[i] = Of(edition.Tiltak[i], edition) with { Row = i });
        return [.. documents];
    }

    private static SearchDocument Of(TiltakNode node, SiteEdition edition) => new(
        Paths.Of(node),
        new(node.Tiltak.Tittel, edition.Cards[node].Sammendrag, [.. Facts(node, edition.Cards[node])])
        {
            Themes = [.. node.Temaer.Select(t => t.Navn)],
            Language = node.Tiltak.Sprak == "nb" ? null : node.Tiltak.Sprak,
        },
        [
            new(SearchFields.Tittel, node.Tiltak.Tittel),
            new(SearchFields.Stikkord, string.Join('\n', Keywords(node))),
            new(SearchFields.Sammendrag, node.Tiltak.Sammendrag),
            new(
                SearchFields.Body,
                string.Join('\n', Told(node.Tiltak).Prepend(edition.Body(node.Tiltak.Origin).PlainText))),
            new(SearchFields.Deler, string.Join('\n', node.Temaer.SelectMany(t => t.Synonymer))),
        ])
    {
        Boost = !node.Temaer.IsEmpty && node.Temaer.All(t => t.Administrativt) ? BoostOfAdministrative : 1,
        Facets = [.. edition.Facets.SelectMany(f => f.FilterKeysOf(node).Select(v => new SearchFacet(f.Id, v)))],
        SortKey = SortKey(node),
    };

    private static IEnumerable<string> Told(Tiltak tiltak) => tiltak.Maloppnaelse
        .Concat(tiltak.Erfaringer.SelectMany(e => e.Maloppnaelse))
        .Select(p => p.Tekst)
        .Concat(tiltak.Erfaringer.SelectMany(e => new[] { e.Gjort, e.Annerledes }).OfType<string>())
        .Concat(tiltak.Gjenbruk.SelectMany(g => new[] { g.Endret, g.Gikk }).OfType<string>());

    private static IEnumerable<string> Facts(TiltakNode node, Kort card) =>
        node.Ramme.Regioner.Select(r => (string?)r.Navn).Append(card.Kommuner)
            .Concat(node.Ramme.Uh.Select(u => u.Kortnavn))
            .Append(node.Ar.IsEmpty ? null : Labels.Ar(node.Ar))
            .Concat(node.Ramme.Ordninger.Select(o => o.Kortnavn))
            .Append(card.Belop)
            .OfType<string>();

    // The newest first, since every search fetches the years; then what tiltak of one package have in common: it fills whole runs of the columns.
    private static string SortKey(TiltakNode node) => string.Join('\n',
        FormattableString.Invariant($"{LastYear - (node.Ramme.Ar ?? 0):D4}"),
        string.Join(',', node.Ramme.Regioner.Select(r => r.Id)),
        string.Join(',', node.Ramme.OffentligeEiere.Select(e => e.Id)),
        string.Join(',', node.Ramme.Uh.Select(u => u.Id)),
        string.Join(',', node.Ramme.Ordninger.Select(o => o.Id)),
        string.Join(',', node.Tiltak.Fase));

    /// <summary>The names a person may know the tiltak's surroundings by: themes, kommuner, universities with their aliases.</summary>
    private static IEnumerable<string> Keywords(TiltakNode node)
    {
        var ramme = node.Ramme;
        var eiere = ramme.Eiere.Concat(ramme.Partnere).SelectMany(NamesOf);
        var uh = ramme.UhMedVerter.SelectMany(u => u.Alias.Append(u.Navn).Append(u.Kortnavn));
        var ordning = ramme.Ordninger.SelectMany(o => o.Alias.Append(o.Navn).Append(o.Kortnavn));
        var region = ramme.Regioner.SelectMany(r => r.Alias.Append(r.Navn));
        return node.Tiltak.Stikkord
            .Concat(node.Temaer.Select(t => t.Navn))
            .Concat(node.Malgrupper.Select(m => m.Navn))
            .Concat(eiere)
            .Concat(region)
            .Concat(uh)
            .Concat(ordning)
            .Distinct(StringComparer.Ordinal);
    }

    // A retired kommune is found under what it is today too.
    private static IEnumerable<string> NamesOf(Eier eier) => eier.Slag == Eierslag.Kommune
        ? eier.Kommuner.SelectMany(NamesOf)
        : eier.Alias.Prepend(eier.Navn).Concat(eier.Deltakende.SelectMany(NamesOf));

    // With the forms that stand before «gielda» and «tjïelte»; of other aliases no word is new.
    private static IEnumerable<string> NamesOf(Kommune kommune) =>
        kommune.Alias.Where(a => kommune.SamiskNavn is not null && !a.Contains(' ', StringComparison.Ordinal))
            .Prepend(kommune.SamiskNavn)
            .Prepend(kommune.Navn)
            .OfType<string>();
}
