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
    public static ImmutableArray<SynonymGroup> Of(ImmutableArray<Synonymgruppe> groups, InvertedIndex index, int documents)
    {
        bool IsSought(string member)
        {
            var reach = member.Split(' ').Select(index.Reach).ToList();
            return member.Length > Ambiguous && reach.TrueForAll(r => r > 0) && reach.Exists(r => r <= documents / 2);
        }

        return [.. groups.Select(group => Of(group, IsSought)).Where(g => g.LeadsSomewhere)];
    }

    /// <summary>As the manifest has it: commas between members, semicolons between the three kinds.</summary>
    public override string ToString() => string.Join(';', string.Join(',', Both), string.Join(',', From), string.Join(',', To));

    private bool LeadsSomewhere => Both.Length + To.Length > 0 && Both.Length + From.Length + To.Length > 1;

    private static SynonymGroup Of(Synonymgruppe group, Func<string, bool> isSought)
    {
        var words = Members(group.Ord).ToList();
        var wider = Members(group.Videre).Except(words).Where(isSought);
        return new([.. words.Where(isSought)], [.. words.Where(w => !isSought(w))], [.. wider]);
    }

    private static IEnumerable<string> Members(ImmutableArray<string> words) => words
        .Select(w => w.Length <= Ambiguous ? w.ToUpperInvariant() : string.Join(' ', Analyser.Parts(w)))
        .Where(m => m.Length > 0)
        .Distinct(StringComparer.Ordinal);
}
