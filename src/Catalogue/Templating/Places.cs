using Catalogue.Source;
using Scriban.Parsing;

namespace Catalogue.Templating;

/// <summary>The library's places as ours: it names the last character, we the one after it.</summary>
internal static class Places
{
    public static Span SpanOf(SourceSpan place, SourceText source)
    {
        var start = Math.Clamp(place.Start.Offset, 0, source.Text.Length);
        return Span.FromBounds(start, Math.Clamp(place.End.Offset + 1, start, source.Text.Length));
    }
}
