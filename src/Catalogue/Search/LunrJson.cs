using System.Collections.Immutable;
using System.Text.Json;
using Catalogue.Source;

namespace Catalogue.Search;

/// <summary>The whole index as lunr 2.3.9 serialises it, with the weights of the shards. Its pipeline is empty: ask it for analysed terms.</summary>
internal static class LunrJson
{
    public static byte[] From(QuantisedIndex quantised, ImmutableArray<SearchDocument> documents) => JsonBytes.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("version", "2.3.9");
        json.WriteStrings("fields", SearchFields.All.Select(f => f.Name));
        WriteVectors(json, quantised, documents);
        WriteTerms(json, quantised.Index, documents);
        json.WriteStrings("pipeline", []);
        json.WriteEndObject();
    });

    // lunr needs a vector for every field of every document, empty ones too, its elements by rising term number.
    private static void WriteVectors(Utf8JsonWriter json, QuantisedIndex quantised, ImmutableArray<SearchDocument> documents)
    {
        var (index, fields) = (quantised.Index, InvertedIndex.Fields);
        var vectors = Enumerable.Range(0, documents.Length * fields).Select(_ => new List<(int Term, int Weight)>()).ToArray();
        for (var list = 0; list < index.Starts.Length - 1; list++)
        {
            for (var i = index.Starts[list]; i < index.Starts[list + 1]; i++)
            {
                vectors[(index.Documents[i] * fields) + (list % fields)].Add((list / fields, quantised.Weights[i]));
            }
        }

        json.WriteStartArray("fieldVectors");
        for (var vector = 0; vector < vectors.Length; vector++)
        {
            json.WriteStartArray();
            json.WriteStringValue($"{SearchFields.All[vector % fields].Name}/{documents[vector / fields].Id}");
            json.WriteStartArray();
            foreach (var (term, weight) in vectors[vector])
            {
                json.WriteNumberValue(term);
                json.WriteNumberValue(weight / 1000.0);
            }

            json.WriteEndArray();
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteTerms(Utf8JsonWriter json, InvertedIndex index, ImmutableArray<SearchDocument> documents)
    {
        json.WriteStartArray("invertedIndex");
        for (var term = 0; term < index.Terms.Length; term++)
        {
            json.WriteStartArray();
            json.WriteStringValue(index.Terms[term]);
            json.WriteStartObject();
            json.WriteNumber("_index", term);
            for (var field = 0; field < InvertedIndex.Fields; field++)
            {
                WritePostings(json, index, (term * InvertedIndex.Fields) + field, documents);
            }

            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WritePostings(Utf8JsonWriter json, InvertedIndex index, int list, ImmutableArray<SearchDocument> documents)
    {
        json.WriteStartObject(SearchFields.All[list % InvertedIndex.Fields].Name);
        for (var i = index.Starts[list]; i < index.Starts[list + 1]; i++)
        {
            json.WriteStartObject(documents[index.Documents[i]].Id);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
