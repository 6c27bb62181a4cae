using System.Collections.Immutable;
using System.Globalization;
using Catalogue.Language;
using Catalogue.Read.Fields;
using Catalogue.Source;
using CsvHelper;

namespace Catalogue.Decisions;

/// <summary>A list of decisions as text: its rows, and what of it cannot be read.</summary>
internal sealed record DecisionList(ImmutableArray<DecisionRow> Rows, ImmutableArray<DecisionRemark> Remarks)
{
    /// <summary>The most rows that are read: many times what all fylker have in a year.</summary>
    private const int MaxRows = 5_000;

    private const int MaxShown = 60;

    public static DecisionList Read(string text)
    {
        long open = 0;
        using var reader = CsvReader.FromText(text, CsvReaderOptions.Default with
        {
            HasHeader = false,
            Separator = Separator(text),
            TrackLineNumbers = true,
            OnMalformedRecord = fault => open = fault.Reason == CsvMalformedReason.UnterminatedQuote ? fault.LineNumber : open,
        });
        if (!reader.Read())
        {
            return Refused("lista er tom", "Den første linja skal ha navnene på kolonnene.");
        }

        var headings = Cells(reader);
        string?[] columns = [.. headings.Select(DecisionColumns.Of)];
        if (Lacking(columns) is { } lacking)
        {
            return Refused(lacking, $"Den første linja skal ha navn på kolonner: {DecisionColumns.Words}.");
        }

        var rows = ImmutableArray.CreateBuilder<DecisionRow>();
        var remarks = ImmutableArray.CreateBuilder<DecisionRemark>();
        remarks.AddRange(headings.Where((h, i) => columns[i] is null && h.Trim().Length > 0)
            .Select(h => new DecisionRemark(0, $"kolonnen «{Shown(h)}» er ikke brukt", "Se catalogue vedtak --help for kolonnene som leses.")));
        while (reader.Read() && open == 0)
        {
            if (rows.Count + remarks.Count > MaxRows)
            {
                return Refused($"lista har mer enn {NorwegianFormat.Number(MaxRows)} rader", "Del den opp.");
            }

            Add(new((int)reader.LineNumber), columns, Cells(reader), (rows, remarks));
        }

        if (open > 0)
        {
            remarks.Add(new((int)open, "et anførselstegn er ikke lukket, så resten av lista kan ikke leses", "Lukk det, eller ta det bort."));
        }

        return new(rows.DrainToImmutable(), remarks.DrainToImmutable());
    }

    public static string Shown(string cell) => Cut.To(cell.Trim(), MaxShown);

    private static ImmutableArray<string> Cells(CsvReader reader) => [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];

    private static void Add(
        DecisionRow row,
        string?[] columns,
        ImmutableArray<string> cells,
        (ImmutableArray<DecisionRow>.Builder Rows, ImmutableArray<DecisionRemark>.Builder Remarks) to)
    {
        if (cells.Skip(columns.Length).Any(c => !string.IsNullOrWhiteSpace(c)))
        {
            to.Remarks.Add(new(
                row.Line,
                "raden har flere celler enn overskriften",
                "Raden er ikke brukt. Sett celler med skilletegn i anførselstegn."));
            return;
        }

        var before = to.Remarks.Count;
        for (var i = 0; i < Math.Min(columns.Length, cells.Length); i++)
        {
            var cell = cells[i].Trim();
            if (columns[i] is { } column && cell is not ("" or "-" or "–" or "—"))
            {
                var (changed, why) = With(row, column, cell);
                row = changed ?? row;
                if (changed is null)
                {
                    to.Remarks.Add(new(
                        row.Line,
                        $"«{Shown(cell)}» i kolonnen {column} {why}",
                        "Raden er ikke brukt. Rett cella, og kjør en gang til."));
                }
            }
        }

        if (to.Remarks.Count == before && (row.Name.Length > 0 || row.Values.Length > 0))
        {
            to.Rows.Add(row);
        }
    }

    private static (DecisionRow? Row, string Why) With(DecisionRow row, string column, string cell) => column switch
    {
        DecisionColumns.Id => (row with { Id = cell }, ""),
        DecisionColumns.Tittel => (row with { Tittel = cell }, ""),
        DecisionColumns.Pakke => (row with { Pakke = cell }, ""),
        DecisionColumns.Nr => (Number(cell) is { } nr ? row with { Nr = nr } : null, "er ikke et helt tall"),
        DecisionColumns.Ar => (Number(cell) is { } ar ? row with { Ar = ar } : null, "er ikke et årstall"),
        DecisionColumns.Periode =>
            (PeriodField.Parse(cell) is { } periode ? row with { Periode = periode } : null, "er ikke et år, et skoleår eller et semester"),
        DecisionColumns.Status =>
            (Vocabularies.Status.Values!.Meaning(cell) is { } status ? row with { Status = status } : null, "er ikke en status"),
        DecisionColumns.Dato => (WrittenDate.In(cell) is { IsSure: true } date
            ? Value(row, column, date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : null, "er ikke en sikker dato: skriv 2026-03-01 eller 1.3.2026"),
        "vedtak_ref" or "vedtak_begrunnelse" => (Value(row, column, cell), ""),
        _ => (AmountField.Written(cell) is { } kroner ? Value(row, column, kroner.ToString(CultureInfo.InvariantCulture)) : null,
            "er ikke et beløp i hele kroner"),
    };

    private static DecisionRow Value(DecisionRow row, string column, string value) => row with { Values = row.Values.Add((column, value)) };

    private static int? Number(string cell) => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Lacking(string?[] columns) =>
        columns.OfType<string>().GroupBy(c => c, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? $"lista har to kolonner for {twice.Key}"
        : !columns.Contains(DecisionColumns.Id) && !columns.Contains(DecisionColumns.Tittel)
            && !(columns.Contains(DecisionColumns.Pakke) && columns.Contains(DecisionColumns.Nr))
            ? "lista sier ikke hvilke tiltak det gjelder: kolonnen id, tittel, eller pakke og nr, mangler"
        : !columns.OfType<string>().Any(DecisionColumns.IsValue) ? "lista har ingen kolonner med vedtak" : null;

    // The headings have no commas of their own, as amounts may have. A spreadsheet may also say it: the library knows «sep=;».
    private static char? Separator(string text)
    {
        var heading = text.AsSpan(0, Math.Max(0, (text + "\n").IndexOf('\n', StringComparison.Ordinal)));
        return heading.StartsWith("sep=", StringComparison.Ordinal) ? null
            : heading.Contains(';') ? ';'
            : heading.Contains('\t') ? '\t'
            : ',';
    }

    private static DecisionList Refused(string message, string help) => new([], [new(0, message, help)]);
}
