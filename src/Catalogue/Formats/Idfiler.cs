using System.Text;
using Catalogue.Pages;

namespace Catalogue.Formats;

/// <summary>The lists of ids that the form for a new tiltak asks: one id a line, UTF-8.</summary>
public static class Idfiler
{
    public static IEnumerable<OutputFile> Of(FormatContext context)
    {
        var count = Idlister.Antall(context.Utgave);
        var ids = context.Utgave.Alle.Select(t => t.Id).Concat(context.Utgave.Alle.SelectMany(t => t.Tiltak.TidligereId).Select(id => id.Text)).Concat(context.Utgave.Pakker.Select(p => p.Id));
        var lists = ids.Distinct().Order(StringComparer.Ordinal).ToLookup(id => Idlister.Nr(id, count));
        return Enumerable.Range(0, count).Select(nr => new OutputFile(Idlister.Fil(nr), Encoding.UTF8.GetBytes(string.Concat(lists[nr].Select(id => id + "\n")))));
    }
}
