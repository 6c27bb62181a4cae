using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Catalogue.Edition;
using Catalogue.Markdown;
using Catalogue.Pages;
using Catalogue.Pipeline;
using Catalogue.Source;
using Catalogue.Tables;
using ExcelDataReader;
using Snapshooter.Xunit3;

namespace Catalogue.Tests.Tables;

/// <summary>The tables that the site gives away, opened as people and programs open them.</summary>
public class TableTests
{
    private const string Evil = "=1+1; \"A\" & <b> ' Hábmer\u00A0æøå";

    private static readonly SiteEdition Edition = new(RealSite.Result.Katalog!, new Dictionary<SourceText, MarkdownBody>(), drafts: false);

    private static readonly TableRows Rows = new(Edition, "https://tiltak.example/");

    public static TheoryData<string> Ids => [.. AllTables.Tables.Select(t => t.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_table_has_its_declared_columns_and_every_row(string id)
    {
        var table = AllTables.Tables.Single(t => t.Id == id);
        var csv = CsvTable.Read(RealSite.Result, $"data/{id}.csv");

        Assert.Equal(table.Columns.Select(c => c.Name), csv.Columns);
        Assert.Equal(
            Rows[table].Select(r => string.Join('|', r)),
            csv.Rows.Select(r => string.Join('|', csv.Columns.Select(c => r[c].TrimStart('\'')))));
    }

    /// <summary>Whoever has built on a table can go on: a column may be added at the end, and none renamed, moved or taken away.</summary>
    [Fact]
    public void The_columns_stay_as_they_are() =>
        Snapshot.Match(string.Join('\n', AllTables.Tables.Select(t => $"{t.Id}: {string.Join(' ', t.Columns.Select(c => c.Name))}")), "columns");

    [Fact]
    public void The_amounts_add_up_to_what_the_pages_say()
    {
        var csv = CsvTable.Read(RealSite.Result, "data/belop.csv");
        var sum = ReportedSum.Of(Edition.Tiltak, Edition);

        Assert.NotEmpty(sum.Years);
        foreach (var group in sum.Counted.GroupBy(p => (Ar: p.Ar, p.Tiltak[0].Ramme.Ordning?.Kortnavn)))
        {
            var year = group.Key.Ar is { } ar ? FormattableString.Invariant($"{ar}") : "";
            Assert.Equal(ReportedSum.Of(group), csv.Counted(r => r["ar"] == year && r["ordning"] == (group.Key.Kortnavn ?? "")));
        }

        Assert.Equal(ReportedSum.Of(sum.Counted), csv.Counted(_ => true));
    }

    [Theory]
    [InlineData("belop")]
    [InlineData("aktiviteter")]
    [InlineData("tiltak")]
    [InlineData("pakker")]
    public void Every_row_says_which_form_it_is_from_and_where_it_stands(string id)
    {
        var forms = Edition.Katalog.Entries.Skjemaer.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var rows = CsvTable.Read(RealSite.Result, $"data/{id}.csv").Rows;
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains(row["skjema_id"], forms));
        Assert.All(rows, row => Assert.NotEqual("", row["skjema"]));
        Assert.All(rows, row => Assert.NotEqual("", row["kilde"]));
    }

    [Fact]
    public void A_granted_amount_has_its_decision_for_a_source_and_a_reported_one_its_form()
    {
        var fields = """
            meldt_totalt: 9000
            tildelt_totalt: 7000
            vedtak_ref: Sak 1/2026
            vedtak_dato: 2026-03-01
            kilde: Behovsmelding 2026
            """;
        var rows = CsvTable.Read(
            TestSite.Base().With(Filled.Path, Filled.Tiltak($"{Filled.Approval}{fields}\n")).Build(),
            "data/belop.csv").Rows.Where(r => r["tiltak_id"] == "tiltak-b").ToList();
        Assert.Equal(["Behovsmelding 2026"], rows.Where(r => r["slag"] == "meldt").Select(r => r["kilde"]).Distinct());
        Assert.Equal(["Sak 1/2026"], rows.Where(r => r["slag"] == "tildelt").Select(r => r["kilde"]).Distinct());
    }

    [Fact]
    public void Every_krone_of_several_years_counts_once_in_its_year()
    {
        var tiltak = """
            -- content/pakker/eksempel/over-tre-ar.md --
            ---
            tittel: Over to år
            sammendrag: Et tiltak som går over to år og har fått penger for begge, hvert for seg, slik at summen skal telles i det året den er for.
            status: meldt
            perioder:
              - periode: 2026
                meldt_eier: 1000
                meldt_uh: 2000
              - periode: 2027
                meldt_totalt: 5000
            godkjent_dato: 2026-01-01
            godkjent_av: Redaksjonen
            ---
            """;
        var built = TestSite.Base().With(tiltak).Build();
        var csv = CsvTable.Read(built, "data/belop.csv");

        Assert.Equal(3000, csv.Counted(r => r["tiltak_id"] == "over-tre-ar" && r["ar"] == "2026"));
        Assert.Equal(5000, csv.Counted(r => r["tiltak_id"] == "over-tre-ar" && r["ar"] == "2027"));
        Assert.Equal(8000, csv.Counted(r => r["tiltak_id"] == "over-tre-ar"));
    }

    /// <summary>A package may leave the year to its tiltak, or these may have others than it.</summary>
    [Fact]
    public void An_amount_counts_in_the_year_that_the_pages_count_it_in()
    {
        var built = TestSite.Base()
            .With(Pakke("uten-ar", "ordning: desentralisert\nsum_desentralisert_totalt: 300"))
            .With(Of("uten-ar", "a", 2025, 100))
            .With(Of("uten-ar", "b", 2025, 200))
            .With(Pakke("med-ar", "ordning: desentralisert\nar: 2024"))
            .With(Of("med-ar", "c", 2024, 400))
            .With(Of("med-ar", "d", 2025, 500))
            .Build();
        var edition = new SiteEdition(built.Katalog!, new Dictionary<SourceText, MarkdownBody>(), drafts: false);
        var csv = CsvTable.Read(built, "data/belop.csv");

        foreach (var year in ReportedSum.Of(edition.Tiltak, edition).Counted.GroupBy(p => p.Ar))
        {
            Assert.Equal(ReportedSum.Of(year), csv.Counted(r => r["ar"] == FormattableString.Invariant($"{year.Key}")));
        }

        Assert.Equal(300, csv.Counted(r => r["pakke_id"] == "uten-ar" && r["ar"] == "2025"));
        Assert.Equal(900, csv.Counted(r => r["pakke_id"] == "med-ar" && r["ar"] == "2024"));

        static string Pakke(string id, string fields) => $"-- content/pakker/{id}/pakke.md --\n---\ntittel: {id}\nstatus: meldt\n{fields}\n---\n";

        static string Of(string pakke, string id, int year, int kroner) =>
            FormattableString.Invariant($"-- content/pakker/{pakke}/{id}.md --\n---\ntittel: {id}\nstatus: meldt\nar: {year}\nmeldt_totalt: {kroner}\n")
            + "godkjent_dato: 2026-01-01\ngodkjent_av: Redaksjonen\n---\n";
    }

    [Fact]
    public void Every_list_of_tiltak_has_its_table_in_its_order()
    {
        var all = CsvTable.Read(RealSite.Result, "data/tiltak.csv");
        foreach (var (facet, section) in Edition.Sections)
        {
            foreach (var value in facet.Values)
            {
                var path = Paths.ListTableOf(section.PathOf(value));
                if (facet[value.Id].IsEmpty)
                {
                    Assert.DoesNotContain(RealSite.Result.Files, f => f.Path == path);
                    continue;
                }

                var csv = CsvTable.Read(RealSite.Result, path);
                Assert.Equal(all.Columns, csv.Columns);
                Assert.Equal(facet[value.Id].Select(t => t.Id), csv.Rows.Select(r => r["id"]));
                Assert.Contains($"/{path}\"", RealSite.Text(section.PathOf(value) + "index.html"), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Signs_of_all_kinds_come_back_and_no_text_is_a_formula()
    {
        var csv = CsvTable.Read(WithTitle(Evil), "data/tiltak.csv");

        Assert.Contains("'" + Evil, csv.Rows.Select(r => r["tittel"]));
        Assert.All(csv.Rows.SelectMany(r => r.Values), cell => Assert.False(cell.StartsWith('=') || cell.StartsWith('@')));
    }

    [Fact]
    public void A_spreadsheet_for_Norway_opens_the_file_as_it_is()
    {
        var bytes = RealSite.Result.Files.Single(f => f.Path == "data/tiltak.csv").Bytes.Span;

        Assert.True(bytes.StartsWith(Encoding.UTF8.Preamble));
        Assert.Equal(bytes.Count((byte)'\n'), bytes.Count("\r\n"u8));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_workbook_holds_what_the_table_holds_with_amounts_that_can_be_added(string id)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var table = AllTables.Tables.Single(t => t.Id == id);
        using var stream = new MemoryStream(RealSite.Result.Files.Single(f => f.Path == $"data/{id}.xlsx").Bytes.ToArray());
        using var book = ExcelReaderFactory.CreateReader(stream);

        Assert.Equal(table.Title, book.Name);
        Assert.True(book.Read());
        Assert.Equal(table.Columns.Select(c => c.Name), table.Columns.Select((_, i) => book.GetString(i)));
        foreach (var row in Rows[table])
        {
            Assert.True(book.Read());
            for (var i = 0; i < row.Length; i++)
            {
                Assert.Equal(AsInSheet(row[i]), book.GetValue(i));
            }
        }

        Assert.False(book.Read());
    }

    /// <summary>A number that begins with 0 keeps it in the workbook; in the file without types no spreadsheet does.</summary>
    [Theory]
    [InlineData("belop", "xlsx", "Calc MS Excel 2007 XML")]
    [InlineData("belop", "csv", "Text - txt - csv (StarCalc):59,34,76,1,,1044,false,false")]
    [InlineData("register-kommuner", "xlsx", "Calc MS Excel 2007 XML")]
    public void LibreOffice_shows_what_the_table_holds(string id, string format, string filter)
    {
        RequireProgram("soffice");
        using var folder = new TempFolder();
        var file = RealSite.Result.Files.Single(f => f.Path == $"data/{id}.{format}");
        File.WriteAllBytes(folder[$"tabell.{format}"], file.Bytes.ToArray());
        Run(
            "soffice",
            "-env:UserInstallation=" + new Uri(folder["profil"]).AbsoluteUri,
            "--headless",
            "--convert-to",
            "csv:Text - txt - csv (StarCalc):9,0,76",
            "--infilter=" + filter,
            "--outdir",
            folder["ut"],
            folder[$"tabell.{format}"]);

        var expected = Rows[AllTables.Tables.Single(t => t.Id == id)].Select(row => string.Join('\t', row));
        var shown = File.ReadAllLines(Path.Combine(folder["ut"], "tabell.csv")).Skip(1);
        Assert.Equal(expected, shown.Select(line => string.Join('\t', line.Split('\t').Select(Plain))));

        static string Plain(string cell) => Regex.IsMatch(cell, @"^\d{1,3}(,\d{3})+$") ? cell.Replace(",", "", StringComparison.Ordinal) : cell;
    }

    [Fact]
    public void A_workbook_has_the_same_bytes_whenever_it_is_made()
    {
        var (first, second) = (WithTitle("Lesing"), WithTitle("Lesing"));
        Assert.All(AllTables.Tables, t => Assert.Equal(Bytes(first, t), Bytes(second, t)));

        static byte[] Bytes(BuildResult built, Table table) => built.Files.Single(f => f.Path == $"data/{table.Id}.xlsx").Bytes.ToArray();
    }

    [Fact]
    public void Every_column_is_explained_on_the_page_of_the_data()
    {
        var page = RealSite.Text("data/index.html");
        foreach (var column in AllTables.Tables.SelectMany(t => t.Columns))
        {
            Assert.Contains($"<code>{column.Name}</code>", page, StringComparison.Ordinal);
            Assert.Contains(column.Description, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_formula_names_the_columns_where_they_stand()
    {
        var names = BelopTable.All.Columns.Select(c => c.Name).ToList();
        var letter = (char)('A' + names.IndexOf("kroner"));
        Assert.StartsWith($"=SUMMER.HVIS.SETT({letter}:{letter}; ", DataExamples.Formula, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_in_Python_tells_the_sum_of_the_year()
    {
        RequireProgram("python3");
        using var folder = SiteFolder();
        var example = DataExamples.Of(new Uri(folder.Path + "/").AbsoluteUri).Single(e => e.Navn == "Python");
        folder.Write("eksempel.py", example.Kode);

        var expected = ReportedSum.Of(ReportedSum.Of(Edition.Tiltak, Edition).In(2022).Counted);
        Assert.Equal(FormattableString.Invariant($"{expected}\n"), Run("python3", folder["eksempel.py"]));
    }

    [Fact]
    public void The_example_of_the_command_line_lists_titles()
    {
        RequireProgram("curl");
        using var folder = SiteFolder();
        var example = DataExamples.Of(new Uri(folder.Path + "/").AbsoluteUri).Single(e => e.Navn == "Kommandolinja");

        var lines = Run("sh", "-c", example.Kode).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Edition.Tiltak.Length + 1, lines.Length);
    }

    private static BuildResult WithTitle(string title) => TestSite.Base()
        .With($"""
            -- content/pakker/eksempel/rar.md --
            ---
            tittel: '{title.Replace("'", "''", StringComparison.Ordinal)}'
            sammendrag: Et tiltak med en tittel som prøver seg på regneark og programmer, og som skal komme ut igjen slik den ble skrevet inn i fila.
            status: meldt
            godkjent_dato: 2026-01-01
            godkjent_av: Redaksjonen
            ---
            """)
        .Build();

    private static object? AsInSheet(Cell cell) =>
        cell.Number is { } number ? (double)number : cell.Date is { } date ? date.ToDateTime(TimeOnly.MinValue) : cell.Text;

    private static TempFolder SiteFolder()
    {
        var folder = new TempFolder();
        foreach (var file in RealSite.Result.Files.Where(f => AllTables.Tables.Any(t => f.Path == Paths.TableOf(t.Id))))
        {
            folder.Write(file.Path, Encoding.UTF8.GetString(file.Bytes.Span));
        }

        return folder;
    }

    // The examples are for those who have the program; the build needs neither.
    private static void RequireProgram(string name) => Assert.SkipUnless(
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name))),
        $"{name} is not installed");

    private static string Run(string program, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardOutput = true })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return text;
    }
}
