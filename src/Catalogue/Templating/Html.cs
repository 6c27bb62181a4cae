using System.Buffers;

namespace Catalogue.Templating;

/// <summary>Finished markup: the only type that is written unescaped.</summary>
public sealed record Html(string Value)
{
    // The characters that mean something in element content and in quoted attributes.
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public override string ToString() => Value;

    /// <summary>Where the next character stands that has to be escaped, or -1.</summary>
    internal static int IndexOfSpecial(ReadOnlySpan<char> text) => text.IndexOfAny(Special);

    internal static string Entity(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
