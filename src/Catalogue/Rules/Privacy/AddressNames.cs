using System.Buffers;

namespace Catalogue.Rules.Privacy;

/// <summary>
/// Finds names in addresses of people's own pages and in the names of pictures: «linkedin.com/in/fornavn-etternavn», «bilder/fornavn-etternavn.jpg».
/// </summary>
internal static class AddressNames
{
    private const int Longest = 60;

    internal static readonly string[] Pages =
    [
        "/in/", "/ansatt/", "/ansatte/", "/person/", "/personer/", "/people/", "/profil/", "/profile/", "/staff/", "/kontakt/", "facebook.com/",
        "instagram.com/",
    ];
    internal static readonly string[] Pictures = [".jpg", ".jpeg", ".png", ".webp"];

    private static readonly SearchValues<string> OfPages = SearchValues.Create(Pages, StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> OfPictures = SearchValues.Create(Pictures, StringComparison.OrdinalIgnoreCase);

    public static bool IsPicture(ReadOnlySpan<char> name) => name.ContainsAny(OfPictures);

    public static void Find(ReadOnlySpan<char> text, KnownNames known, List<PrivacyHit> hits)
    {
        for (var at = 0; text[at..].IndexOfAny(OfPages) is var found and >= 0;)
        {
            // Past the name of the folder, which begins with a slash or ends a host.
            at += found + 1;
            at += text[at..].IndexOf('/') + 1;
            Add(text, at, known, hits);
        }

        for (var at = 0; text[at..].IndexOfAny(OfPictures) is var found and >= 0; at++)
        {
            at += found;
            var start = at;
            while (start > 0 && at - start < Longest && IsOfName(text[start - 1]))
            {
                start--;
            }

            Add(text, start, known, hits);
        }
    }

    private static void Add(ReadOnlySpan<char> text, int start, KnownNames known, List<PrivacyHit> hits)
    {
        var rest = text.Slice(start, Math.Min(Longest, text.Length - start));
        var first = Letters(rest, 0);
        var second = first < rest.Length && rest[first] is '-' or '_' or '.' ? Letters(rest, first + 1) : first;
        var isWhole = second == rest.Length
            || !IsOfName(rest[second])
            || rest[second] is '.'
            || (second + 1 < rest.Length && char.IsAsciiDigit(rest[second + 1]));
        if (second > first + 3
            && isWhole
            && known.IsFirstName(rest[..first])
            && IsSurname(rest[(first + 1)..second], known)
            && !KnownNames.IsFamiliar($"{rest[..first]} {rest[(first + 1)..second]}"))
        {
            hits.Add(new(PrivacyKind.Name, new(start, second)));
        }
    }

    private static bool IsSurname(ReadOnlySpan<char> word, KnownNames known) => !known.Contains(word) && !KnownNames.IsOrganisation(word);

    private static bool IsOfName(char c) => char.IsLetterOrDigit(c) || c is '-' or '_';

    private static int Letters(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end;
    }
}
