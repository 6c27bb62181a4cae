using Catalogue.Model;
using Catalogue.Search.Analysis;

namespace Catalogue.Search.Compounds;

/// <summary>The compounds among the terms of an index: where each is cut, and the parts that are worth finding it by.</summary>
internal sealed class CompoundTerms
{
    public static readonly CompoundTerms None = new([]);

    private readonly Dictionary<string, Compound> compounds;

    private CompoundTerms(Dictionary<string, Compound> compounds) => this.compounds = compounds;

    public static CompoundTerms Of(DocumentTerms[] documents, Ordliste words)
    {
        var frequencies = TermFrequencies.Of(documents, words);
        string[] terms = [.. frequencies.All];
        var found = new Compound[terms.Length];
        Parallel.For(0, terms.Length, i =>
        {
            var cuts = CompoundSplitter.Split(terms[i], frequencies.OfWhole(terms[i]), frequencies.OfPart);
            found[i] = cuts.Length == 0 ? Compound.None : new(cuts, [.. Parts(terms[i], cuts).Where(part => !frequencies.IsCommon(part))]);
        });

        var compounds = new Dictionary<string, Compound>(StringComparer.Ordinal);
        for (var i = 0; i < terms.Length; i++)
        {
            if (found[i] != Compound.None)
            {
                compounds.Add(terms[i], found[i]);
            }
        }

        return new(compounds);
    }

    /// <summary>The places where a term is cut, rising; none where it is one word.</summary>
    public byte[] Cuts(string term) => compounds.GetValueOrDefault(term, Compound.None).Cuts;

    /// <summary>The terms of a compound's parts, without those that more than half of the documents have.</summary>
    public string[] Parts(string term) => compounds.GetValueOrDefault(term, Compound.None).Parts;

    /// <summary>
    /// A fragment with the head of the word that has it, «lese-» with «skrive|opplæring»: leseopplæring. Null where that is one word.
    /// </summary>
    public string? Completed(string fragment, string term) =>
        Cuts(term) is [var first, ..] ? $"{Spelling.Unify(fragment)}{term.AsSpan(first)}" : null;

    private static IEnumerable<string> Parts(string term, byte[] cuts)
    {
        var start = 0;
        foreach (var end in cuts.Append((byte)term.Length))
        {
            var part = CompoundSplitter.Part(term.AsSpan(start..end), end == term.Length).ToString();
            start = end;
            if (part.Length > 0)
            {
                yield return part;
            }
        }
    }

    private sealed record Compound(byte[] Cuts, string[] Parts)
    {
        public static readonly Compound None = new([], []);
    }
}
