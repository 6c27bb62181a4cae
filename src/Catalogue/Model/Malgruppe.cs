using System.Collections.Immutable;

namespace Catalogue.Model;

/// <summary>A group of people that a tiltak is for.</summary>
public sealed record Malgruppe(string Id, string Navn, ImmutableArray<string> Alias, ImmutableArray<Ref> Omfatter, Origin Origin);
