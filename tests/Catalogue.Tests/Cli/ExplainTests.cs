using Catalogue.Cli.Commands;
using Catalogue.Pipeline;

namespace Catalogue.Tests.Cli;

public sealed class ExplainTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly Recorder output = new();
    private readonly Recorder error = new();

    public ExplainTests() => folder.Write("regler/TK301.md", """
        ## Hva regelen sier

        Hver kommune i `eiere` og `partnere` må stå i [registeret](/kommuner/), med navnet som
        Statistisk sentralbyrå bruker i dag, og ikke et eldre navn eller en forkortelse.

        - Bodø
        - Rana

        ## Feil

        ```yaml content/pakker/eksempel/tiltak-b.md bytes
        eiere:
          - Alsthaug
        ```

        """);

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

              content/pakker/eksempel/tiltak-b.md:
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
    public async Task Without_a_code_every_rule_is_listed_with_its_title()
    {
        Assert.Equal(0, await Run());
        var lines = output.ToString().TrimEnd().Split('\n');
        Assert.Equal(Descriptors.All.Select(rule => rule.Code).Order(StringComparer.Ordinal), lines.Select(line => line[..5]));
        Assert.Contains("TK301  feil      Kommunen finnes ikke", lines);
        Assert.Contains("TK605  advarsel  HTML i teksten vises som vanlig tekst", lines);
    }

    [Fact]
    public async Task Every_rule_of_the_catalogue_can_be_explained()
    {
        foreach (var rule in Descriptors.All)
        {
            var page = new Recorder();
            Assert.Equal(
                0,
                await new Shell(new(page, error), Build.Run)
                    .RunAsync(["explain", rule.Code, "--content", Repository.Content], TestContext.Current.CancellationToken));
            Assert.StartsWith($"{rule.Code}: {rule.Title}\n\nHva regelen sier\n\n", page.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("md mangler=", page.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task No_line_of_a_page_is_wider_than_the_terminal_but_what_cannot_be_broken()
    {
        foreach (var rule in Descriptors.All)
        {
            var page = new Recorder();
            Assert.Equal(
                0,
                await new Shell(new(page, error) { Width = 80 }, Build.Run)
                    .RunAsync(["explain", rule.Code, "--content", Repository.Content], TestContext.Current.CancellationToken));
            Assert.DoesNotContain(page.ToString().Split('\n'), line => line.Length > 80 && line.Trim().Split(' ') is { Length: > 2 });
            Assert.DoesNotContain("```", page.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_long_line_of_an_example_is_broken_so_that_it_still_means_the_same()
    {
        folder.Write("regler/TK302.md", $"## Feil\n\n```yaml content/a.md\ntittel: {string.Concat(Enumerable.Repeat("ord ", 30)).Trim()}\n```\n");
        Assert.Equal(0, await Run("TK302"));
        Assert.Contains(
            $"    tittel: {string.Concat(Enumerable.Repeat("ord ", 17)).Trim()}\n      ord ord",
            output.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_is_explained_too()
    {
        folder.Write("temaer/lesing.md", "---\nnavn: Lesing og skriving\n---\n");
        Assert.Equal(0, await Run("tema"));
        Assert.Equal(
            """
            tema: Tema

            Ett til seks temaer, etter id i mappa temaer.

            Står i:      tiltak; bør fylles ut
            Skrives som: liste med id-er fra mappa temaer, høyst 6
            Eksempel:    begynneropplaering
            Regler:      TK220, TK307

              lesing  Lesing og skriving

            """,
            output.ToString());
    }

    [Theory]
    [InlineData("Målgruppe", "malgruppe: Målgruppe")]
    [InlineData("status", "  pagar      Pågår")]
    [InlineData("aktiviteter", "  deltakere\n    Hvor mange som deltar. Valgfritt; helt tall. Eksempel: 120")]
    [InlineData("eiere", "Står i:      tiltak, pakke; bør fylles ut, et tiltak arver det fra pakken")]
    [InlineData("navn", "Det fulle navnet.")]
    public async Task A_field_may_be_spelt_as_in_the_files_and_stand_in_several_kinds(string field, string words)
    {
        Assert.Equal(0, await Run(field));
        Assert.Contains(words, output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_whose_page_is_not_there_is_told_with_the_remedy()
    {
        Assert.Equal(2, await Run("TK302"));
        Assert.Matches(
            "^feil: siden «.*regler/TK302.md» finnes ikke. Stå i en mappe i katalogen, eller pek på innholdet med --content.\n$",
            error.ToString());
    }

    [Theory]
    [InlineData("TK3001", "regelen «TK3001» finnes ikke. Mente du TK301?")]
    [InlineData("malgrupe", "regelen «malgrupe» finnes ikke. Mente du malgruppe?")]
    [InlineData("xyzw", "regelen «xyzw» finnes ikke. Skriv catalogue explain for å se alle.")]
    [InlineData("../TK301", "regelen «../TK301» finnes ikke.")]
    [InlineData("index", "regelen «index» finnes ikke.")]
    public async Task An_unknown_code_is_told_with_the_nearest(string code, string message)
    {
        Assert.Equal(2, await Run(code));
        Assert.StartsWith($"feil: {message}", error.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private Task<int> Run(params string[] code) => new Shell(new(output, error), Build.Run)
        .RunAsync(["explain", .. code, "--content", folder.Path], TestContext.Current.CancellationToken);
}
