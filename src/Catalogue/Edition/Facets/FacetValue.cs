using System.Collections.Immutable;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Read.Fields;

namespace Catalogue.Edition.Facets;

/// <summary>A value of a facet: its id in addresses and in the search, and its name.</summary>
public sealed record FacetValue(string Id, string Name)
{
    /// <summary>Its name where there is little room.</summary>
    public string ShortName { get; init; } = Name;

    /// <summary>Its name, with the short one too where most know it by that.</summary>
    public string LongName => Name.Contains(ShortName, StringComparison.Ordinal) ? Name : $"{Name} ({ShortName})";

    /// <summary>What else people call it.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>The file that the value comes from, whose text introduces its page; null where it has none.</summary>
    public Origin? Origin { get; init; }

    /// <summary>A remark beside its name in the index.</summary>
    public string? Note { get; init; }

    /// <summary>The heading that it stands under in the index.</summary>
    public string Group { get; init; } = "";

    /// <summary>It belongs to another value, which has its tiltak too: the front page counts and lists only that one.</summary>
    public bool IsPart { get; init; }

    /// <summary>The one year that it counts amounts of; null where it counts those of all.</summary>
    public int? Year { get; init; }

    /// <summary>What its page says, made of the whole facet; null where its name is enough.</summary>
    public Func<Facet, FacetPage>? Page { get; init; }

    public static ImmutableArray<FacetValue> ByName(IEnumerable<FacetValue> values) => [.. values.OrderBy(v => v.Name, NorwegianCollation.Instance)];

    /// <summary>The words of a closed choice.</summary>
    public static ImmutableArray<FacetValue> AllOf(FieldShape choice) => [.. choice.Values!.Terms.Select(t => new FacetValue(t.Id, t.Label))];
}
