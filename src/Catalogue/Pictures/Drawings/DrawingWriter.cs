using System.Text;
using System.Xml;

namespace Catalogue.Pictures.Drawings;

/// <summary>Writes a drawing anew, as UTF-8 without declaration, comments or space between the shapes.</summary>
internal sealed class DrawingWriter : IDisposable
{
    private readonly MemoryStream bytes = new();
    private readonly XmlWriter xml;

    public DrawingWriter() => xml = XmlWriter.Create(bytes, new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        OmitXmlDeclaration = true,
        NewLineHandling = NewLineHandling.Entitize,
    });

    public void Begin(string element) => xml.WriteStartElement(element, DrawingAllowList.Svg);

    public void Attribute((string Space, string Name) attribute, string value)
    {
        var prefix = attribute.Space switch
        {
            DrawingAllowList.Xlink => "xlink",
            DrawingAllowList.Xml => "xml",
            _ => null,
        };
        xml.WriteAttributeString(prefix, attribute.Name, attribute.Space, value);
    }

    public void Text(string text) => xml.WriteString(text);

    public void End() => xml.WriteEndElement();

    public void Dispose()
    {
        xml.Dispose();
        bytes.Dispose();
    }

    public ReadOnlyMemory<byte> ToBytes()
    {
        xml.Flush();
        return bytes.ToArray();
    }
}
