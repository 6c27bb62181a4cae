namespace Catalogue.Search.Analysis;

/// <summary>One worker's dictionaries: each form is analysed once, then a look-up by span gives its number, and that its term's.</summary>
internal sealed class Lexicon
{
    /// <summary>The term of a stop word.</summary>
    public const int None = -1;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> stemmed = Numbers();
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> verbatim = Numbers();
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<(string Form, int Term)> forms = [];
    private readonly List<string> terms = [];

    /// <summary>The terms met so far; a term's number is its place.</summary>
    public IReadOnlyList<string> Terms => terms;

    /// <summary>The forms met so far, each with its term's number or <see cref="None"/>; a form's number is its place.</summary>
    public IReadOnlyList<(string Form, int Term)> Forms => forms;

    /// <summary>In how many documents each form stands; kept by who counts.</summary>
    public List<int> Frequencies { get; } = [];

    public int Number(ReadOnlySpan<char> form, bool isVerbatim)
    {
        var known = isVerbatim ? verbatim : stemmed;
        if (known.TryGetValue(form, out var number))
        {
            return number;
        }

        known[form] = forms.Count;
        forms.Add((form.ToString(), Analyser.Term(form, isVerbatim) is { } term ? NumberOf(term) : None));
        Frequencies.Add(0);
        return forms.Count - 1;
    }

    private int NumberOf(string term)
    {
        if (!numbers.TryGetValue(term, out var number))
        {
            number = terms.Count;
            numbers.Add(term, number);
            terms.Add(term);
        }

        return number;
    }

    private static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Numbers() =>
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
