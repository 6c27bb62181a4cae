using System.Collections.Concurrent;
using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Language;

namespace Catalogue.Model;

/// <summary>A tiltak, another that it resembles, how much (0 to 1), and what the two have in common.</summary>
public sealed record SimilarTiltak(TiltakNode Fra, TiltakNode Tiltak, double Share)
{
    /// <summary>The share of three-word sequences that both texts have.</summary>
    public double SameText => Shingles.Jaccard(TiltakText.ShinglesOf(Fra), TiltakText.ShinglesOf(Tiltak));

    /// <summary>How alike the words are, from 0 to 1, the rare ones weighing most: what all texts say counts for little.</summary>
    public double SameWords { get; init; }

    public required ImmutableArray<Tema> Temaer { get; init; }

    public required ImmutableArray<Uh> Uh { get; init; }

    /// <summary>Words of both texts that few others have, the rarest first.</summary>
    public required ImmutableArray<string> Ord { get; init; }
}

/// <summary>Tells which tiltak resemble a given one, also where no sentence is the same: by rare words, themes, partners and target groups.</summary>
/// <remarks>
/// Of very many only those are weighed that have most of the rare words of the one in question: what hundreds have makes nobody resemble another.
/// </remarks>
public sealed class Similarity
{
    private const double WordWeight = 0.6;
    private const double ThemeWeight = 0.25;
    private const double UhWeight = 0.05;
    private const double GroupWeight = 0.1;
    private const int ShortestWord = 7;
    private const int MaxWords = 4;

    /// <summary>A word, theme, partner or group that more than this many have points to none of them.</summary>
    private const int MaxHaving = 64;

    private const int MaxWeighed = 64;

    // Sums of the same numbers in another order differ behind them.
    private const int Digits = 9;

    private readonly ImmutableArray<TiltakNode> tiltak;
    private readonly Dictionary<TiltakNode, int> places = [];
    private readonly Dictionary<uint, int> numbers = [];

    // For each tiltak the numbers of its words, in order, and what they weigh together.
    private readonly int[][] words;
    private readonly double[] norms;

    // For each word how many have it, what it weighs (its rarity, squared), and those who have it where they are few.
    private readonly int[] frequency;
    private readonly double[] weights;
    private readonly int[]?[] having;
    private readonly Dictionary<object, List<int>> sorted = new(ReferenceEqualityComparer.Instance);

    // Room to count in for each of those that ask at once, all zeroes between two questions: by tiltak, and by word.
    private readonly ConcurrentBag<(double[] Tiltak, double[] Words)> scores = [];

    /// <param name="all">Those to choose among; what is withdrawn resembles nothing.</param>
    /// <param name="kept">The words of each text from the last time; null where there is none.</param>
    public Similarity(ImmutableArray<TiltakNode> all, Memo<Tiltak, uint[]>? kept = null)
    {
        tiltak = [.. all.Where(t => !t.Trukket).OrderBy(t => t.Id, StringComparer.Ordinal)];
        var sets = Memo.Map(kept, [.. tiltak.Select(t => t.Tiltak)], null, ((t, _) => Shingles.Set(TiltakText.WordsOf(t)), new List<Diagnostic>()));
        words = Array.ConvertAll(sets, set => Array.ConvertAll(set, NumberOf));
        frequency = new int[numbers.Count];
        foreach (var word in words.SelectMany(w => w))
        {
            frequency[word]++;
        }

        // Each word weighs by how few have it (tf-idf without tf): what all texts say tells nothing of two.
        weights = Array.ConvertAll(frequency, count => Math.Pow(Math.Log((tiltak.Length + 1.0) / count), 2));
        having = Array.ConvertAll(frequency, count => count is > 1 and <= MaxHaving ? new int[count] : null);
        norms = new double[words.Length];
        var filled = new int[frequency.Length];
        for (var i = 0; i < words.Length; i++)
        {
            places.TryAdd(tiltak[i], i);
            Array.Sort(words[i]);
            foreach (var word in words[i])
            {
                norms[i] += weights[word];
                if (having[word] is { } who)
                {
                    who[filled[word]++] = i;
                }
            }

            foreach (var key in KeysOf(tiltak[i]))
            {
                (sorted.TryGetValue(key, out var who) ? who : sorted[key] = []).Add(i);
            }
        }

    }

    /// <summary>The most similar others that are at least this much alike, the most similar first.</summary>
    /// <param name="node">One of those to choose among.</param>
    /// <param name="most">How many.</param>
    /// <param name="least">How much alike, from 0 to 1.</param>
    /// <param name="isMeant">Those that may be named; null for all.</param>
    public ImmutableArray<SimilarTiltak> To(TiltakNode node, int most, double least = 0.15, Func<TiltakNode, bool>? isMeant = null)
    {
        if (!places.TryGetValue(node, out var own))
        {
            return [];
        }

        (double[] Tiltak, double[] Words) room = scores.TryTake(out var free) ? free : (new double[tiltak.Length], new double[weights.Length]);
        var meant = Candidates(own, room.Tiltak).Where(i => i != own && tiltak[i].Id != node.Id && isMeant?.Invoke(tiltak[i]) != false).ToArray();
        var similar = Array.ConvertAll(meant, i => (Place: i, Words: 0.0, Share: 0.0));
        Weigh(own, similar, room.Words);
        scores.Add(room);
        similar = [.. similar.Where(s => s.Share >= least).OrderByDescending(s => s.Share).ThenBy(s => s.Place).Take(most)];
        var telling = similar.Length == 0 ? [] : TellingWords(node);
        return [.. similar.Select(s => Explain(own, s.Place, s.Share, telling) with { SameWords = s.Words })];
    }

