using System.Text;
using System.Xml;
using Catalogue.Source;

namespace Catalogue.Formats;

/// <summary>A file of XML as all of ours are: UTF-8 without a byte order mark, indented, with LF.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    public static OutputFile Write(string path, Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            write(xml);
        }

        return new(path, stream.ToArray());
    }
}
