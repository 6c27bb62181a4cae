using System.Collections.Immutable;
using Catalogue.Edition.Facets;
using Catalogue.Language;
using Catalogue.Source;

namespace Catalogue.Search;

/// <summary>
/// A column for each facet (<c>f/tema.bin</c>), the documents' order by title (<c>f/tittel.bin</c>) and their rows in the table that can be
/// downloaded (<c>f/rad.bin</c>); a page fetches what it uses.
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

        var byTitle = Enumerable.Range(0, documents.Length).OrderBy(i => documents[i].Card.Title, NorwegianCollation.Instance);
        yield return new("f/tittel.bin", Places(documents.Length, byTitle));
        yield return new("f/rad.bin", Places(documents.Length, Enumerable.Range(0, documents.Length).OrderBy(i => documents[i].Row)));
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

    // Each document's place in an order of them all, in as many bits as the last place takes.
    private static byte[] Places(int count, IEnumerable<int> order)
    {
        var places = new uint[count];
        foreach (var (place, number) in order.Index())
        {
            places[number] = (uint)place;
        }

        var bits = new BitWriter();
        var width = 32 - int.LeadingZeroCount(count - 1);
        foreach (var place in places)
        {
            bits.Write(place, width);
        }

        return [.. bits.Bytes];
    }
}
