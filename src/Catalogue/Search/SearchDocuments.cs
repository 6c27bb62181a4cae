using System.Collections.Immutable;
using Catalogue.Model;
using Catalogue.Pages;

namespace Catalogue.Search;

/// <summary>What of each published tiltak can be found, and what the list of hits shows of it.</summary>
public static class SearchDocuments
{
    public static ImmutableArray<SearchDocument> Of(Utgave utgave)
    {
        var documents = new SearchDocument[utgave.Tiltak.Length];
        Parallel.For(0, documents.Length, i => documents[i] = Of(utgave.Tiltak[i], utgave));
        return [.. documents];
    }

    // A post for coordination says much of every theme and is seldom what somebody looks for.
    private const double BoostOfAdministrative = 0.5;

    private static SearchDocument Of(TiltakNode node, Utgave utgave) => new(
        Paths.Of(node),
        new(node.Tiltak.Tittel, node.Tiltak.Sammendrag, [.. Facts(node.Ramme)]),
        [
            new(SearchFields.Tittel, node.Tiltak.Tittel),
            new(SearchFields.Stikkord, string.Join('\n', Keywords(node))),
            new(SearchFields.Sammendrag, node.Tiltak.Sammendrag),
            new(SearchFields.Body, utgave.Body(node.Tiltak.Origin).PlainText),
            new(SearchFields.Deler, string.Join('\n', node.Temaer.SelectMany(t => t.Synonymer))),
        ])
    {
        Boost = !node.Temaer.IsEmpty && node.Temaer.All(t => t.Administrativt) ? BoostOfAdministrative : 1,
    };

    private static IEnumerable<string> Facts(ResolvedRamme ramme) => new[]
    {
        ramme.Region?.Navn,
        ramme.Ordning?.Kortnavn,
        ramme.Ar is { } ar ? FormattableString.Invariant($"{ar}") : null,
    }.Concat(ramme.Uh.Select(u => u.Kortnavn)).OfType<string>();

    /// <summary>The names a person may know the tiltak's surroundings by: themes, kommuner, universities with their aliases.</summary>
    private static IEnumerable<string> Keywords(TiltakNode node)
    {
        var ramme = node.Ramme;
        var kommuner = ramme.Eiere.Concat(ramme.Partnere).SelectMany(k => new[] { k.Navn, k.SamiskNavn }).OfType<string>();
        var uh = ramme.UhMedVerter.SelectMany(u => u.Alias.Append(u.Navn).Append(u.Kortnavn));
        var ordning = ramme.Ordning is { } o ? o.Alias.Append(o.Navn).Append(o.Kortnavn) : [];
        var region = ramme.Region is { } r ? r.Alias.Append(r.Navn) : [];
        return node.Tiltak.Stikkord
            .Concat(node.Temaer.Select(t => t.Navn))
            .Concat(node.Malgrupper.Select(m => m.Navn))
            .Concat(kommuner)
            .Concat(ramme.PrivateEiere)
            .Concat(region)
            .Concat(uh)
            .Concat(ordning)
            .Distinct(StringComparer.Ordinal);
    }
}
