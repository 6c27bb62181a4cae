using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Catalogue.Language;

namespace Catalogue.Search.Analysis;

/// <summary>Text to the terms of the index, as <c>engine/analyser.mjs</c> does it in the browser; a test keeps the two in step.</summary>
public static class Analyser
{
    /// <summary>Rises with every change of what a text gives, so that the browser refuses an index that was analysed otherwise.</summary>
    public const int Version = 4;

    // What stands for itself wherever it stands: Latin letters below the combining marks, and the dashes and quotation marks of Norwegian texts.
    private static readonly SearchValues<char> Usual = SearchValues.Create(
        [.. Enumerable.Range(0, 0x300).Select(c => (char)c).Where(c => c.ToString().IsNormalized(NormalizationForm.FormKC)), .. "–—‘’“”„•"]);

    /// <summary>The terms of a text: those of its words in order, then those of its ranges; stop words leave none.</summary>
    public static ImmutableArray<string> Terms(string text) => Terms(text, all: true);

    /// <summary>The terms of the words alone, without the joined forms of hyphenated and slashed ones.</summary>
    internal static ImmutableArray<string> Parts(string text) => Terms(text, all: false);

    /// <summary>The forms of the words alone, as they are written but for capitals and folded letters; stop words leave none.</summary>
    internal static ImmutableArray<string> Forms(string text)
    {
        text = Normalise(text);
        Span<char> buffer = stackalloc char[WordReader.BufferLength];
        var reader = new WordReader(text, buffer);
        var forms = ImmutableArray.CreateBuilder<string>();
        while (reader.Next())
        {
            if (!reader.IsJoined && !StopWords.Contains(reader.Form))
            {
                forms.Add(reader.Form.ToString());
            }
        }

        return forms.ToImmutable();
    }

    private static ImmutableArray<string> Terms(string text, bool all)
    {
        text = Normalise(text);
        Span<char> buffer = stackalloc char[WordReader.BufferLength];
        var reader = new WordReader(text, buffer);
        var terms = ImmutableArray.CreateBuilder<string>();
        while (reader.Next())
        {
            if ((all || !reader.IsJoined) && Term(reader.Form, reader.IsVerbatim) is { } term)
            {
                terms.Add(term);
            }
        }

        var ranges = new RangeReader(text);
        while (all && ranges.Next())
        {
            terms.Add(ranges.Term);
        }

        return terms.ToImmutable();
    }

    /// <summary>The term of one form, or null for a stop word.</summary>
    internal static string? Term(ReadOnlySpan<char> form, bool verbatim)
    {
        if (StopWords.Contains(form))
        {
            return null;
        }

        return verbatim ? form.ToString() : Stem(Spelling.Unify(form)).ToString();
    }

    /// <summary>The stem of a form in the spelling of bokmål.</summary>
    internal static ReadOnlySpan<char> Stem(ReadOnlySpan<char> form) => StemFolding.Cut(NorwegianStemmer.Stem(form));

    /// <summary>The text in NFKC, so that «CO₂», «ﬁnne» and «Ｌｅｓｉｎｇ» are the words that people type. Most texts are told by one sweep.</summary>
    internal static string Normalise(string text) =>
        text.AsSpan().IndexOfAnyExcept(Usual) < 0 || text.IsNormalized(NormalizationForm.FormKC) ? text : text.Normalize(NormalizationForm.FormKC);
}
