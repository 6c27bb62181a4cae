using System.Globalization;

namespace Catalogue.Source;

/// <summary>Shortens text between what people see as one character each, so that no emoji is cut in two and no letter loses its accent.</summary>
public static class Cut
{
    /// <summary>The text, or its beginning with a … where it takes more than so many UTF-16 units.</summary>
    public static string To(string text, int longest) =>
        text.Length <= longest ? text : string.Concat(text.AsSpan(0, Before(text, longest - 1)).TrimEnd(), "…");

    /// <summary>The last place between two characters that is not after this one.</summary>
    public static int Before(ReadOnlySpan<char> text, int place)
    {
        var end = 0;
        while (end < place && end + StringInfo.GetNextTextElementLength(text[end..]) is var next && next <= place)
        {
            end = next;
        }

        return end;
    }
}
