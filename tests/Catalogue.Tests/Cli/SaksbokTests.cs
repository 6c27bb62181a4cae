using System.Text;
using Catalogue.Cli.Commands;
using Catalogue.Tests.SecondCatalogue;

namespace Catalogue.Tests.Cli;

/// <summary>The command that makes a saksbok, and the way of the decisions back into the files.</summary>
public sealed class SaksbokTests : IDisposable
{
    private readonly TempFolder folder = new();
    private Recorder output = new();
    private Recorder error = new();

    public SaksbokTests()
    {
        var from = Path.Combine(Havlandet.Folder, "content");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.Combine("content", Path.GetRelativePath(from, file)), File.ReadAllText(file));
        }

        foreach (var (path, text) in Behovsmeldinger.Files())
        {
            folder.Write(Path.Combine("content", path), text);
        }
    }

    [Fact]
    public async Task A_saksbok_is_a_folder_and_a_file_and_is_replaced_by_the_next()
    {
        Assert.Equal(0, await Make());
        Assert.Equal(
            $"Skrev «{folder["bok"]}» og «{folder["saksbok-havlandet-2027.zip"]}»: 30\u00A0tiltak i 30\u00A0pakker. "
                + "Saksboka er ikke til publisering.\n",
            output.ToString());
        Assert.Equal("katalog 1 saksbok", File.ReadLines(folder["bok/.katalog"]).First());
        var zip = File.ReadAllBytes(folder["saksbok-havlandet-2027.zip"]);

        Assert.Equal(0, await Make());
        Assert.Equal(zip, File.ReadAllBytes(folder["saksbok-havlandet-2027.zip"]));

        folder.Write("bok/notater.txt", "mine");
        Assert.Equal(2, await Make());
        Assert.Contains("«notater.txt»", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_forum_decides_and_the_decisions_land_in_the_files()
    {
        await Make();
        var lines = File.ReadAllLines(folder["bok/vedtak.csv"]);
        var columns = lines[0].TrimStart('\uFEFF').Split(';');
        File.WriteAllLines(
            folder["vedtak.csv"],
            lines.Select(l => l.Split(';') switch
            {
                ["havlandet-2027-00", ..] and var row => With(row, ("innstilt_totalt", "80 000")),
                ["havlandet-2027-01", ..] and var row =>
                    With(row, ("tildelt_totalt", "90 000"), ("vedtak_ref", "2027/5"), ("vedtak_dato", "3.5.2027")),
                _ => l,
            }),
            Encoding.UTF8);

        // The rest waits for its decision, and each is told.
        Assert.Equal(1, await Run("vedtak", folder["vedtak.csv"], "--content", folder["content"], "--today", "2027-06-01"));
        Assert.Contains("2\u00A0tiltak er endret.", output.ToString(), StringComparison.Ordinal);
        var first = File.ReadAllText(folder["content/pakker/bm-2027-00/havlandet-2027-00.md"]);
        Assert.Contains("\nstatus: innstilt\n", first, StringComparison.Ordinal);
        Assert.Contains("\ninnstilt_totalt: 80000\n", first, StringComparison.Ordinal);
        var second = File.ReadAllText(folder["content/pakker/bm-2027-01/havlandet-2027-01.md"]);
        Assert.Contains("\nstatus: tildelt\n", second, StringComparison.Ordinal);
        Assert.Contains("\nvedtak_dato: 2027-05-03\n", second, StringComparison.Ordinal);

        string With(string[] row, params (string Column, string Value)[] values)
        {
            foreach (var (column, value) in values)
            {
                row[Array.IndexOf(columns, column)] = value;
            }

            return string.Join(';', row);
        }
    }

    [Fact]
    public async Task A_site_is_not_built_where_a_saksbok_is_nor_inside_it()
    {
        await Make();
        Assert.Equal(2, await Run("build", "--content", folder["content"], "--templates", Repository.Templates, "--output", folder["bok"]));
        Assert.Contains("har en saksbok, som ikke skal publiseres, og blir ikke rørt", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, await Run("build", "--content", folder["content"], "--templates", Repository.Templates, "--output", folder["bok/site"]));
        Assert.Contains($"den ligger i «{folder["bok"]}», som har en saksbok", error.ToString(), StringComparison.Ordinal);
        Assert.True(File.Exists(folder["bok/vedtak.csv"]));
    }

    [Theory]
    [InlineData("ut", "har et nettsted, og blir ikke rørt")]
    [InlineData("ut/bok", "som har et nettsted")]
    [InlineData("fremmed", "er ikke tom og ikke laget av dette programmet")]
    [InlineData("content/bok", "som er kilden")]
    public async Task A_saksbok_is_not_written_where_it_could_be_published_or_do_harm(string place, string told)
    {
        folder.Write("ut/.katalog", "katalog 1\nindex.html\n").Write("ut/index.html").Write("fremmed/a.txt", "a");
        Assert.Equal(2, await Make("--output", folder[place]));
        Assert.Contains(told, error.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder[place], "vedtak.csv")));
        Assert.Empty(Directory.EnumerateFiles(folder.Path, "*.zip", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task The_folder_of_the_site_is_refused_before_there_is_a_site()
    {
        Assert.Equal(2, await Make("--output", folder["site"]));
        Assert.Contains("er mappen til nettstedet, og alt i den blir publisert", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--ar", "27", "«27» er ikke et år.")]
    [InlineData("--ramme", "mye", "«mye» er ikke et beløp. Skriv --ramme i hele kroner, for eksempel 3000000.")]
    [InlineData("--fylke", "havlande", "fylket «havlande» finnes ikke. Mente du «havlandet»?")]
    public async Task What_cannot_be_meant_is_told_with_a_remedy(string option, string value, string told)
    {
        Assert.Equal(2, await Make(option, value));
        Assert.Contains(told, error.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["bok"]));
    }

    [Fact]
    public async Task Personal_data_is_told_and_nothing_is_written()
    {
        File.AppendAllText(folder["content/pakker/bm-2027-03/havlandet-2027-03.md"], "\nRing 412 34 567.\n");
        Assert.Equal(1, await Make());
        Assert.EndsWith("Ingenting er skrevet: dette må rettes før det kan lages en saksbok.\n", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("412 34 567", output.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["bok"]));
    }

    public void Dispose() => folder.Dispose();

    // An option that is given replaces the usual.
    private Task<int> Make(params string[] more)
    {
        var options = new Dictionary<string, string>
        {
            ["--fylke"] = "havlandet",
            ["--ar"] = "2027",
            ["--content"] = folder["content"],
            ["--templates"] = Repository.Templates,
            ["--output"] = folder["bok"],
        };
        foreach (var pair in more.Chunk(2))
        {
            options[pair[0]] = pair[1];
        }

        return Run(["saksbok", .. options.SelectMany(o => new[] { o.Key, o.Value })]);
    }

    private Task<int> Run(params string[] args)
    {
        (output, error) = (new(), new());
        return new Shell(new(output, error), Catalogue.Build.Run) { Today = () => TestSite.Today }
            .RunAsync(args, TestContext.Current.CancellationToken);
    }
}
