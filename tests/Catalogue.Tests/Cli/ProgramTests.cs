namespace Catalogue.Tests.Cli;

/// <summary>The real program in a process of its own, with whatever pipeline it has.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public void Wrong_use_gives_exit_code_2_and_plain_text()
    {
        var (code, output, error) = Run("buidl");
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("feil: kommandoen «buidl» finnes ikke. Mente du «build»?", error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', error);
    }

    [Fact]
    public void Outside_a_catalogue_a_build_says_what_to_do()
    {
        var (code, _, error) = Run("build");
        Assert.Equal(2, code);
        Assert.Equal("feil: mappen «content» finnes ikke. Stå i roten av katalogen, eller pek på mappen med --content.\n", error);
        Assert.False(Directory.Exists(folder["site"]));
    }

    [Fact]
    public void A_build_ends_with_a_summary_and_without_a_trace()
    {
        folder.Write("content/katalog.yml", "tittel: Prøve\n").Write("templates/side.sbn-html", "");
        var (code, output, error) = Run("build", "--today", "2026-11-20");
        Assert.InRange(code, 0, 1);
        Assert.Equal("", error);
        Assert.Equal(code == 0, File.Exists(folder["site/.katalog"]));
        Assert.Contains(code == 0 ? "Publisert til «site»: " : "Ikke publisert, «site» er som før: ", output, StringComparison.Ordinal);
        Assert.Contains("\nTid: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_outside_ascii_come_through()
    {
        folder.Write("content/regler/TK301.md", "Ærlig språk på Røst.\n");
        Assert.Equal((0, "TK301: Kommunen finnes ikke\n\nÆrlig språk på Røst.\n", ""), Run("explain", "TK301"));
    }

    public void Dispose() => folder.Dispose();

    private (int Code, string Output, string Error) Run(params string[] args)
    {
        var (code, output, error) = RunningProgram.In(folder.Path, new Dictionary<string, string>(), args);
        return (code, output, error);
    }
}
