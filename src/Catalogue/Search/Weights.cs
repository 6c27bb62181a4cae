namespace Catalogue.Search;

/// <summary>lunr's weight of every posting (BM25 with k1 = 1.2, b = 0.75), in thousandths, as lunr rounds them.</summary>
internal static class Weights
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    public static int[] Of(InvertedIndex index, DocumentTerms[] documents)
    {
        var fields = InvertedIndex.Fields;
        var averages = Enumerable.Range(0, fields).Select(f => documents.Sum(d => (double)d.Fields[f].Length) / documents.Length).ToArray();
        var weights = new int[index.Documents.Length];
        for (var list = 0; list < index.Starts.Length - 1; list++)
        {
            // lunr counts pairs of document and field here, not documents; n can pass N, hence the absolute value.
            var first = list - (list % fields);
            var idf = Idf(documents.Length, index.Starts[first + fields] - index.Starts[first]);
            var field = list % fields;
            for (var i = index.Starts[list]; i < index.Starts[list + 1]; i++)
            {
                var relative = documents[index.Documents[i]].Fields[field].Length / averages[field];
                var count = index.Counts[i];
                var score = idf * ((K1 + 1) * count) / ((K1 * (1 - B + (B * relative))) + count) * SearchFields.All[field].Boost * documents[index.Documents[i]].Boost;
                weights[i] = (int)Math.Floor((score * 1000) + 0.5);
            }
        }

        return weights;
    }

    private static double Idf(int documents, int n) => Math.Log(1 + Math.Abs((documents - n + 0.5) / (n + 0.5)));
}
