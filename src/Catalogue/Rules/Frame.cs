using System.Collections.Immutable;
using Catalogue.Model;

namespace Catalogue.Rules;

/// <summary>
/// The fields that a tiltak shares with its package: as its own file has them, what they come to, and which of them an avvik explains.
/// </summary>
internal readonly record struct Frame(Origin Origin, Ramme Own, ResolvedRamme Whole, ImmutableArray<Avvik> Avvik)
{
    /// <summary>The package of a tiltak; null for a package itself.</summary>
    public PakkeNode? Pakke { get; init; }

    public static IEnumerable<Frame> Of(Katalog katalog) => katalog.Pakker.Select(Of).Concat(katalog.Tiltak.Select(Of));

    public static Frame Of(PakkeNode node) => new(node.Pakke.Origin, node.Pakke.Ramme, node.Ramme, node.Pakke.Avvik);

    // What a tiltak takes from its package, the package's avvik explains.
    public static Frame Of(TiltakNode node) =>
        new(
            node.Tiltak.Origin,
            node.Tiltak.Ramme,
            node.Ramme,
            node.Pakke is { Pakke.Avvik: { IsEmpty: false } shared } ? node.Tiltak.Avvik.AddRange(shared) : node.Tiltak.Avvik)
        { Pakke = node.Pakke };

    public bool IsExplained(string field) => Avvik.Explain(field);
}
