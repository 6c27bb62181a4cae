using System.Collections.Immutable;
using Catalogue.Edition;

namespace Catalogue.Tables;

/// <summary>A file that a table is given away as: its format, the file's path from the site's root, and its media type (IANA).</summary>
public sealed record TableFile(string Format, string Path, string MediaType)
{
    public static ImmutableArray<TableFile> Of(Table table) =>
    [
        new("CSV", Paths.TableOf(table.Id), "text/csv"),
        new("XLSX", Paths.WorkbookOf(table.Id), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        new("JSON", ApiPaths.OfTable(table.Id), "application/json"),
    ];
}
