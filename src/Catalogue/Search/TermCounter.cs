using Catalogue.Search.Analysis;

namespace Catalogue.Search;

/// <summary>Counts terms for one worker at a time, with a lexicon and a table of counts that live on from document to document.</summary>
internal sealed class TermCounter
{
    private readonly Lexicon lexicon = new();
    private readonly List<int> met = [];
    private int[] counts = new int[1024];
    private int[] lastDocuments = new int[1024];
    private int document;

    public DocumentTerms Count(SearchDocument source)
    {
        document++;
        var fields = new FieldTerms[SearchFields.All.Length];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = Count(source, SearchFields.All[i].Name);
        }

        return new(lexicon, fields);
    }

    private FieldTerms Count(SearchDocument source, string name)
    {
        var length = 0;
        foreach (var field in source.Fields)
        {
            if (field.Name == name)
            {
                length += Count(Analyser.Normalise(field.Text));
            }
        }

        var terms = new (int Term, int Count)[met.Count];
        for (var i = 0; i < terms.Length; i++)
        {
            terms[i] = (met[i], counts[met[i]]);
            counts[met[i]] = 0;
        }

        met.Clear();
        return new(length, terms);
    }

    private int Count(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[WordReader.BufferLength];
        var reader = new WordReader(text, buffer);
        var length = 0;
        while (reader.Next())
        {
            var form = lexicon.Number(reader.Form, reader.IsVerbatim);
            Note(form);
            var number = lexicon.Forms[form].Term;
            if (number == Lexicon.None)
            {
                continue;
            }

            length++;
            if (number >= counts.Length)
            {
                Array.Resize(ref counts, Math.Max(number + 1, 2 * counts.Length));
            }

            if (counts[number]++ == 0)
            {
                met.Add(number);
            }
        }

        return length;
    }

    // A form counts once a document.
    private void Note(int form)
    {
        if (form >= lastDocuments.Length)
        {
            Array.Resize(ref lastDocuments, Math.Max(form + 1, 2 * lastDocuments.Length));
        }

        if (lastDocuments[form] != document)
        {
            lastDocuments[form] = document;
            lexicon.Frequencies[form]++;
        }
    }
}
