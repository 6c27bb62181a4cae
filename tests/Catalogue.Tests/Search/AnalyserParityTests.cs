using System.Globalization;
using System.Text;
using System.Text.Json;
using Catalogue.Search;
using Catalogue.Search.Analysis;

namespace Catalogue.Tests.Search;

public class AnalyserParityTests
{
    // Everything that the reader of words treats specially, and neighbours of it in the tables.
    private const string Nasty = "aeåæøäöéèáčđŋšŧžABÅÉÄÁŠŽ0189-/‐‑–—.,:*«»\u00AD\u200B\u200D \t\n\u0301\u030AİıſßẞΣςЖж漢あ×÷²ªº\uD83D\uDE00'_+~^";

    // What ranges are made of, right and wrong, and what may stand beside them.
    private static readonly string[] Pieces =
    [
        "1", "2", "4", "5", "7", "10", "11", "13", "23", "24", "25", "99", "00", "2000", "2023", "2024", "2099", "2100", "5.", "10.", "5 .", "0", "t",
        "-", "–", "—", "‐", "‑", "/", ",", ".", "&", "+", ":", " ", " ", " ", "\n", "\u00A0", "\u2009", "\u00AD", "\u212A", "ſ", "İ", "é", "漢",
        "og", " og ", "til", " til ", "t.o.m.", "tom", "eller", "trinn", "Trinn", "TRINN", "trinnet", "trinnene", "trinnvis", "klasse", "klassetrinn",
        "klassen", "klasseledelse", "årstrinn", "skular", "skolen", "skol", "ungdom",
        "små", "Små", "SMÅ", "mellom", "mellom-", "ungdoms", "UNGDOMS", "barne", "skole", "skule", "a", "S", "x",
    ];

    [Fact]
    public void The_page_and_the_builder_give_every_text_the_same_terms()
    {
        var next = new SearchCorpus.Sequence(11);
        var texts = Enumerable.Range(0, 20_000).Select(_ => NastyText(next)).Where(IsWhole)
            .Concat(Enumerable.Range(0, 60_000).Select(_ =>
                string.Concat(Enumerable.Range(0, 2 + next.Below(9)).Select(_ => Pieces[next.Below(Pieces.Length)]))))
            .Concat(SearchCorpus.Forms)
            .Concat(SearchCorpus.Forms.Select(f => f.ToUpperInvariant()))
            .Concat(SearchCorpus.Documents(50).SelectMany(d => d.Fields.Select(f => f.Text)))
            .Append(new string('å', 100) + "-" + new string('b', 100))
            .ToArray();

        var terms = Ask(texts, []).Terms;

        Assert.True(terms.Count(t => t.Any(term => term.StartsWith("trinn", StringComparison.Ordinal) && term.Length < 8)) > 3000);
        Assert.All(texts.Zip(terms), pair => Assert.Equal(Analyser.Terms(pair.First), pair.Second));
    }

    [Fact]
    public void Both_read_every_character_alike()
    {
        // What is not in Unicode's tables here may be in newer ones.
        var known = Enumerable.Range(0, 0xD800)
            .Select(c => (char)c)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.OtherNotAssigned);
        var texts = known.Concat(Enumerable.Range(0xF900, 0x6F0).Select(c => (char)c)).Select(c => $"x{c}y").ToArray();

        var terms = Ask(texts, []).Terms;

        Assert.All(texts.Zip(terms), pair => Assert.Equal(Analyser.Terms(pair.First), pair.Second));
    }

    [Fact]
    public void Both_stem_as_the_published_stemmer_does()
    {
        string[] endings =
            ["a", "e", "ede", "ande", "ende", "ane", "ene", "hetene", "erte", "en", "heten", "ar", "er", "heter", "s", "as", "es", "edes", "endes",
            "enes", "hetenes", "ens", "hetens", "ers", "ets", "et", "het", "ert", "ast", "dt", "vt", "leg", "eleg", "ig", "eig", "lig", "elig", "els",
            "lov", "elov", "slov", "hetslov", "ks", "sks", "aks", "bs", "us", "ern", "heit", "d", "t"];
        var stems = SearchCorpus.Forms.Where(f => f.Length < 14).Concat(["", "a", "k", "st", "øy", "skj", "xyz", "aeiou", "bø", "åre"]);
        var words = stems.Concat(endings).SelectMany(s => endings.Select(e => s + e)).Distinct().ToArray();

        var answer = Ask([], words);

        Assert.True(words.Length > 50_000);
        Assert.Equal(answer.Oracle, answer.Stems);
        Assert.Equal(answer.Oracle, words.Select(w => NorwegianStemmer.Stem(w).ToString()));
    }

    private static string NastyText(SearchCorpus.Sequence next)
    {
        var text = new StringBuilder();
        for (var length = 1 + next.Below(12); length > 0; length--)
        {
            text.Append(Nasty[next.Below(Nasty.Length)]);
        }

        return text.ToString();
    }

    // A lone half of a surrogate pair does not survive the way through UTF-8 to Node.
    private static bool IsWhole(string text) => text.EnumerateRunes().All(r => r != Rune.ReplacementChar);

    private static Answer Ask(string[] texts, string[] words)
    {
        var manifest = JsonSerializer.Deserialize<JsonElement>(Manifest.From(new(0, "")));
        var input = JsonSerializer.Serialize(new { manifest, texts, words });
        return JsonSerializer.Deserialize<Answer>(NodeProgram.Run("analyse.test.mjs", input), JsonSerializerOptions.Web)!;
    }

    private sealed record Answer(string[][] Terms, string[] Stems, string[] Oracle);
}
