using Catalogue.Edition;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Pages.Views;
using Catalogue.Read;
using Catalogue.Tables;

namespace Catalogue.Pages;

/// <summary><c>/data/</c>: what can be fetched and worked on, with every column explained.</summary>
public static class DataPage
{
    private const string Title = "Data";
    private const string Description = "Hele katalogen som tabeller for regneark og programmer, med hver kolonne forklart.";

    public static IEnumerable<Page> Of(PageContext context) =>
        [new(Paths.Data, "data.sbn-html", () => View(context), new(Title, Description) { Seksjon = Paths.Data, Strom = FeedOf(context) })];

    private static DatasideView View(PageContext context)
    {
        return new([.. AllTables.Tables.Select(table => Tabell(table, context.Tables[table].Length))])
        {
            Grensesnitt = ApiPaths.Index,
            Beskrivelse = ApiPaths.OpenApi,
            Datakatalog = Paths.DataCatalogue,
            Lofte = ApiPaths.Promise,
            Formel = DataExamples.Formula,
            Eksempler = DataExamples.Of(context.BaseUrl),
            Strom = FeedOf(context),
            Kalender = Deadlines.CalendarOfAll(context.Edition),
        };
    }

    private static string? FeedOf(PageContext context) => SiteEdition.FeedOf(Paths.FrontPage, context.Edition.Tiltak);

    private static Datatabell Tabell(Table table, int rows) => new(table.Id, table.Title, table.Description, rows)
    {
        ErRegister = table.IsRegister,
        Csv = Paths.TableOf(table.Id),
        Regneark = Paths.WorkbookOf(table.Id),
        Kolonner = [.. table.Columns.Select(c => new Datakolonne(c.Name, TypeOf(c.Type), c.Description, c.Empty, FieldOf(c)))],
    };

    private static Lenke? FieldOf(Column column) =>
        column.Field is { } field ? new(NorwegianFormat.Uncapitalised(AllKinds.LabelOf(field)), $"{Paths.Felter}#{field}") : null;

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Number => "Tall",
        ColumnType.Kroner => "Hele kroner",
        ColumnType.Date => "Dato (åååå-mm-dd)",
        ColumnType.YesNo => "«ja» eller «nei»",
        ColumnType.List => "Tekst, flere skilles med «\u00A0|\u00A0»",
        ColumnType.Address => "Nettadresse",
        _ => "Tekst",
    };
}
