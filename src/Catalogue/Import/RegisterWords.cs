using System.Text.RegularExpressions;
using Catalogue.Model;

namespace Catalogue.Import;

/// <summary>Entries of the registers that a text has words for.</summary>
internal static class RegisterWords
{
    private const int ShortestTheme = 5;
    private const int MostThemes = 6;

    public static IEnumerable<(string Id, string Word)> Malgrupper(string text, Registers registers) =>
        from m in registers.Malgrupper.All
        let word = m.Alias.Append(m.Navn).FirstOrDefault(w => IsIn(text, w))
        where word is not null
        select (m.Id, word);

    /// <summary>The themes that the text has most words for.</summary>
    public static IEnumerable<(string Id, string Word)> Temaer(string text, Registers registers) =>
        (from t in registers.Temaer.All
         let words = t.Synonymer.Append(t.Navn).Where(w => w.Length >= ShortestTheme && IsIn(text, w)).ToList()
         where words.Count > 0
         orderby words.Count descending
         select (t.Id, words[0])).Take(MostThemes);

    private static bool IsIn(string text, string word) =>
        Regex.IsMatch(text, $@"(?<!\p{{L}}){Regex.Escape(word)}(?!\p{{L}})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
