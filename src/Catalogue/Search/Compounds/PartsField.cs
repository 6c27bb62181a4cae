using Catalogue.Search.Analysis;

namespace Catalogue.Search.Compounds;

/// <summary>
/// Fills the field <c>deler</c> with what a document should be found by and does not say in so many words: parts of its compounds,
/// shared heads completed, synonyms of its themes. What stands in another field too is left out: it only cost bytes.
/// </summary>
internal static class PartsField
{
    public static DocumentTerms[] Fill(DocumentTerms[] documents, CompoundTerms compounds)
    {
        var filled = new DocumentTerms[documents.Length];
        var places = Enumerable.Range(0, documents.Length).GroupBy(i => documents[i].Lexicon);
        Parallel.ForEach(places, group =>
        {
            var counter = new PartsCounter(group.Key, compounds);
            foreach (var i in group)
            {
                filled[i] = documents[i] with { Fields = [.. documents[i].Fields.AsSpan(..SearchFields.DelerPlace), counter.Count(documents[i])] };
            }
        });
        return filled;
    }

    private sealed class PartsCounter
    {
        private readonly Lexicon lexicon;
        private readonly CompoundTerms compounds;
        private readonly int[][] parts;
        private readonly List<int> met = [];
        private int[] counts;
        private int[] lastDocuments;
        private int document;

        public PartsCounter(Lexicon lexicon, CompoundTerms compounds)
        {
            (this.lexicon, this.compounds) = (lexicon, compounds);
            string[] terms = [.. lexicon.Terms];
            parts = [.. terms.Select(term => Array.ConvertAll(compounds.Parts(term), lexicon.NumberOf))];
            (counts, lastDocuments) = (new int[lexicon.Terms.Count], new int[lexicon.Terms.Count]);
        }

        public FieldTerms Count(DocumentTerms counted)
        {
            document++;
            var own = counted.Fields.AsSpan(..SearchFields.DelerPlace);
            foreach (var field in own)
            {
                foreach (var (term, _) in field.Terms)
                {
                    lastDocuments[term] = document;
                }
            }

            foreach (var field in own)
            {
                foreach (var (term, count) in field.Terms)
                {
                    foreach (var part in parts[term])
                    {
                        Add(part, count);
                    }
                }
            }

            foreach (var head in counted.SharedHeads)
            {
                if (compounds.Completed(head.Fragment, lexicon.Terms[head.Term]) is { } term)
                {
                    Add(lexicon.NumberOf(term), 1);
                }
            }

            foreach (var (term, count) in counted.Fields[SearchFields.DelerPlace].Terms)
            {
                Add(term, count);
            }

            return Take();
        }

        private void Add(int term, int count)
        {
            if (term >= counts.Length)
            {
                Array.Resize(ref counts, 2 * (term + 1));
                Array.Resize(ref lastDocuments, counts.Length);
            }

            if (lastDocuments[term] == document)
            {
                return;
            }

            if (counts[term] == 0)
            {
                met.Add(term);
            }

            counts[term] += count;
        }

        private FieldTerms Take()
        {
            var length = 0;
            var terms = new (int Term, int Count)[met.Count];
            for (var i = 0; i < terms.Length; i++)
            {
                terms[i] = (met[i], counts[met[i]]);
                length += counts[met[i]];
                counts[met[i]] = 0;
            }

            met.Clear();
            return new(length, terms);
        }
    }
}
