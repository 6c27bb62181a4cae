using System.Xml;
using Catalogue.Source;

namespace Catalogue.Pictures.Drawings;

/// <summary>An XML reader that knows where in the source text it stands.</summary>
internal sealed class XmlCursor(SourceText source, XmlReader xml)
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
    private readonly IXmlLineInfo lines = (IXmlLineInfo)xml;

    public XmlReader Xml => xml;

    public static XmlCursor Of(SourceText source) => new(source, XmlReader.Create(new StringReader(source.Text), Settings));

    /// <summary>Where the name or the characters of the present node begin.</summary>
    public int Offset => source.OffsetOf(new(lines.LineNumber, lines.LinePosition));

    /// <summary>The name of the present element or attribute.</summary>
    public Span Name => new(Offset, xml.Name.Length);

    /// <summary>The characters of the present node as they are written, up to what ends them.</summary>
    public Span Written(string end)
    {
        var start = Offset;
        return Span.FromBounds(start, source.Text.IndexOf(end, start, StringComparison.Ordinal) is var stop and >= 0 ? stop : source.Text.Length);
    }

    /// <summary>The value of the present attribute as it is written, between its quotation marks.</summary>
    public Span WrittenValue()
    {
        var open = source.Text.AsSpan(Offset).IndexOfAny('"', '\'') + Offset;
        var close = source.Text.IndexOf(source.Text[open], open + 1);
        return Span.FromBounds(open + 1, close);
    }
}
