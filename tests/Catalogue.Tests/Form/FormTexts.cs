using System.Text;
using System.Text.RegularExpressions;

namespace Catalogue.Tests.Form;

/// <summary>Texts that people might write and YAML might misread.</summary>
internal static partial class FormTexts
{
    private static readonly string[] Parts =
    [
        "ja", "nei", "no", "true", "null", "~", "0301", "2024", "1.5", "0x1f", "1e5", "2024-04-15", "12:30", "12:30:45", "-", "- ", "--- ", "---", "...", "? ", ": ", ":", " #", "#", "& ", "*", "!", "|", ">", ">-",
        "'", "\"", "\\", "\\n", "%", "@", "`", "{", "}", "[", "]", ", ", ",", "«lesing»", "=", "<<", "https://www.udir.no/#x?y=1&z", "æøå", "ÆØÅ", "Hábmer", "Áarjelsaemien", "čšžđŋŧ", "é", "e\u0301", "😀", "👩‍🏫",
        "漢字", " ", "  ", "   ", "\u00A0", "\u2028", "–", "…", "\t", "ord", "et ord til", "Skolene prøver ut oppleggene imellom samlingene, og lærerne deler det de har lært", "\n", "\n\n", "\n  ", "\n- ", "\n# "
            + "",
    ];

    public static IEnumerable<string> Some(Search.SearchCorpus.Sequence next, int count) => Parts.Concat(Enumerable.Range(0, count).Select(_ =>
    {
        var text = new StringBuilder();
        for (var parts = 1 + next.Below(8); parts > 0; parts--)
        {
            text.Append(Parts[next.Below(Parts.Length)]);
        }

        return text.ToString();
    }));

    /// <summary>As the reader gives it back: composed, trimmed, without tabs and line ends of Unicode's own.</summary>
    public static string Trimmed(string text) => text.Normalize(NormalizationForm.FormC).Replace('\t', ' ').Replace('\u2028', ' ').Trim();

    public static string OneLine(string text) => Trimmed(LineBreaks().Replace(text, " "));

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex LineBreaks();
}
