using System.Collections.Immutable;
using Catalogue.Search;

namespace Catalogue.Tests.Search;

/// <summary>Generated Norwegian-like documents: words by Zipf's law, compounds, inflections, figures; the same for the same seed.</summary>
internal static class SearchCorpus
{
    private const string Stems =
        "kompetanse tiltak barn barnehage skole kommune region lærer leder veileder læring utvikling arbeid fag samarbeid forum universitet praksis "
        + "språk miljø inkludering mangfold støtte plan mål resultat prosess prosjekt nettverk samling økt modul kurs studium emne evaluering "
            + "analyse "
        + "behov kartlegging vurdering oppfølging forankring ledelse personale team avdeling gruppe familie elev student forskning kunnskap metode "
        + "modell ramme forskrift ordning tilskudd budsjett eier fylke forvaltning tjeneste system rutine verktøy ressurs teknologi lek omsorg "
            + "danning "
        + "livsmestring helse trivsel mobbing atferd samspill relasjon overgang progresjon medvirkning fellesskap demokrati natur kultur musikk bok "
        + "lesing skriving regning bibliotek tekst fortelling samtale dialog refleksjon observasjon utdanning rektor styrer assistent pedagog "
            + "partner "
        + "avtale høst vår uke møte konferanse verksted oppgave erfaring deling endring kvalitet tema område trinn kyst fjell fjord dal by bygd øy";

    private static readonly string[] Endings = ["", "", "en", "et", "er", "ene", "a", "ane", "ar", "s", "ens", "enes", "t", "e"];
    private static readonly string[] Small = ["og", "i", "på", "som", "for", "med", "av", "til", "er", "det", "ikkje", "skal"];
    private static readonly string[] Odd =
        [
            "PPT", "SFO-ansatte", "LK20", "2024", "2023/24", "5.–10.", "e-post", "PP-tjenesten", "og/eller", "lese-", "Bø", "Evenášši", "idé", "18",
            "7",
        ];

    /// <summary>Word forms: every stem with every ending, and compounds of neighbours.</summary>
    public static readonly ImmutableArray<string> Forms = MakeForms();

    public static ImmutableArray<SearchDocument> Documents(int count, int words = 60, uint seed = 7)
    {
        var next = new Sequence(seed);
        return [.. Enumerable.Range(0, count).Select(i => Document(i, words, next))];
    }

    private static SearchDocument Document(int i, int words, Sequence next)
    {
        var (title, summary) = (Text(3, next), Text(12, next));
        string[] facts = [$"Region {Forms[next.Below(12) * 7]}", next.Below(2) == 0 ? "Dekom" : "Rekom", $"{2019 + next.Below(8)}"];
        return new($"tiltak/t{i:D5}-{Forms[next.Below(900)]}/", new(title, summary, [.. facts]),
        [
            new(SearchFields.Tittel, title),
            new(SearchFields.Stikkord, string.Join(' ', facts)),
            new(SearchFields.Stikkord, next.Below(5) == 0 ? "" : Text(2, next)),
            new(SearchFields.Sammendrag, next.Below(9) == 0 ? "" : summary),
            new(SearchFields.Body, Text((words / 2) + next.Below(words), next)),
        ]);
    }

    private static string Text(int words, Sequence next) => string.Join(' ', Enumerable.Range(0, words).Select(_ => next.Below(20) switch
    {
        0 => Odd[next.Below(Odd.Length)],
        < 6 => Small[next.Below(Small.Length)],
        _ => Forms[next.Skewed(Forms.Length)],
    }));

    private static ImmutableArray<string> MakeForms()
    {
        var stems = Stems.Split(' ');
        var compounds = stems.SelectMany((s, i) => new[] { 1, 5, 17 }.Select(d => s + (d == 5 ? "s" : "") + stems[(i + d) % stems.Length]));
        var next = new Sequence(3);
        return [.. stems.Concat(compounds).SelectMany(s => Endings.Select(e => s + e)).Distinct().OrderBy(_ => next.Below(1 << 30))];
    }

    /// <summary>A small generator of numbers, so that the corpus is the same on every run and version of .NET.</summary>
    internal sealed class Sequence(uint seed)
    {
        private uint state = seed;

        public int Below(int limit)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            return (int)(state % (uint)limit);
        }

        /// <summary>Small numbers far more often than large ones.</summary>
        public int Skewed(int limit) => Below(Below(Below(limit) + 1) + 1);
    }
}
