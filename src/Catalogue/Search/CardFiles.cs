using System.Collections.Immutable;

namespace Catalogue.Search;

/// <summary>The cards of the hit list, some to a file, by document number.</summary>
internal static class CardFiles
{
    public const int CardsPerFile = 8;

    public static ImmutableArray<byte[]> From(ImmutableArray<SearchDocument> documents) =>
        [.. documents.Chunk(CardsPerFile).Select(chunk => JsonBytes.Write(json =>
        {
            json.WriteStartArray();
            foreach (var document in chunk)
            {
                json.WriteStartObject();
                json.WriteString("path", document.Id);
                json.WriteString("title", document.Card.Title);
                json.WriteString("summary", document.Card.Summary);
                json.WriteStrings("facts", document.Card.Facts);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }))];
}