    private static IEnumerable<object> KeysOf(TiltakNode node) => [.. node.Temaer, .. node.Ramme.UhMedVerter, .. node.Malgrupper];

    private int NumberOf(uint word)
    {
        if (!numbers.TryGetValue(word, out var number))
        {
            numbers[word] = number = numbers.Count;
        }

        return number;
    }

    // Those with the highest scores, and of equals those whose ids come first.
    private List<int> Candidates(int own, double[] score)
    {
        var found = new List<int>();
        foreach (var word in words[own])
        {
            Add(having[word], weights[word] / Math.Max(norms[own], double.Epsilon));
        }

        foreach (var key in KeysOf(tiltak[own]))
        {
            Add(sorted[key] is { Count: <= MaxHaving } who ? who : null, double.Epsilon);
        }

        var best = new PriorityQueue<int, (double, int)>();
        foreach (var i in found)
        {
            var rank = (score[i], -i);
            score[i] = 0;
            if (best.Count < MaxWeighed)
            {
                best.Enqueue(i, rank);
            }
            else
            {
                best.EnqueueDequeue(i, rank);
            }
        }

        return [.. best.UnorderedItems.Select(item => item.Element)];

        void Add(IReadOnlyList<int>? who, double weight)
        {
            for (var k = 0; k < who?.Count; k++)
            {
                if (score[who[k]] == 0)
                {
                    found.Add(who[k]);
                }

                score[who[k]] += weight;
            }
        }
    }

    // The weights of its own words are looked up for each other text, and cleared again.
    private void Weigh(int own, (int Place, double Words, double Share)[] others, double[] mine)
    {
        foreach (var word in words[own])
        {
            mine[word] = weights[word];
        }

        for (var i = 0; i < others.Length; i++)
        {
            var (place, sameWords) = (others[i].Place, Cosine(own, others[i].Place, mine));
            others[i] = (place, sameWords, Math.Round(ShareOf(own, place, sameWords), Digits));
        }

        foreach (var word in words[own])
        {
            mine[word] = 0;
        }
    }

    private double Cosine(int a, int b, double[] wordsOfA)
    {
        var both = 0.0;
        foreach (var word in words[b])
        {
            both += wordsOfA[word];
        }

        return both == 0 ? 0 : both / Math.Sqrt(norms[a] * norms[b]);
    }

    private double ShareOf(int a, int b, double sameWords)
    {
        var (one, other) = (tiltak[a], tiltak[b]);
        return (WordWeight * sameWords)
            + (ThemeWeight * Overlap(one.Temaer, other.Temaer))
            + (UhWeight * (Both(one.Ramme.UhMedVerter, other.Ramme.UhMedVerter) > 0 ? 1 : 0))
            + (GroupWeight * Overlap(one.Malgrupper, other.Malgrupper));
    }

    private static double Overlap<T>(ImmutableArray<T> a, ImmutableArray<T> b)
        where T : class
    {
        var both = Both(a, b);
        return both == 0 ? 0 : (double)both / (a.Length + b.Length - both);
    }

    private static int Both<T>(ImmutableArray<T> a, ImmutableArray<T> b)
        where T : class
    {
        var both = 0;
        foreach (var item in a)
        {
            foreach (var other in b)
            {
                both += ReferenceEquals(item, other) ? 1 : 0;
            }
        }

        return both;
    }

    private SimilarTiltak Explain(int own, int other, double share, List<(string Word, int Number)> telling) => new(tiltak[own], tiltak[other], share)
    {
        Temaer = [.. tiltak[own].Temaer.Intersect(tiltak[other].Temaer)],
        Uh = [.. tiltak[own].Ramme.Uh.Intersect(tiltak[other].Ramme.Uh)],
        Ord = [.. telling.Where(w => Array.BinarySearch(words[other], w.Number) >= 0).Take(MaxWords).Select(w => w.Word)],
    };

    // The rarest first. A word that more than a fifth of all use says little of two.
    private List<(string Word, int Number)> TellingWords(TiltakNode node)
    {
        var most = Math.Max(3, tiltak.Length / 5);
        return
        [
            .. TiltakText.SpellingsOf(node, ShortestWord)
                .Where(w => !char.IsAsciiDigit(w.Value[0]) && !StopWords.Contains(w.Value))
                .Select(w => (Word: w.Value, Number: numbers[w.Key]))
                .Where(w => frequency[w.Number] > 1 && frequency[w.Number] <= most)
                .OrderBy(w => frequency[w.Number]).ThenByDescending(w => w.Word.Length).ThenBy(w => w.Word, StringComparer.Ordinal),
        ];
    }
}
