using Catalogue.Cli.Commands;

namespace Catalogue.Tests.Cli;

/// <summary>The command that keeps the list of addresses, in a copy of the small catalogue.</summary>
public sealed class AdresserTests : IDisposable
{
    private readonly TempFolder folder = new();

    public AdresserTests()
    {
        foreach (var file in Directory.EnumerateFiles(SecondCatalogue.Havlandet.Folder, "*", SearchOption.AllDirectories))
        {
            var copy = folder[Path.GetRelativePath(SecondCatalogue.Havlandet.Folder, file)];
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private string List => folder["content/adresser.txt"];

    [Fact]
    public async Task New_addresses_are_added_and_shown_and_nothing_goes()
    {
        var lines = File.ReadAllLines(List);
        File.WriteAllLines(List, lines.Where(line => line != "sok/?q=" && line != "temaer/"));
        var (code, output) = await Run();
        Assert.Equal(0, code);
        Assert.Equal(
            "+ sok/?q=\n+ temaer/\n2\u00A0nye adresser i content/adresser.txt. Se gjennom, og sjekk inn fila: fra da av skal de virke.\n",
            output);
        Assert.Equal(lines, File.ReadAllLines(List));
        Assert.Equal((0, "Ingen nye adresser: content/adresser.txt er som før.\n"), await Run());
    }

    [Fact]
    public async Task A_catalogue_without_a_list_gets_one()
    {
        var list = File.ReadAllText(List);
        File.Delete(List);
        Assert.Equal(0, (await Run()).Code);
        Assert.Equal(list, File.ReadAllText(List));
        Assert.DoesNotContain(Directory.EnumerateFiles(folder["content"]), file => Path.GetFileName(file).StartsWith('.'));
    }

    [Fact]
    public async Task With_a_tiltak_gone_the_list_stays_and_the_fault_is_told()
    {
        File.AppendAllText(List, "tiltak/som-er-borte/\n");
        var before = File.ReadAllText(List);
        var (code, output) = await Run();
        Assert.Equal(1, code);
        Assert.Contains("feil[TK317]: tiltaket «som-er-borte» har ingen side lenger", output, StringComparison.Ordinal);
        Assert.EndsWith("Lista er som før: først må feilene rettes.\n", output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(List));
    }

    public void Dispose() => folder.Dispose();

    private async Task<(int Code, string Output)> Run()
    {
        var (output, error) = (new Recorder(), new Recorder());
        var code = await new Shell(new(output, error), Catalogue.Build.Run).RunAsync(
            ["adresser", "--content", folder["content"], "--templates", Repository.Templates, "--today", "2026-11-20"],
            TestContext.Current.CancellationToken);
        Assert.Equal("", error.ToString());
        return (code, output.ToString());
    }
}
