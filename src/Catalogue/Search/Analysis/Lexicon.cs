namespace Catalogue.Search.Analysis;

/// <summary>One worker's dictionaries: each form is analysed once, then a look-up by span gives its term's number.</summary>
internal sealed class Lexicon
{
    /// <summary>What a stop word gives instead of a number.</summary>
    public const int None = -1;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> stemmed = Forms();
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> verbatim = Forms();
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> terms = [];

    /// <summary>The terms met so far; a term's number is its place.</summary>
    public IReadOnlyList<string> Terms => terms;

    public int Number(ReadOnlySpan<char> form, bool isVerbatim)
    {
        var forms = isVerbatim ? verbatim : stemmed;
        if (forms.TryGetValue(form, out var number))
        {
            return number;
        }

        number = Analyser.Term(form, isVerbatim) is { } term ? NumberOf(term) : None;
        forms[form] = number;
        return number;
    }

    /// <summary>The number of a term, which it gets now if it is new.</summary>
    public int NumberOf(string term)
    {
        if (!numbers.TryGetValue(term, out var number))
        {
            number = terms.Count;
            numbers.Add(term, number);
            terms.Add(term);
        }

        return number;
    }

    private static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Forms() =>
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
