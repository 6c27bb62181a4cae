using System.Collections.Immutable;
using Catalogue.Edition;

namespace Catalogue.Tables;

/// <summary>The rows of every table of a site, made when they are first asked for, and once: half a dozen files are written of each.</summary>
public sealed class TableRows
{
    private readonly Dictionary<string, Lazy<ImmutableArray<Cell[]>>> made;

    /// <param name="edition">What is published.</param>
    /// <param name="baseUrl">Where the site stands, with a trailing slash.</param>
    public TableRows(SiteEdition edition, string baseUrl)
    {
        var source = new TableSource(edition, baseUrl);
        made = AllTables.Tables.ToDictionary(t => t.Id, t => new Lazy<ImmutableArray<Cell[]>>(() => t.Rows(source)), StringComparer.Ordinal);
    }

    public ImmutableArray<Cell[]> this[Table table] => made[table.Id].Value;
}
