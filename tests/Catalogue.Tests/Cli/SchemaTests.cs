using System.Text.Json;
using Catalogue.Cli.Commands;
using Catalogue.Read;

namespace Catalogue.Tests.Cli;

public sealed class SchemaTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly Recorder output = new();
    private readonly Recorder error = new();

    [Theory]
    [InlineData("tiltak")]
    [InlineData("pakke", "pakke")]
    [InlineData("kommuner", "Kommuner")]
    public async Task The_schema_of_a_kind_is_printed_and_tiltak_is_the_first(string title, params string[] asked)
    {
        Assert.Equal(0, await Run(asked));
        using var schema = JsonDocument.Parse(output.ToString());
        Assert.Equal(title, schema.RootElement.GetProperty("title").GetString());
        Assert.True(schema.RootElement.GetProperty("properties").EnumerateObject().Any());
    }

    [Fact]
    public async Task All_schemas_are_written_to_a_folder_that_need_not_be_there()
    {
        Assert.Equal(0, await Run("--output", folder["ny/skjema"]));
        Assert.Equal($"Skrev {AllKinds.Kinds.Length} skjemaer til «{folder["ny/skjema"]}».\n", output.ToString());
        foreach (var kind in AllKinds.Kinds)
        {
            using var schema = JsonDocument.Parse(File.ReadAllText(folder[$"ny/skjema/{kind.Name}.schema.json"]));
            Assert.Equal(kind.Name, schema.RootElement.GetProperty("title").GetString());
        }

        using var snippets = JsonDocument.Parse(File.ReadAllText(folder["ny/skjema/tiltak.code-snippets"]));
        Assert.Contains(
            "målgruppe",
            snippets.RootElement.GetProperty("Felt: malgruppe").GetProperty("prefix").EnumerateArray().Select(p => p.GetString()));
        Assert.Equal(AllKinds.Kinds.Length + 1, Directory.GetFiles(folder["ny/skjema"]).Length);
    }

    [Fact]
    public async Task One_schema_is_written_alone_when_it_is_named()
    {
        Assert.Equal(0, await Run("region", "--output", folder.Path));
        Assert.Equal([folder["region.schema.json"]], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task The_ids_of_the_registers_are_in_the_schema()
    {
        folder.Write("content/temaer/lesing.md", "---\nnavn: Lesing\n---\n");
        Assert.Equal(0, await Run("tiltak", "--content", folder["content"]));
        using var schema = JsonDocument.Parse(output.ToString());
        var tema = schema.RootElement.GetProperty("$defs").GetProperty("tema");
        Assert.Equal("lesing", Assert.Single(tema.GetProperty("enum").EnumerateArray()).GetString());
        Assert.Equal("Lesing", Assert.Single(tema.GetProperty("enumDescriptions").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task A_content_folder_that_is_asked_for_must_be_there()
    {
        Assert.Equal(2, await Run("tiltak", "--content", folder["mangler"]));
        Assert.Contains("finnes ikke", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tiltakk", "slaget «tiltakk» finnes ikke. Mente du «tiltak»?")]
    [InlineData("xyzzyqwv", "slaget «xyzzyqwv» finnes ikke. Velg mellom: tiltak, pakke, ")]
    public async Task An_unknown_kind_is_told_with_what_there_is(string kind, string message)
    {
        Assert.Equal(2, await Run(kind));
        Assert.StartsWith($"feil: {message}", error.ToString(), StringComparison.Ordinal);
        Assert.Equal("", output.ToString());
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_to_is_trouble_with_the_disk()
    {
        folder.Write("fil");
        Assert.Equal(2, await Run("--output", folder["fil/skjema"]));
        Assert.StartsWith("feil: kan ikke skrive til ", error.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private Task<int> Run(params string[] args) =>
        new Shell(new(output, error), Build.Run).RunAsync(["schema", .. args], TestContext.Current.CancellationToken);
}
