using System.Text;
using Catalogue.Edition;

namespace Catalogue.Formats;

/// <summary>The lists of ids that the form for a new tiltak asks: one id a line, UTF-8.</summary>
public static class IdFiles
{
    public static IEnumerable<OutputFile> Of(FormatContext context)
    {
        var count = IdLists.Antall(context.Edition);
        var ids = context.Edition.Alle.Select(t => t.Id).Concat(context.Edition.Alle.SelectMany(t => t.Tiltak.TidligereId).Select(id => id.Text)).Concat(context.Edition.Pakker.Select(p => p.Id));
        var lists = ids.Distinct().Order(StringComparer.Ordinal).ToLookup(id => IdLists.Nr(id, count));
        return Enumerable.Range(0, count).Select(nr => new OutputFile(IdLists.Fil(nr), Encoding.UTF8.GetBytes(string.Concat(lists[nr].Select(id => id + "\n")))));
    }
}
