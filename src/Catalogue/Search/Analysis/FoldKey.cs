using System.Text;

namespace Catalogue.Search.Analysis;

/// <summary>The key that terms are sorted and looked up by: spelt without å, æ, ø and Sámi letters, so that språk, sprak and spraak meet.</summary>
internal static class FoldKey
{
    private const string Marked = "æøåáčđŋšŧž";
    private const string Plain = "aoaacdnstz";

    /// <summary>Terms by key, those of one key by themselves.</summary>
    public static readonly Comparer<(string Key, string Term)> Order = Comparer<(string Key, string Term)>.Create((a, b) =>
        string.CompareOrdinal(a.Key, b.Key) is not 0 and var byKey ? byKey : string.CompareOrdinal(a.Term, b.Term));

    /// <summary>A digraph leaves its first letter, so the key of a word's beginning begins the word's key.</summary>
    public static string Of(string term)
    {
        var key = new StringBuilder(term.Length);
        for (var i = 0; i < term.Length; i++)
        {
            var place = Marked.IndexOf(term[i], StringComparison.Ordinal);
            key.Append(place < 0 ? term[i] : Plain[place]);
            i += term.AsSpan(i) is ['a', 'a' or 'e', ..] or ['o', 'e', ..] ? 1 : 0;
        }

        return key.ToString();
    }
}
