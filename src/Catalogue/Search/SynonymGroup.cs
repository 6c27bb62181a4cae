using System.Collections.Immutable;
using Catalogue.Model;
using Catalogue.Search.Analysis;

namespace Catalogue.Search;

/// <summary>
/// Synonyms as their terms, a space between those of one: <paramref name="Both"/> lead to the others and are led to, <paramref name="From"/>
/// only lead (they stand in no document, or say too little), <paramref name="To"/> are only led to.
/// </summary>
internal sealed record SynonymGroup(ImmutableArray<string> Both, ImmutableArray<string> From, ImmutableArray<string> To)
{
    // A word this short is written for many things; it is taken for an abbreviation when typed in capitals, and never sought for another.
    private const int Ambiguous = 2;

    /// <summary>The terms that a query for one of the words may need, each once.</summary>
    public IEnumerable<string> Sought => Both.Concat(To).SelectMany(m => m.Split(' ')).Distinct(StringComparer.Ordinal);

    /// <summary>The groups of which a word leads to another that the documents have.</summary>
    public static ImmutableArray<SynonymGroup> Of(ImmutableArray<Synonymgruppe> groups, QuantisedIndex quantised) =>
        [
            .. groups.Select(group => Of(group, quantised))
                .Where(g => g.Both.Length + g.To.Length > 0 && g.Both.Length + g.From.Length + g.To.Length > 1),
        ];

    /// <summary>As the manifest has it: commas between members, semicolons between the three kinds.</summary>
    public override string ToString() => string.Join(';', string.Join(',', Both), string.Join(',', From), string.Join(',', To));

    private static SynonymGroup Of(Synonymgruppe group, QuantisedIndex quantised)
    {
        // What does not fit into half a shard leads on all the same: a query must not cost more for its synonyms than for its words.
        var room = ShardFiles.Target(quantised.Count) / 2;
        var words = Members(group.Ord).ToList();
        // An abbreviation that nobody writes is asked for the words it stands for, however common they are.
        var isAbbreviated = words.Exists(w => !Array.TrueForAll(w.Split(' '), t => quantised.Index.Reach(t) > 0));
        var both = words.Where(Fits).ToList();
        return new([.. both], [.. words.Except(both)], [.. Members(group.Videre).Except(words).Where(Fits)]);

        bool Fits(string member)
        {
            var terms = member.Split(' ');
            var most = isAbbreviated ? quantised.Count : quantised.Count / 2;
            if (!IsSought(member, terms, (quantised, most)))
            {
                return false;
            }

            var cost = terms.Sum(t => Shard.Cost(quantised, quantised.Index.Place(t)));
            var fits = cost <= room;
            room -= fits ? cost : 0;
            return fits;
        }
    }

    private static bool IsSought(string member, string[] terms, (QuantisedIndex Quantised, int Most) within)
    {
        var reach = Array.ConvertAll(terms, within.Quantised.Index.Reach);
        return member.Length > Ambiguous && Array.TrueForAll(reach, r => r > 0) && Array.Exists(reach, r => r <= within.Most);
    }

    private static IEnumerable<string> Members(ImmutableArray<string> words) => words
        .Select(w => w.Length <= Ambiguous ? w.ToUpperInvariant() : string.Join(' ', Analyser.Parts(w)))
        .Where(m => m.Length > 0)
        .Distinct(StringComparer.Ordinal);
}
