using Catalogue.Decisions;
using Catalogue.Formats;
using Catalogue.Model;
using Catalogue.Source;
using Catalogue.Tables;

namespace Catalogue.CaseBook;

/// <summary>
/// The list that the forum fills in and <c>catalogue vedtak</c> reads: a row for each tiltak, or for each of its periods, that says which it is and
/// nothing else.
/// </summary>
internal static class DecisionSheet
{
    public const string Path = "vedtak.csv";

    public static OutputFile Of(CaseSelection selection) => CsvFiles.Of(Path, DecisionColumns.All, selection.Tiltak.SelectMany(Rows));

    private static IEnumerable<Cell[]> Rows(TiltakNode node) => node.ReportsByPeriod
        ? node.Tiltak.Perioder.Where(p => p.Periode is not null).Select(p => Row(node, p.Periode))
        : [Row(node, null)];

    private static Cell[] Row(TiltakNode node, Periode? period) =>
    [
        .. DecisionColumns.All.Select(column => column switch
        {
            DecisionColumns.Id => (Cell)node.Id,
            DecisionColumns.Tittel => node.Tiltak.Tittel,
            DecisionColumns.Pakke => node.Pakke?.Id,
            DecisionColumns.Nr => node.Tiltak.Nr,
            DecisionColumns.Ar => node.Ramme.Ar,
            DecisionColumns.Periode => period?.ToString(),
            _ => default,
        }),
    ];
}
