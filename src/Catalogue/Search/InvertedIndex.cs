namespace Catalogue.Search;

/// <summary>
/// Terms in ordinal order with their postings: list <c>term · fields + field</c> takes <see cref="Documents"/> and <see cref="Counts"/>
/// from <see cref="Starts"/>[list] to <see cref="Starts"/>[list + 1], by rising document number.
/// </summary>
internal sealed record InvertedIndex(string[] Terms, int[] Starts, int[] Documents, int[] Counts)
{
    public static readonly int Fields = SearchFields.All.Length;

    public static InvertedIndex From(DocumentTerms[] documents)
    {
        var (terms, ranks) = Vocabulary.Merge(documents);
        var starts = new int[(terms.Length * Fields) + 1];
        Visit(documents, ranks, (list, _, _) => starts[list + 1]++);
        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var next = starts.AsSpan(0, starts.Length - 1).ToArray();
        var (numbers, counts) = (new int[starts[^1]], new int[starts[^1]]);
        Visit(documents, ranks, (list, document, count) =>
        {
            numbers[next[list]] = document;
            counts[next[list]++] = count;
        });
        return new(terms, starts, numbers, counts);
    }

    /// <summary>The term's place, or a negative number.</summary>
    public int Place(string term) => Array.BinarySearch(Terms, term, StringComparer.Ordinal);

    /// <summary>The largest number of documents that have the term in one field.</summary>
    public int Reach(string term)
    {
        var first = Place(term) * Fields;
        return first < 0 ? 0 : Enumerable.Range(first, Fields).Max(list => Starts[list + 1] - Starts[list]);
    }

    private static void Visit(DocumentTerms[] documents, Vocabulary.Ranks ranks, Action<int, int, int> posting)
    {
        for (var number = 0; number < documents.Length; number++)
        {
            var rank = ranks.Of(documents[number].Lexicon);
            for (var field = 0; field < Fields; field++)
            {
                foreach (var (term, count) in documents[number].Fields[field].Terms)
                {
                    posting((rank[term] * Fields) + field, number, count);
                }
            }
        }
    }
}
