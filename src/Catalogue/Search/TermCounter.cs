using Catalogue.Search.Analysis;

namespace Catalogue.Search;

/// <summary>Counts terms for one worker at a time, with a lexicon and a table of counts that live on from document to document.</summary>
internal sealed class TermCounter
{
    private readonly Lexicon lexicon = new();
    private readonly List<int> met = [];
    private readonly List<SharedHead> heads = [];
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

        var counted = new DocumentTerms(lexicon, fields) { SharedHeads = [.. heads], Boost = source.Boost };
        heads.Clear();
        return counted;
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
            length += Add(lexicon.Number(reader.Form, reader.IsVerbatim));
        }

        var ranges = new RangeReader(text);
        while (ranges.Next())
        {
            length += Add(lexicon.Number(ranges.Term, isVerbatim: true));
        }

        var shared = new HeadReader(text, buffer);
        while (shared.Next())
        {
            if (lexicon.Forms[lexicon.Number(shared.Word, isVerbatim: false)].Term is var number && number != Lexicon.None)
            {
                heads.Add(new(shared.Fragment.ToString(), number));
            }
        }

        return length;
    }

    // Gives how many words that is.
    private int Add(int form)
    {
        Note(form);
        var number = lexicon.Forms[form].Term;
        if (number == Lexicon.None)
        {
            return 0;
        }

        if (number >= counts.Length)
        {
            Array.Resize(ref counts, Math.Max(number + 1, 2 * counts.Length));
        }

        if (counts[number]++ == 0)
        {
            met.Add(number);
        }

        return 1;
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
