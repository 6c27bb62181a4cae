using Catalogue.Cli;

namespace Catalogue.Tests.Cli;

public sealed class NewTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly Recorder output = new();
    private readonly Recorder error = new();

    public NewTests() => folder.Write("pakker/2024-lofoten/pakke.md", "pakke").Write("pakker/2024-lofoten/lofoten-lesing.md", "lesing");

    [Fact]
    public async Task A_new_tiltak_has_its_required_keys_in_order_and_the_standard_headings()
    {
        Assert.Equal(0, await Run("tiltak", "--pakke", "2024-lofoten", "--tittel", "Magisk måned: språk for alle", "--id", "lofoten-2024-magisk"));
        Assert.Equal(
            """
            ---
            tittel: "Magisk måned: språk for alle"
            sammendrag:
            status: meldt
            kilde:
            ---

            ## Bakgrunn og behov

            ## Mål

            ## Slik gjør vi det

            ## Kollektive prosesser

            ## Bruk av midlene

            ### Eier

            ### UH

            ## Egeninnsats

            ## Styrking av lærerutdanningen

            ## Forankring i plan

            ## Måloppnåelse

            """,
            File.ReadAllText(folder["pakker/2024-lofoten/lofoten-2024-magisk.md"]));
        Assert.Contains("lofoten-2024-magisk.md", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_id_is_made_of_the_title_when_it_is_not_given()
    {
        Assert.Equal(0, await Run("tiltak", "--pakke", "2024-lofoten", "--tittel", "Språk på Røst"));
        Assert.True(File.Exists(folder["pakker/2024-lofoten/sprak-pa-rost.md"]));
    }

    [Fact]
    public async Task A_new_pakke_gets_a_folder_of_its_own()
    {
        Assert.Equal(0, await Run("pakke", "--id", "2026-salten", "--tittel", "Salten 2026"));
        Assert.Equal("---\ntittel: Salten 2026\nskjema:\nstatus: meldt\nkilde:\n---\n", File.ReadAllText(folder["pakker/2026-salten/pakke.md"]));
    }

    [Theory]
    [InlineData("lofoten-lesing")]
    [InlineData("2024-lofoten")]
    public async Task An_id_in_use_is_refused_and_the_file_left_alone(string id)
    {
        Assert.Equal(2, await Run("tiltak", "--pakke", "2024-lofoten", "--tittel", "Ny", "--id", id));
        Assert.Contains("alt brukt", error.ToString(), StringComparison.Ordinal);
        Assert.Equal("2024-lofoten/lofoten-lesing.md: lesing\n2024-lofoten/pakke.md: pakke", folder.Tree("pakker"));
    }

    [Theory]
    [InlineData("Store Bokstaver")]
    [InlineData("../ute")]
    [InlineData("å")]
    [InlineData("pakke")]
    [InlineData("a--b")]
    public async Task An_id_that_cannot_stand_in_an_address_is_refused(string id)
    {
        Assert.Equal(2, await Run("tiltak", "--pakke", "2024-lofoten", "--tittel", "Ny", "--id", id));
        Assert.Contains("kan ikke stå i en adresse", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-loften", "Mente du «2024-lofoten»?")]
    [InlineData("../pakker", "Lag den først")]
    public async Task An_unknown_pakke_is_told_with_the_nearest(string pakke, string help)
    {
        Assert.Equal(2, await Run("tiltak", "--pakke", pakke, "--tittel", "Ny"));
        Assert.Contains(help, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_terminal_nothing_is_asked()
    {
        Assert.Equal(2, await Run("tiltak", "--pakke", "2024-lofoten"));
        Assert.Contains("valget --tittel mangler", error.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private Task<int> Run(params string[] args) => new Shell(new(output, error), Build.Run)
        .RunAsync(["new", .. args, "--content", folder.Path], TestContext.Current.CancellationToken);
}
