using Catalogue.Cli;

namespace Catalogue.Tests.Cli;

public sealed class ExplainTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly Recorder output = new();
    private readonly Recorder error = new();

    public ExplainTests() => folder.Write("regler/TK301.md", """
        ---
        tittel: Kommunen finnes ikke
        ---

        ## Hva regelen sier

        Hver kommune i `eiere` og `partnere` må stå i [registeret](/kommuner/), med navnet som
        Statistisk sentralbyrå bruker i dag, og ikke et eldre navn eller en forkortelse.

        - Bodø
        - Rana

        ## Feil

        ```
        eiere:
          - Alsthaug
        ```

        """).Write("regler/TK302.md", "# Uten front matter\n").Write("regler/index.md", "x");

    [Fact]
    public async Task A_rule_is_printed_for_reading_in_a_terminal()
    {
        Assert.Equal(0, await Run("TK301"));
        Assert.Equal(
            """
            TK301: Kommunen finnes ikke

            Hva regelen sier

            Hver kommune i eiere og partnere må stå i registeret (/kommuner/), med navnet
            som Statistisk sentralbyrå bruker i dag, og ikke et eldre navn eller en
            forkortelse.

            - Bodø
            - Rana

            Feil

                eiere:
                  - Alsthaug

            """,
            output.ToString());
    }

    [Theory]
    [InlineData("tk301")]
    [InlineData("301")]
    [InlineData("feil[TK301]")]
    [InlineData("[TK301]")]
    public async Task A_code_may_be_written_as_people_write_it(string code)
    {
        Assert.Equal(0, await Run(code));
        Assert.StartsWith("TK301: ", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_a_title_is_printed_too()
    {
        Assert.Equal(0, await Run("TK302"));
        Assert.Equal("TK302\nUten front matter\n", output.ToString());
    }

    [Theory]
    [InlineData("TK311", "regelen «TK311» finnes ikke. Mente du TK301?")]
    [InlineData("tull", "regelen «tull» finnes ikke.")]
    [InlineData("../TK301", "regelen «../TK301» finnes ikke.")]
    [InlineData("index", "regelen «index» finnes ikke.")]
    public async Task An_unknown_code_is_told_with_the_nearest(string code, string message)
    {
        Assert.Equal(2, await Run(code));
        Assert.StartsWith($"feil: {message}", error.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private Task<int> Run(string code) => new Shell(new(output, error), Build.Run)
        .RunAsync(["explain", code, "--content", folder.Path], TestContext.Current.CancellationToken);
}
