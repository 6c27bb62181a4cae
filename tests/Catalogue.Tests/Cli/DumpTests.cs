using System.Text.RegularExpressions;
using Catalogue.Cli.Commands;
using Catalogue.Tests.SecondCatalogue;

namespace Catalogue.Tests.Cli;

/// <summary>The command that freezes a year, with the small catalogue.</summary>
public sealed class DumpTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task A_dump_is_written_once_and_never_written_over()
    {
        Assert.Equal((0, $"Skrev {folder["a.zip"]}", ""), await Told("--output", folder["a.zip"]));
        var bytes = await File.ReadAllBytesAsync(folder["a.zip"], TestContext.Current.CancellationToken);
        Assert.Equal((0, $"{folder["a.zip"]} er som før", ""), await Told("--output", folder["a.zip"], "--today", "2028-01-01"));

        var (code, _, error) = await Run("--output", folder["a.zip"], "--base-url", "https://annet.example/");
        Assert.Equal(2, code);
        Assert.StartsWith($"feil: «{folder["a.zip"]}» finnes fra før og er annerledes.", error, StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(folder["a.zip"], TestContext.Current.CancellationToken));

        Assert.Equal((0, $"Skrev {folder["b.zip"]}", ""), await Told("--output", folder["b.zip"], "--siden", folder["a.zip"]));
        Assert.Equal(["a.zip", "b.zip"], Directory.EnumerateFiles(folder.Path).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_last_dump_that_cannot_be_read_is_told_before_anything_is_built()
    {
        folder.Write("ikke.zip", "ikke en zip-fil");
        foreach (var (name, part) in new[] { ("ikke.zip", "kan ikke leses som en zip-fil"), ("finnes-ikke.zip", "kan ikke lese forrige utgave") })
        {
            var (code, _, error) = await Run("--output", folder["a.zip"], "--siden", folder[name]);
            Assert.Equal(2, code);
            Assert.Contains(part, error, StringComparison.Ordinal);
            Assert.False(File.Exists(folder["a.zip"]));
        }
    }

    [Fact]
    public async Task A_zip_file_of_something_else_is_no_last_dump()
    {
        Directory.CreateDirectory(folder["annet"]);
        folder.Write("annet/a.txt", "a");
        System.IO.Compression.ZipFile.CreateFromDirectory(folder["annet"], folder["annet.zip"]);
        var (code, _, error) = await Run("--output", folder["a.zip"], "--siden", folder["annet.zip"]);
        Assert.Equal(2, code);
        Assert.Contains("er ingen utgave", error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    // Without how many files there are, which the tables decide.
    private static async Task<(int Code, string Output, string Error)> Told(params string[] more)
    {
        var (code, output, error) = await Run(more);
        return (code, Regex.Replace(output, ": \\d+\u00A0filer\\.\n$", ""), error);
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] more)
    {
        var (output, error) = (new Recorder(), new Recorder());
        var code = await new Shell(new(output, error), Catalogue.Build.Run) { Today = () => TestSite.Today }.RunAsync(
            ["dump", "--ar", "2026", "--content", Path.Combine(Havlandet.Folder, "content"), "--templates", Repository.Templates, .. more],
            TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }
}
