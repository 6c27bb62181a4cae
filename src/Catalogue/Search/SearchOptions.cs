using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Model;

namespace Catalogue.Search;

/// <summary>Where the search files stand, what helps a query beside the documents, and whether lunr's own JSON is written too.</summary>
public sealed record SearchOptions
{
    /// <summary>Folder of the search files, from the site's root, without slashes at the ends.</summary>
    public string Folder { get; init; } = "sok";

    /// <summary>Words that a query may exchange for each other.</summary>
    public ImmutableArray<Synonymgruppe> Synonymer { get; init; } = [];

    /// <summary>Names of kommuner: the short ones are never held for a misspelling of another word.</summary>
    public ImmutableArray<string> Navn { get; init; } = [];

    /// <summary>What a query may name beside tiltak.</summary>
    public ImmutableArray<NamedPage> Pages { get; init; } = [];

    /// <summary>What compounds are made of, beside the words of the documents themselves, and words without weight.</summary>
    public Ordliste Ordliste { get; init; } = Ordliste.Tom;

    /// <summary>Write <c>lunr.json</c>: the whole index as lunr 2.3.9 serialises it.</summary>
    public bool LunrJson { get; init; }

    /// <summary>What the content says of words, names and pages.</summary>
    public static SearchOptions Of(SiteEdition edition)
    {
        var entries = edition.Katalog.Entries;
        return new()
        {
            Ordliste = entries.Ordliste,
            Synonymer = entries.Synonymer,
            Navn = [.. entries.Kommuner.SelectMany(k => new[] { k.Navn, k.SamiskNavn }).OfType<string>()],
            Pages = NamedPage.Of(edition),
        };
    }
}
