using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Search;

/// <summary>The cards of the hit list, some to a file, by document number.</summary>
internal static class CardFiles
{
    // Hits lie scattered: ten of them touch ten files, of which a page pays for every card.
    public const int CardsPerFile = 4;

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
                json.WriteStrings("themes", document.Card.Themes);
                if (document.Card.Language is { } language)
                {
                    json.WriteString("lang", language);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }))];
}
