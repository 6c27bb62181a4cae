using Catalogue.Model;

namespace Catalogue.Edition.Facets;

/// <summary>What tiltak are about.</summary>
internal static class TemaFacet
{
    public const string Id = "tema";

    public static Facet Of(FacetSource source) => new(Id, "Tema", source, t => t.Temaer.Select(x => x.Id))
    {
        Values = FacetValue.ByName(source.Registers.Temaer.All.Select(Value)),
        NamesInflect = true,
        Section = new(Paths.Temaer, "Temaer", "Hva tiltakene handler om. Et tiltak kan stå under flere temaer.")
        {
            Front = FrontPlace.Tags,
            ComparesAmounts = true,
            SitemapWeight = 1,
            Shared = all => all.InAll(t => t.Temaer).Count() > 1 ? "for tiltak som også har andre temaer; telles på sidene deres også" : null,
        },
    };

    private static FacetValue Value(Tema tema) => new(tema.Id, tema.Navn)
    {
        OtherNames = tema.Synonymer,
        Origin = tema.Origin,
        Page = _ => new("Tiltak om temaet", $"Tiltak om {tema.Navn.ToLowerInvariant()} i barnehage og skole.")
        {
            Facts = tema.Synonymer.IsEmpty ? [] : [new("Omfatter også", Links.Words(tema.Synonymer))],
            Empty = "Katalogen har ingen tiltak om dette temaet ennå.",
        },
    };
}
