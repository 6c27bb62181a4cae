using System.Collections.Immutable;
using Catalogue.Model;
using Catalogue.Pages.Views;

namespace Catalogue.Edition.Facets;

/// <summary>A way to narrow a search: its name in addresses and files, its heading, what one may choose, and which of these a tiltak has.</summary>
public sealed record Facet(string Id, string Tittel, ImmutableArray<Valg> Valg, Func<TiltakNode, IEnumerable<string>> Verdier)
{
    /// <summary>What a reader must know of how tiltak are counted here.</summary>
    public string Hjelp { get; init; } = "";
}
