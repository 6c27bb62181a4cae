using System.Collections.Immutable;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.CaseBook;

/// <summary>The tiltak that a forum has before it: of its fylke and year, neither decided nor approved; and what is left out.</summary>
public sealed record CaseSelection(CaseBookScope Scope, ImmutableArray<TiltakNode> Tiltak)
{
    /// <summary>Their packages, by owner.</summary>
    public required ImmutableArray<PakkeNode> Pakker { get; init; }

    /// <summary>Those that are approved, and stand in the catalogue.</summary>
    public required int Approved { get; init; }

    public required int Decided { get; init; }

    public required int Withdrawn { get; init; }

    /// <summary>Those that nobody can tell the fylke, the year or the package of: they may belong here.</summary>
    public required ImmutableArray<TiltakNode> Unplaced { get; init; }

    public static CaseSelection Of(Katalog katalog, CaseBookScope scope)
    {
        var here = katalog.Tiltak.Where(t => IsOf(t, scope)).ToList();
        ImmutableArray<TiltakNode> open =
        [
            .. here.Where(IsOpen)
                .OrderBy(t => OwnersOf(t.Ramme), NorwegianCollation.Instance)
                .ThenBy(t => t.Tiltak.PakkeId, StringComparer.Ordinal)
                .ThenBy(t => t.Tiltak.Nr ?? int.MaxValue)
                .ThenBy(t => t.Id, StringComparer.Ordinal),
        ];
        return new(scope, open)
        {
            Pakker =
            [
                .. open.Select(t => t.Pakke!).Distinct()
                    .OrderBy(p => OwnersOf(p.Ramme), NorwegianCollation.Instance)
                    .ThenBy(p => p.Id, StringComparer.Ordinal),
            ],
            Approved = here.Count(t => t.Tiltak.Godkjent.IsGiven && !t.Trukket),
            Decided = here.Count(t => !t.Tiltak.Godkjent.IsGiven && !t.Trukket && !IsOpen(t)),
            Withdrawn = here.Count(t => t.Trukket),
            Unplaced = [.. katalog.Tiltak.Where(t => IsOpen(t) && !IsOf(t, scope) && MayBeOf(t, scope))],
        };
    }

    /// <summary>The tiltak of a package that are in it, in the package's own order.</summary>
    public ImmutableArray<TiltakNode> In(PakkeNode pakke) => [.. pakke.Tiltak.Where(Tiltak.Contains)];

    /// <summary>The owners as readers see them; «eier ikke oppgitt» where there are none.</summary>
    public static string OwnersOf(ResolvedRamme ramme) =>
        ramme.Eiere.IsEmpty ? "eier ikke oppgitt" : NorwegianFormat.List([.. ramme.Eiere.Select(e => e.Tekst)]);

    private static bool IsOpen(TiltakNode node) =>
        !node.Tiltak.Godkjent.IsGiven && node.Tiltak.Status is Status.Utkast or Status.Meldt or Status.Innstilt;

    private static bool IsOf(TiltakNode node, CaseBookScope scope) =>
        node.Pakke is not null
        && node.Ar.Contains(scope.Ar)
        && node.Ramme.Fylker.Contains(scope.Fylke)
        && (scope.Ordning is null || node.Ramme.Ordninger.Contains(scope.Ordning));

    private static bool MayBeOf(TiltakNode node, CaseBookScope scope) =>
        (node.Ar.IsEmpty || node.Ar.Contains(scope.Ar))
        && (node.Ramme.Fylker.IsEmpty || node.Ramme.Fylker.Contains(scope.Fylke))
        && (scope.Ordning is null || node.Ramme.Ordninger.IsEmpty || node.Ramme.Ordninger.Contains(scope.Ordning));
}
