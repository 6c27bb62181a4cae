using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Search.Analysis;
using Catalogue.Search.Compounds;
using Catalogue.Source;

namespace Catalogue.Search;

/// <summary>What a manifest tells of one index.</summary>
internal sealed record ManifestData(int Documents, string Root)
{
    public Cuts Cuts { get; init; } = new();

    public Cuts WordCuts { get; init; } = new();

    public Cuts PageCuts { get; init; } = new();

    public Ordliste Words { get; init; } = Ordliste.Tom;

    public string Synonyms { get; init; } = "";

    public string Names { get; init; } = "";
}

/// <summary>The file the page reads first: where each term is found, and the analyser's data, so that words are listed in one place only.</summary>
internal static class Manifest
{
    /// <summary>Rises with every change of the files' form.</summary>
    public const int Version = 3;

    public static byte[] From(ManifestData data) => JsonBytes.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteNumber("analyser", Analyser.Version);
        json.WriteNumber("docs", data.Documents);
        json.WriteString("root", data.Root);
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
        json.WriteString("light", string.Join(' ', data.Words.UtenVekt.SelectMany(w => Analyser.Terms(w)).Distinct(StringComparer.Ordinal)));
        json.WriteString("cuts", data.Cuts.ToString());
        json.WriteString("words", data.WordCuts.ToString());
        json.WriteString("pages", data.PageCuts.ToString());
        json.WriteString("synonyms", data.Synonyms);
        json.WriteString("names", data.Names);
        json.WriteEndObject();
    });
}
