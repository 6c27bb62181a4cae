using Catalogue.Source;

namespace Catalogue.Model;

/// <summary>A field where the source does not add up or is silent, and why; shown on the page.</summary>
public sealed record Avvik(Ref Felt, string Grunn, Span Span);
