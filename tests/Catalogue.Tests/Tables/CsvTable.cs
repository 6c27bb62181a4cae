using System.Globalization;
using System.Text;
using Catalogue.Pipeline;
using Catalogue.Source;
using CsvHelper;

namespace Catalogue.Tests.Tables;

/// <summary>A table as a program reads it: its columns, and each row by them.</summary>
internal sealed record CsvTable(string[] Columns, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)
{
    public static CsvTable Read(BuildResult built, string path) => Read(built.Files.Single(f => f.Path == path));

    public static CsvTable Read(OutputFile file)
    {
        var text = Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF');
        using var reader = CsvReader.FromText(text, CsvReaderOptions.Default with
        {
            HasHeader = false,
            Separator = ';',
            OnMalformedRecord = fault => Assert.Fail($"{file.Path}: {fault.Reason}"),
        });
        Assert.True(reader.Read());
        var columns = Cells(reader);
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(columns.Zip(Cells(reader)).ToDictionary(pair => pair.First, pair => pair.Second));
            Assert.Equal(columns.Length, reader.FieldCount);
        }

        return new(columns, rows);
    }

    /// <summary>The whole kroner of the rows that the sums count.</summary>
    public long Counted(Func<IReadOnlyDictionary<string, string>, bool> isMeant) =>
        Rows.Where(r => r["i_summen"] == "ja" && isMeant(r)).Sum(r => long.Parse(r["kroner"], CultureInfo.InvariantCulture));

    private static string[] Cells(CsvReader reader) => [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
}
