using System.Collections.Immutable;
using Catalogue.Model;
using Catalogue.Search.Analysis;

namespace Catalogue.Search;

/// <summary>
/// The synonyms as the page reads them: groups with a bar between, of each the members that lead both ways, those that only lead to others,
/// and those that are only led to, with semicolons between; members with commas, a member's terms with spaces between.
/// </summary>
internal static class SynonymTable
{
    // A word this short is written for many things; it is taken for an abbreviation when typed in capitals, and never sought for another.
    private const int Ambiguous = 2;

    public static string From(ImmutableArray<Synonymgruppe> groups, InvertedIndex index, int documents)
    {
        var reach = Reach(index);
        bool IsSought(string member)
        {
            var terms = member.Split(' ');
            return member.Length > Ambiguous && Array.TrueForAll(terms, reach.ContainsKey) && Array.Exists(terms, t => reach[t] <= documents / 2);
        }

        return string.Join('|', groups.Select(group => Group(group, IsSought)).OfType<string>());
    }

    private static string? Group(Synonymgruppe group, Func<string, bool> isSought)
    {
        var words = Members(group.Ord).ToList();
        var wider = Members(group.Videre).Except(words).Where(isSought).ToList();
        if (words.Count + wider.Count < 2)
        {
            return null;
        }

        var both = words.Where(isSought).ToList();
        return both.Count + wider.Count == 0 ? null
            : string.Join(';', new[] { both, words.Except(both), wider }.Select(members => string.Join(',', members)));
    }

    private static IEnumerable<string> Members(ImmutableArray<string> words) => words
        .Select(w => w.Length <= Ambiguous ? w.ToUpperInvariant() : string.Join(' ', Analyser.Parts(w)))
        .Where(m => m.Length > 0)
        .Distinct(StringComparer.Ordinal);

    // The largest number of documents that have the term in one field.
    private static Dictionary<string, int> Reach(InvertedIndex index) => index.Terms
        .Select((term, i) => (term, Most: Enumerable.Range(i * InvertedIndex.Fields, InvertedIndex.Fields).Max(l => index.Starts[l + 1] - index.Starts[l])))
        .ToDictionary(t => t.term, t => t.Most, StringComparer.Ordinal);
}
