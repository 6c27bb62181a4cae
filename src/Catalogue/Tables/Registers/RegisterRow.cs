using Catalogue.Edition.Facets;

namespace Catalogue.Tables.Registers;

/// <summary>An entry of a register, or a part of one, as a row.</summary>
internal sealed record RegisterRow<T>(T Entry, TableSource Source)
{
    /// <summary>A facet with the pages that show it, and the entry as a value of it; null where it has no page.</summary>
    public (Facet Facet, FacetSection Section, FacetValue Value)? On(string facet, string id) =>
        Source.Edition.Sections.Where(s => s.Facet.Id == facet).Select(s => (s.Facet, s.Section, Value: s.Facet.Find(id))).ToList() is
            [{ Value: { } value } found] ? (found.Facet, found.Section, value) : null;
}
