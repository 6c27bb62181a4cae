using System.Text;

namespace Catalogue.Yaml;

/// <summary>Keys are ASCII in the model, but may be written as Norwegian is: «målgruppe», «Bygger-på».</summary>
public static class YamlKey
{
    public static string Fold(string key)
    {
        foreach (var c in key)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '_')
            {
                return FoldSlowly(key);
            }
        }

        return key;
    }

    private static string FoldSlowly(string key)
    {
        var result = new StringBuilder(key.Length);
        foreach (var c in key.Trim().ToLowerInvariant())
        {
            _ = c switch
            {
                'å' => result.Append('a'),
                'ø' => result.Append('o'),
                'æ' => result.Append("ae"),
                '-' or ' ' => result.Append('_'),
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }
}
