namespace Catalogue.Edition.Facets;

/// <summary>How much is reported for tiltak, in steps.</summary>
internal static class BelopFacet
{
    public static Facet Of(FacetSource source) => new("belop", "Meldt beløp", source, t => [AmountSteps.Of(t.Tiltak.Meldt)])
    {
        Values = AmountSteps.All,
        Help = "Det eierne har meldt behov for, ikke det de har fått. Beløp som bare er oppgitt for hele pakken, er ikke med.",
    };
}
