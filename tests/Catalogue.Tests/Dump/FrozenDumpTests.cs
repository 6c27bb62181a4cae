using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Catalogue.Dump;
using Catalogue.Pipeline;
using Catalogue.Tables;
using Catalogue.Tests.SecondCatalogue;

namespace Catalogue.Tests.Dump;

/// <summary>What a year's dump holds, opened as those who fetch it open it.</summary>
public class FrozenDumpTests
{
    public static TheoryData<string> Catalogues => ["content", "annet-fylke"];

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void A_reader_of_zip_files_finds_every_file_whole_and_every_sum_right(string catalogue)
    {
        var built = Of(catalogue);
        var name = FrozenDump.NameOf(built, 2026);
        var files = Opened(Zip(built), name);
        var sums = Text(files, "SHA256SUMS").TrimEnd('\n').Split('\n').Select(line => line.Split("  ")).ToDictionary(l => l[1], l => l[0]);
        Assert.Equal(files.Keys.Where(path => path != "SHA256SUMS").Order(StringComparer.Ordinal), sums.Keys);
        Assert.All(sums, sum => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(files[sum.Key])), sum.Value));

        var site = built.Files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        Assert.All(
            files.Keys.Where(path => path is not ("SHA256SUMS" or "LESMEG.md")),
            path => Assert.True(site[path].Bytes.Span.SequenceEqual(files[path]), path));
        Assert.All(AllTables.Tables, table => Assert.Contains($"data/{table.Id}.csv", files.Keys));
        Assert.Contains("api/v1/katalog.json", files.Keys);
        Assert.Contains("ar/2026/tiltak.csv", files.Keys);
    }

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void What_it_holds_is_explained_column_by_column(string catalogue)
    {
        var built = Of(catalogue);
        var text = Text(Opened(Zip(built), FrozenDump.NameOf(built, 2026)), "LESMEG.md");
        var settings = built.Katalog!.Entries.Innstillinger;
        Assert.StartsWith($"# {settings.Tittel}, utgave 2026\n", text, StringComparison.Ordinal);
        Assert.Contains($"{built.Counts.Tiltak}\u00A0tiltak i {built.Counts.Pakker}\u00A0pakker", text, StringComparison.Ordinal);
        Assert.Contains($"Lisens: {settings.Lisens}, {settings.LisensUrl}\n", text, StringComparison.Ordinal);
        Assert.All(
            AllTables.Tables.SelectMany(t => t.Columns),
            column => Assert.Contains($"| `{column.Name}` | {column.Description} | ", text, StringComparison.Ordinal));
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes_on_another_day_and_in_another_order()
    {
        var sources = TestSite.Base().ToSources();
        var shuffled = sources with { Content = [.. sources.Content.Reverse()], Assets = [.. sources.Assets.Reverse()] };
        Assert.Equal(
            Zip(Catalogue.Build.Run(sources, new(TestSite.Today))),
            Zip(Catalogue.Build.Run(shuffled, new(TestSite.Today.AddYears(3)) { CheckOnly = true })));
    }

    /// <summary>What could differ between machines: the system, the compressor, rights and times.</summary>
    [Fact]
    public void Nothing_of_the_machine_stands_in_it()
    {
        var zip = Zip(TestSite.Base().Build());
        using var archive = new ZipArchive(new MemoryStream(zip));
        Assert.All(archive.Entries, e => Assert.Equal(e.Length, e.CompressedLength));
        Assert.Equal(new DateTime(2026, 11, 20), Assert.Single(archive.Entries.Select(e => e.LastWriteTime.DateTime).Distinct()));
        Assert.Equal(0x81A4 << 16, Assert.Single(archive.Entries.Select(e => e.ExternalAttributes).Distinct()));
        var directory = Enumerable.Range(0, zip.Length - 6).Where(i => zip.AsSpan(i, 4).SequenceEqual("PK\u0001\u0002"u8)).ToList();
        Assert.Equal(archive.Entries.Count, directory.Count);
        Assert.All(directory, at => Assert.Equal(3, zip[at + 5]));
    }

    [Fact]
    public void What_has_changed_since_the_last_is_told_row_by_row_and_column_by_column()
    {
        var before = TestSite.Base()
            .With(Path("blir"), Filled.Tiltak(Filled.Approval + "meldt_totalt: 1000\n", path: Path("blir")))
            .With(Path("gar"), Filled.Tiltak(Filled.Approval, path: Path("gar"))).Build();
        var after = TestSite.Base()
            .With(Path("blir"), Filled.Tiltak(Filled.Approval + "meldt_totalt: 2500\n", path: Path("blir")))
            .With(Path("kommer"), Filled.Tiltak(Filled.Approval, path: Path("kommer"))).Build();
        var last = DumpArchive.EverythingIn(new MemoryStream(Zip(before)), 1 << 20);
        var text = Encoding.UTF8.GetString(FrozenDump.Of(after, 2027, last).Single(f => f.Path == "ENDRINGER.md").Bytes.Span);
        Assert.Contains("## Tiltak\n\n### Nye: 1\n\n- `kommer` `Magisk måned`\n", text, StringComparison.Ordinal);
        Assert.Contains(
            "### Endret: 1\n\n- `blir` `Magisk måned`\n  - `meldt_totalt`: `1000` → `2500`\n\n### Borte: 1\n\n- `gar` `Magisk måned`\n",
            text,
            StringComparison.Ordinal);

        static string Path(string id) => $"content/pakker/eksempel/{id}.md";
    }

    [Fact]
    public void Of_a_dump_of_the_same_content_nothing_is_told()
    {
        var built = TestSite.Base().Build();
        var last = built.Files.Single(f => f.Path == "api/v1/katalog.json").Bytes.ToArray();
        var text = Encoding.UTF8.GetString(FrozenDump.Of(built, 2026, last).Single(f => f.Path == "ENDRINGER.md").Bytes.Span);
        string[] none = ["### Nye: 0", "### Endret: 0", "### Borte: 0"];
        Assert.Equal([.. none, .. none], text.Split('\n').Where(line => line.StartsWith("###", StringComparison.Ordinal)));
        Assert.DoesNotContain("- ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ikke json")]
    [InlineData("[]")]
    [InlineData("{\"tiltak\": []}")]
    [InlineData("{\"tiltak\": [1], \"pakker\": []}")]
    [InlineData("{\"tiltak\": [{\"id\": \"a\"}], \"pakker\": []}")]
    public void A_last_dump_that_is_none_is_told_as_such(string json) =>
        Assert.Throws<FormatException>(() => FrozenDump.Of(TestSite.Base().Build(), 2026, Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void A_last_dump_is_read_to_a_limit_only() =>
        Assert.Throws<InvalidDataException>(() => DumpArchive.EverythingIn(new MemoryStream(Zip(TestSite.Base().Build())), 100));

    private static BuildResult Of(string catalogue) => catalogue == "content" ? RealSite.Result : Havlandet.Result;

    private static byte[] Zip(BuildResult built) =>
        DumpArchive.Of(FrozenDump.Of(built, 2026, null), FrozenDump.NameOf(built, 2026), FrozenDump.DateOf(built));

    private static Dictionary<string, byte[]> Opened(byte[] zip, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        Assert.All(archive.Entries, e => Assert.StartsWith(name + "/", e.FullName, StringComparison.Ordinal));
        return archive.Entries.ToDictionary(e => e.FullName[(name.Length + 1)..], e =>
        {
            using var content = e.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    private static string Text(Dictionary<string, byte[]> files, string path) => Encoding.UTF8.GetString(files[path]);
}
