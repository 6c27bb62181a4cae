using System.Collections.Immutable;

namespace Catalogue.Search;

/// <summary>
/// One document of the index; <paramref name="Id"/> is its page's path from the site's root (<c>tiltak/lesegleder/</c>), and unique.
/// </summary>
public sealed record SearchDocument(string Id, SearchCard Card, ImmutableArray<SearchField> Fields)
{
    /// <summary>What all weights of the document are multiplied by.</summary>
    public double Boost { get; init; } = 1;

    /// <summary>What it can be filtered by.</summary>
    public ImmutableArray<SearchFacet> Facets { get; init; } = [];

    /// <summary>Its row in the table of the documents, from 0.</summary>
    public int Row { get; init; }

    /// <summary>Documents with keys that sort beside each other get neighbouring numbers; the more these share, the smaller the files.</summary>
    public string SortKey { get; init; } = "";
}

/// <summary>A value that a document has of a facet; both are ids.</summary>
public readonly record struct SearchFacet(string Facet, string Value);

/// <summary>Plain text of one of <see cref="SearchFields"/>; a field may come several times, or not at all.</summary>
public sealed record SearchField(string Name, string Text);

/// <summary>What the list of hits shows: title, summary, and a line of facts (region, kommuner, UH, år, ordning).</summary>
public sealed record SearchCard(string Title, string Summary, ImmutableArray<string> Facts)
{
    public ImmutableArray<string> Themes { get; init; } = [];

    /// <summary>The language of title and summary when it is not the page's.</summary>
    public string? Language { get; init; }
}

/// <summary>The fields of the index and their weights, in the index' order.</summary>
public static class SearchFields
{
    public const string Tittel = "tittel";
    public const string Stikkord = "stikkord";
    public const string Sammendrag = "sammendrag";
    public const string Body = "body";

    /// <summary>What the document does not say itself: the parts of its compounds, shared heads completed, synonyms of its themes.</summary>
    public const string Deler = "deler";

    public static readonly ImmutableArray<(string Name, double Boost)> All = [(Tittel, 8), (Stikkord, 4), (Sammendrag, 3), (Body, 1), (Deler, 0.4)];

    public static readonly int DelerPlace = All.Length - 1;
}
