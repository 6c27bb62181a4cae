using System.Collections.Immutable;
using System.Text;
using Catalogue.Model;
using Catalogue.Search.Analysis;
using Catalogue.Search.Compounds;

namespace Catalogue.Search;

/// <summary>The file the page reads first: where each term is found, and the analyser's data, so that words are listed in one place only.</summary>
internal static class Manifest
{
    /// <summary>Rises with every change of the files' form.</summary>
    public const int Version = 1;

    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static byte[] From(int documents, ImmutableArray<string> cuts, string root, Ordliste? words = null) => JsonBytes.Write(json =>
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
        json.WriteString("same", Spelling.Pairs);
        json.WriteStrings("ranges", [RangePatterns.Year, RangePatterns.Trinn]);
        json.WriteString("affixes", CompoundSplitter.Affixes);
        json.WriteString("light", string.Join(' ', (words ?? Ordliste.Tom).UtenVekt.SelectMany(w => Analyser.Terms(w)).Distinct(StringComparer.Ordinal)));
        json.WriteString("cuts", FrontCoded(cuts));
        json.WriteEndObject();
    });

    // A cut is the number of letters it shares with the one before, in base 36, and the rest of it.
    private static string FrontCoded(ImmutableArray<string> cuts)
    {
        var text = new StringBuilder();
        var previous = "";
        foreach (var cut in cuts)
        {
            var shared = Math.Min(Digits.Length - 1, cut.AsSpan().CommonPrefixLength(previous));
            text.Append(text.Length > 0 ? " " : "").Append(Digits[shared]).Append(cut, shared, cut.Length - shared);
            previous = cut;
        }

        return text.ToString();
    }
}
