using System.Text;

namespace Catalogue.Language;

/// <summary>Turns a name into the part of an address that stands for it: a–z, digits and hyphens.</summary>
public static class Slug
{
    public static string From(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var c in name.ToLowerInvariant())
        {
            _ = c switch
            {
                'æ' or 'ä' => result.Append("ae"),
                'ø' or 'ö' => result.Append('o'),
                'å' => result.Append('a'),
                'đ' => result.Append('d'),
                'ŋ' => result.Append('n'),
                'ŧ' => result.Append('t'),
                _ when char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) => result.Append(c),
                _ => AppendOther(result, c),
            };
        }

        while (result.Length > 0 && result[^1] == '-')
        {
            result.Length--;
        }

        return result.ToString();
    }

    /// <summary>Small letters a–z, digits, and single hyphens between them.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] == '-' || text[^1] == '-')
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var valid = char.IsAsciiLetterLower(text[i]) || char.IsAsciiDigit(text[i]) || (text[i] == '-' && text[i - 1] != '-');
            if (!valid)
            {
                return false;
            }
        }

        return true;
    }

    private static StringBuilder AppendOther(StringBuilder result, char c)
    {
        var letter = c > 127 && !char.IsSurrogate(c) && c != '\uFFFE' ? c.ToString().Normalize(NormalizationForm.FormD)[0] : c;
        if (char.IsAsciiLetterLower(letter))
        {
            return result.Append(letter);
        }

        return result.Length > 0 && result[^1] != '-' ? result.Append('-') : result;
    }
}
