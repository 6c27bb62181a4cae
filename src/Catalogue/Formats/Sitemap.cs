using System.Text;
using System.Xml;
using Catalogue.Source;

namespace Catalogue.Formats;

/// <summary>sitemap.xml: the whole address of every page that search engines may list (sitemaps.org, protocol 0.9).</summary>
public static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static OutputFile Of(FormatContext context)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var page in context.Pages.Where(p => p.IsIndexed))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, context.BaseUrl + page.Path);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return new("sitemap.xml", stream.ToArray());
    }
}
