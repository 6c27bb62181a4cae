using System.Text;

namespace Catalogue.Read.Schema;

/// <summary>The spellings of a key that the readers fold into it, as a pattern: «Målgruppe», «bygger-på».</summary>
internal static class KeyPattern
{
    /// <summary>Every spelling.</summary>
    public static string Of(string key) => $"^{Spellings(key)}$";

    /// <summary>Every spelling but the key's own.</summary>
    public static string Others(string key) => $"^(?!{key}$){Spellings(key)}$";

    /// <summary>Every spelling of some keys but their own.</summary>
    public static string Others(IReadOnlyCollection<string> keys) =>
        $"^(?!(?:{string.Join('|', keys)})$)(?:{string.Join('|', keys.Select(Spellings))})$";

    private static string Spellings(string key)
    {
        var pattern = new StringBuilder();
        for (var i = 0; i < key.Length; i++)
        {
            var c = key[i];
            if (c == 'a' && i + 1 < key.Length && key[i + 1] == 'e')
            {
                pattern.Append("(?:[aAåÅ][eE]|[æÆ])");
                i++;
                continue;
            }

            pattern.Append(c switch
            {
                'a' => "[aAåÅ]",
                'o' => "[oOøØ]",
                '_' => "[-_ ]",
                _ when char.IsAsciiLetterLower(c) => $"[{c}{char.ToUpperInvariant(c)}]",
                _ => c.ToString(),
            });
        }

        return pattern.ToString();
    }
}
