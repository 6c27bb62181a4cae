using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Rules.Privacy;

/// <summary>The fenced code blocks of a Markdown text, fences included.</summary>
internal static class Fences
{
    private const string Fence = "```";

    public static ImmutableArray<Span> In(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<Span>();
        var open = -1;
        for (var line = 0; line < text.Length;)
        {
            var end = text.IndexOf('\n', line) is var next and >= 0 ? next : text.Length;
            if (text.AsSpan(line, end - line).StartsWith(Fence))
            {
                if (open >= 0)
                {
                    blocks.Add(Span.FromBounds(open, end));
                }

                open = open >= 0 ? -1 : line;
            }

            line = end + 1;
        }

        return blocks.ToImmutable();
    }
}
