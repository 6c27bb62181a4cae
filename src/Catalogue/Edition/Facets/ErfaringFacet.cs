namespace Catalogue.Edition.Facets;

/// <summary>The tiltak that somebody has told the outcome of.</summary>
internal static class ErfaringFacet
{
    private const string Told = "fortalt";

    public static Facet Of(FacetSource source) => new("erfaring", "Erfaring", source, t => t.Tiltak.Erfaringer.IsEmpty ? [] : [Told])
    {
        Values = [new(Told, "Noen har fortalt hvordan det gikk")],
    };
}
