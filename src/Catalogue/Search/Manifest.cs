using System.Collections.Immutable;
using Catalogue.Search.Analysis;

namespace Catalogue.Search;

/// <summary>The file the page reads first: where each term is found, and the analyser's data, so that words are listed in one place only.</summary>
internal static class Manifest
{
    /// <summary>Rises with every change of the files' form.</summary>
    public const int Version = 1;

    public static byte[] From(int documents, ImmutableArray<string> cuts, string root) => JsonBytes.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteNumber("analyser", Analyser.Version);
        json.WriteNumber("docs", documents);
        json.WriteString("root", root);
        json.WriteStartObject("fields");
        foreach (var (name, boost) in SearchFields.All)
        {
            json.WriteNumber(name, boost);
        }

        json.WriteEndObject();
        json.WriteNumber("cards", CardFiles.CardsPerFile);
        json.WriteString("fold", Letters.FoldPairs);
        json.WriteString("stop", StopWords.All);
        json.WriteStartObject("same");
        foreach (var (from, to) in StemFolding.Exceptions)
        {
            json.WriteString(from, to);
        }

        json.WriteEndObject();
        json.WriteStrings("cuts", cuts);
        json.WriteEndObject();
    });
}
