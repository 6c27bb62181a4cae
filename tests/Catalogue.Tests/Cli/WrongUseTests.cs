using Catalogue.Cli.Commands;

namespace Catalogue.Tests.Cli;

public class WrongUseTests
{
    [Theory]
    [InlineData("", "kommandoen mangler.")]
    [InlineData("new", "kommandoen mangler.")]
    [InlineData("buidl", "kommandoen «buidl» finnes ikke. Mente du «build»?")]
    [InlineData("dump", "valget --ar mangler.")]
    [InlineData("dump --ar i-fjor", "«i-fjor» er ikke et år. Skriv --ar som ÅÅÅÅ, for eksempel 2026.")]
    [InlineData("dump --ar", "valget --ar mangler verdi.")]
    [InlineData("noe", "kommandoen «noe» finnes ikke.")]
    [InlineData("build --contnet x", "valget «--contnet» finnes ikke. Mente du «--content»?")]
    [InlineData("--content x check", "valget «--content» hører til kommandoen, og skrives etter den: catalogue check --content …")]
    [InlineData("--content=x check", "valget «--content=x» hører til kommandoen, og skrives etter den: catalogue check --content=x")]
    [InlineData("--drafts build", "valget «--drafts» hører til kommandoen, og skrives etter den: catalogue build --drafts …")]
    [InlineData("--port 0", "valget «--port» hører til kommandoen, og skrives etter den: catalogue serve --port …")]
    [InlineData("new --tittel x tiltak", "valget «--tittel» hører til kommandoen, og skrives etter den: catalogue new tiltak --tittel …")]
    [InlineData("check --fix content", "--fix og --since gjelder hele katalogen, og kan ikke brukes sammen med navn på filer.")]
    [InlineData("build noe", "argumentet «noe» finnes ikke.")]
    [InlineData("build --output", "valget --output mangler verdi.")]
    [InlineData("build --output --drafts", "valget --output mangler verdi; «--drafts» ser ut som et valg.")]
    [InlineData("build --output a --output b", "valget --output kan bare oppgis én gang.")]
    [InlineData("build --today 20.11.2026", "«20.11.2026» er ikke en dato. Skriv --today som ÅÅÅÅ-MM-DD, for eksempel 2026-11-20.")]
    [InlineData("build --today 2026-02-30", "«2026-02-30» er ikke en dato. Skriv --today som ÅÅÅÅ-MM-DD, for eksempel 2026-11-20.")]
    [InlineData("build --base-url https://a.no/\uFFFE", "«https://a.no/\uFFFD» er ikke en nettadresse.")]
    [InlineData("build --base-url https://a.no/\u2028b", "«https://a.no/\uFFFDb» er ikke en nettadresse.")]
    [InlineData(
        "build --base-url eksempel.no",
        "«eksempel.no» er ikke en nettadresse. Skriv --base-url som https://eksempel.no/ eller https://eksempel.no/katalog/.")]
    [InlineData("check --format xml", "formatet «xml» finnes ikke. Velg mellom: ")]
    [InlineData("serve --port 70000", "«70000» er ikke en port. Skriv --port som et tall fra 0 til 65535.")]
    [InlineData("serve --port x", "«x» er ikke en port. Skriv --port som et tall fra 0 til 65535.")]
    [InlineData("schema --output", "valget --output mangler verdi.")]
    [InlineData("build @svar.txt", "argumentet «@svar.txt» finnes ikke.")]
    [InlineData("build --drafts=kanskje", "argumentet «kanskje» finnes ikke.")]
    public async Task Wrong_use_is_told_in_Norwegian_with_exit_code_2(string line, string message)
    {
        var (code, _, error) = await Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, code);
        Assert.StartsWith("feil: " + message, error, StringComparison.Ordinal);
        Assert.EndsWith("--help.\n", error, StringComparison.Ordinal);
        Assert.DoesNotMatch("[Oo]ption|[Cc]ommand |[Aa]rgument |[Rr]equired|[Uu]nrecognized|[Cc]annot", error);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("build -h")]
    [InlineData("check --help")]
    [InlineData("serve -?")]
    [InlineData("new --help")]
    [InlineData("new tiltak --help")]
    [InlineData("explain --help")]
    [InlineData("schema --help")]
    [InlineData("adresser --help")]
    [InlineData("dump --help")]
    public async Task Help_is_Norwegian_and_every_option_is_described(string line)
    {
        var (code, output, error) = await Run(1000, line.Split(' '));
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("\nBruk:\n  catalogue", output, StringComparison.Ordinal);
        Assert.Contains("Vis hjelp.", output, StringComparison.Ordinal);
        Assert.All(
            output.Split('\n').Where(row => row.StartsWith("  -", StringComparison.Ordinal)),
            row => Assert.Matches("^  -.*[^ ]  +[A-ZÆØÅ].*[.?\\]]$", row));
        Assert.DoesNotContain("Usage", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(100)]
    public async Task Help_fits_the_terminal(int width)
    {
        foreach (var line in new[] { "--help", "build --help", "check --help", "new pakke --help", "explain --help" })
        {
            var (_, output, _) = await Run(width, line.Split(' '));
            var (_, wide, _) = await Run(1000, line.Split(' '));

            // A single word, or an option with its value alone on a line, may be longer.
            Assert.All(output.Split('\n'), row => Assert.True(row.Length <= width || Words(row).Length == 1 || IsLabel(row), row));
            Assert.Equal(Words(wide), Words(output));
        }

        static bool IsLabel(string row) => row.StartsWith("  -", StringComparison.Ordinal) && !row.Trim().Contains("  ", StringComparison.Ordinal);
        static string[] Words(string text) => text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
    }

    [Fact]
    public async Task The_version_is_told()
    {
        var (code, output, _) = await Run("--version");
        Assert.Equal(0, code);
        Assert.Matches("^\\d+\\.\\d+", output);
    }

    [Fact]
    public async Task The_help_that_is_pointed_to_is_the_commands_own()
    {
        var (_, _, error) = await Run("new", "tiltak", "--tull");
        Assert.EndsWith("Se catalogue new tiltak --help.\n", error, StringComparison.Ordinal);
    }

    internal static Task<(int Code, string Output, string Error)> Run(params string[] args) => Run(80, args);

    private static async Task<(int Code, string Output, string Error)> Run(int width, params string[] args)
    {
        var (output, error) = (new Recorder(), new Recorder());
        var shell = new Shell(new(output, error) { Width = width }, (_, _) => throw new InvalidOperationException("nothing should be built"));
        return (await shell.RunAsync(args, TestContext.Current.CancellationToken), output.ToString(), error.ToString());
    }
}
