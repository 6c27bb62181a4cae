using Catalogue.Source;

namespace Catalogue.Formats;

/// <summary>
/// sitemap.xml: the whole address of every page that search engines may list; of more than one file may hold, an index of several
/// (sitemaps.org, protocol 0.9).
/// </summary>
public static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string FileName = "sitemap.xml";
    private const int MaxAddresses = 50_000;

    public static IEnumerable<OutputFile> Of(FormatContext context) => Of(context, MaxAddresses);

    internal static IEnumerable<OutputFile> Of(FormatContext context, int maxAddresses)
    {
        var parts = context.Pages.Where(p => p.IsIndexed).Select(p => context.BaseUrl + p.Path).Chunk(maxAddresses).ToList();
        if (parts.Count <= 1)
        {
            return [Write(FileName, ("urlset", "url"), parts.SelectMany(p => p))];
        }

        var names = Enumerable.Range(1, parts.Count).Select(n => FormattableString.Invariant($"sitemap-{n}.xml")).ToList();
        return
        [
            Write(FileName, ("sitemapindex", "sitemap"), names.Select(n => context.BaseUrl + n)),
            .. parts.Select((part, i) => Write(names[i], ("urlset", "url"), part)),
        ];
    }

    private static OutputFile Write(string name, (string Root, string Item) elements, IEnumerable<string> addresses)
    {
        return XmlFile.Write(name, xml =>
        {
            xml.WriteStartElement(elements.Root, Namespace);
            foreach (var address in addresses)
            {
                xml.WriteStartElement(elements.Item, Namespace);
                xml.WriteElementString("loc", Namespace, address);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });
    }
}
