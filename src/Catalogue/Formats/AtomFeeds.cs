using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Catalogue.Edition;
using Catalogue.Model;
using Catalogue.Source;

namespace Catalogue.Formats;

/// <summary>
/// <c>atom.xml</c> beside the front page and the page of every value that tiltak have: the tiltak that changed last, and what is told of them (Atom,
/// RFC 4287). Dates are the content's own, so that the same content gives the same feed on any day.
/// </summary>
public static class AtomFeeds
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const int MaxEntries = 50;

    public static IEnumerable<OutputFile> Of(FormatContext context)
    {
        var edition = context.Edition;
        var title = edition.Innstillinger.Tittel;
        var all = new Feed(Paths.FrontPage, $"Nytt i {title}", edition.Tiltak);
        var facets =
            from pair in edition.Sections
            from value in pair.Facet.Values
            select new Feed(pair.Section.PathOf(value), $"{value.Name} – {title}", pair.Facet[value.Id]);
        return facets.Prepend(all).Where(f => SiteEdition.FeedOf(f.Page, f.Tiltak) is not null).Select(f => Write(f, context));
    }

    private static OutputFile Write(Feed feed, FormatContext context)
    {
        var settings = context.Edition.Innstillinger;
        var entries = News.Of(feed.Tiltak, MaxEntries);
        var path = Paths.FeedOf(feed.Page);
        return XmlFile.Write(path, xml =>
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, "nb");
            Identity(xml, context.BaseUrl + path, feed.Title, entries[0].Date);
            Link(xml, "self", "application/atom+xml", context.BaseUrl + path);
            Link(xml, "alternate", "text/html", context.BaseUrl + feed.Page);
            Link(xml, "license", null, settings.LisensUrl);
            xml.WriteStartElement("author", Namespace);
            xml.WriteElementString("name", Namespace, settings.Utgiver);
            xml.WriteEndElement();
            foreach (var item in entries)
            {
                Entry(xml, item, context);
            }

            xml.WriteEndElement();
        });
    }

    private static void Entry(XmlWriter xml, NewsItem item, FormatContext context)
    {
        var (node, erfaring, updated) = item;
        var address = context.BaseUrl + item.Path;
        xml.WriteStartElement("entry", Namespace);
        Identity(xml, address, erfaring is null ? node.Tiltak.Tittel : $"Erfaring med {node.Tiltak.Tittel}", updated);
        Link(xml, "alternate", "text/html", address);
        if ((erfaring?.Dato ?? node.Tiltak.Godkjent.Dato) is { } published)
        {
            xml.WriteElementString("published", Namespace, Moment(published));
        }

        foreach (var tema in node.Temaer)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", tema.Id);
            xml.WriteAttributeString("label", tema.Navn);
            xml.WriteEndElement();
        }

        xml.WriteElementString("summary", Namespace, erfaring?.Gjort ?? node.Tiltak.Sammendrag);
        xml.WriteEndElement();
    }

    private static void Identity(XmlWriter xml, string id, string title, DateOnly updated)
    {
        xml.WriteElementString("id", Namespace, id);
        xml.WriteElementString("title", Namespace, title);
        xml.WriteElementString("updated", Namespace, Moment(updated));
    }

    private static void Link(XmlWriter xml, string rel, string? type, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", rel);
        if (type is not null)
        {
            xml.WriteAttributeString("type", type);
        }

        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Moment(DateOnly date) => date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);

    private sealed record Feed(string Page, string Title, ImmutableArray<TiltakNode> Tiltak);
}
