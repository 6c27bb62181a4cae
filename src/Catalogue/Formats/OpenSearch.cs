using System.Xml;
using Catalogue.Edition;
using Catalogue.Source;

namespace Catalogue.Formats;

/// <summary>opensearch.xml: how a browser can offer the catalogue's search among its own (OpenSearch 1.1).</summary>
public static class OpenSearch
{
    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";
    private const string FileName = "opensearch.xml";

    // The limits are those of the specification; browsers refuse a file that breaks them.
    private const int LongestShortName = 16;
    private const int LongestLongName = 48;
    private const int LongestDescription = 1024;

    public static OutputFile Of(FormatContext context)
    {
        var settings = context.Edition.Innstillinger;
        return XmlFile.Write(FileName, xml =>
        {
            xml.WriteStartElement("OpenSearchDescription", Namespace);
            xml.WriteElementString("ShortName", Namespace, Cut.To(settings.Tittel, LongestShortName));
            xml.WriteElementString("LongName", Namespace, Cut.To(settings.Tittel, LongestLongName));
            xml.WriteElementString("Description", Namespace, Cut.To(settings.Beskrivelse, LongestDescription));
            xml.WriteElementString("InputEncoding", Namespace, "UTF-8");
            xml.WriteElementString("Language", Namespace, "nb");
            Url(xml, "text/html", context.BaseUrl + Paths.Search + "?q={searchTerms}");
            Url(xml, "application/opensearchdescription+xml", context.BaseUrl + FileName, "self");
            xml.WriteEndElement();
        });
    }

    private static void Url(XmlWriter xml, string type, string template, string? rel = null)
    {
        xml.WriteStartElement("Url", Namespace);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("template", template);
        if (rel is not null)
        {
            xml.WriteAttributeString("rel", rel);
        }

        xml.WriteEndElement();
    }
}
