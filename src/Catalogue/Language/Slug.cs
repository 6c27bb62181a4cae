using System.Collections.Frozen;
using System.Text;

namespace Catalogue.Language;

/// <summary>Turns a name into the part of an address that stands for it: a–z, digits and hyphens.</summary>
public static class Slug
{
    /// <summary>The most characters: the name of a folder can have 255.</summary>
    public const int Longest = 200;

    // Names of devices on Windows, where no file or folder can have them.
    private static readonly FrozenSet<string> Devices = new[] { "con", "prn", "aux", "nul" }
        .Concat(Enumerable.Range(0, 10).SelectMany(i => new[] { $"com{i}", $"lpt{i}" }))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsDeviceName = Devices.GetAlternateLookup<ReadOnlySpan<char>>();

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

        result.Length = Math.Min(result.Length, Longest);
        while (result.Length > 0 && result[^1] == '-')
        {
            result.Length--;
        }

        var slug = result.ToString();
        return IsDevice(slug) ? $"{slug}-1" : slug;
    }

    /// <summary>Whether Windows has taken the name for itself.</summary>
    public static bool IsDevice(ReadOnlySpan<char> text) => IsDeviceName.Contains(text);

    /// <summary>Small letters a–z, digits, and single hyphens between them, as the name of a folder can have.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] == '-' || text[^1] == '-' || text.Length > Longest || IsDevice(text))
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
