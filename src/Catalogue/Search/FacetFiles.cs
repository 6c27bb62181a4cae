using System.Collections.Immutable;
using Catalogue.Edition.Facets;
using Catalogue.Language;
using Catalogue.Source;

namespace Catalogue.Search;

/// <summary>
/// A column for each facet (<c>f/tema.bin</c>), and the documents' order by title (<c>f/tittel.bin</c>); a page fetches what it uses.
/// </summary>
internal static class FacetFiles
{
    public static IEnumerable<OutputFile> From(ImmutableArray<SearchDocument> documents)
    {
        if (documents.IsEmpty)
        {
            yield break;
        }

        // The years also sort the hits, so their column is there even where no document has one.
        foreach (var facet in documents.SelectMany(d => d.Facets).Select(f => f.Facet).Append(ArFacet.Id).Distinct().Order(StringComparer.Ordinal))
        {
            yield return new($"f/{facet}.bin", FacetColumn.ToBytes(Lists(documents, facet)));
        }

        yield return new("f/tittel.bin", TitleRanks(documents));
    }

    // The documents of each value, by rising number; every value has some.
    private static SortedDictionary<string, List<int>> Lists(ImmutableArray<SearchDocument> documents, string facet)
    {
        var lists = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var number = 0; number < documents.Length; number++)
        {
            foreach (var value in documents[number].Facets.Where(f => f.Facet == facet).Select(f => f.Value).Distinct())
            {
                (lists.TryGetValue(value, out var list) ? list : lists[value] = []).Add(number);
            }
        }

        return lists;
    }

    // Each document's place by title, equal titles by number, in as many bits as the last place takes.
    private static byte[] TitleRanks(ImmutableArray<SearchDocument> documents)
    {
        var ranks = new uint[documents.Length];
        var sorted = Enumerable.Range(0, documents.Length).OrderBy(i => documents[i].Card.Title, NorwegianCollation.Instance);
        foreach (var (place, number) in sorted.Index())
        {
            ranks[number] = (uint)place;
        }

        var bits = new BitWriter();
        var width = 32 - int.LeadingZeroCount(documents.Length - 1);
        foreach (var rank in ranks)
        {
            bits.Write(rank, width);
        }

        return [.. bits.Bytes];
    }
}
