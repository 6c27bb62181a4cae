using System.Text;

namespace Catalogue.Templating;

/// <summary>Finished markup: the only type that is written unescaped.</summary>
public sealed record Html(string Value)
{
    public static readonly Html Empty = new("");

    /// <summary>Escapes the five characters that mean something in element content and in quoted attributes.</summary>
    public static string Escape(string text)
    {
        var next = text.AsSpan().IndexOfAny("&<>\"'");
        if (next < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16).Append(text, 0, next);
        foreach (var c in text.AsSpan(next))
        {
            _ = c switch
            {
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '"' => result.Append("&quot;"),
                '\'' => result.Append("&#39;"),
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }

    public override string ToString() => Value;
}
