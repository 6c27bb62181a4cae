using System.Text;
using Catalogue.Edition;
using Catalogue.Source;

namespace Catalogue.Formats;

/// <summary>The lists of ids that the form for a new tiltak asks: one id a line, UTF-8.</summary>
public static class IdFiles
{
    public static IEnumerable<OutputFile> Of(FormatContext context)
    {
        var count = IdLists.Count(context.Edition);
        var lists = IdLists.IdsOf(context.Edition).Order(StringComparer.Ordinal).ToLookup(id => IdLists.NumberOf(id, count));
        return Enumerable.Range(0, count).Select(n => new OutputFile(IdLists.PathOf(n), Text(lists[n])));
    }

    private static byte[] Text(IEnumerable<string> ids) => Encoding.UTF8.GetBytes(string.Concat(ids.Select(id => id + "\n")));
}
