using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;
using Catalogue.Source;

namespace Catalogue.Tests;

public class DeterminismTests
{
    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var random = new Random(1);
        var shuffled = new Sources(
            Shuffle(RealSite.Sources.Content, random),
            Shuffle(RealSite.Sources.Templates, random),
            Shuffle(RealSite.Sources.Assets, random));
        Assert.Equal(Hashes(RealSite.Result.Files), Hashes(Build.Run(shuffled, RealSite.Options).Files));
    }

    [Fact]
    public void The_program_in_another_working_folder_publishes_the_same_bytes()
    {
        var folder = Directory.CreateTempSubdirectory("katalog-").FullName;
        try
        {
            var site = Path.Combine(folder, "site");
            var start = new ProcessStartInfo(
                "dotnet",
                [
                    Path.Combine(AppContext.BaseDirectory, "Catalogue.Cli.dll"),
                    "build",
                    "--lunr-json",
                    "--today",
                    "2026-11-21",
                    "--content",
                    Repository.Content,
                    "--templates",
                    Repository.Templates,
                    "--output",
                    site,
                ])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
            };
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, output);

            var published = RealSite.Result.Files.Select(f => new OutputFile(f.Path, File.ReadAllBytes(Path.Combine(site, f.Path))));
            Assert.Equal(Hashes(RealSite.Result.Files), Hashes([.. published]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> Hashes(ImmutableArray<OutputFile> files) =>
        files.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => $"{f.Path} {Convert.ToHexString(SHA256.HashData(f.Bytes.Span))}");

    private static ImmutableArray<RawFile> Shuffle(ImmutableArray<RawFile> files, Random random)
    {
        var copy = files.ToArray();
        random.Shuffle(copy);
        return [.. copy];
    }
}
