using System.Text;
using Catalogue.Cli.Disk;
using Catalogue.Source;

namespace Catalogue.Tests.Cli;

/// <summary>What lies where esbuild should lie, and is not what npm installs there, is not run.</summary>
public sealed class EsbuildProgramTests : IDisposable
{
    private readonly TempFolder folder = new();

    public EsbuildProgramTests() => NpmPackages.CopyEsbuild(folder.Path);

    private string Program => Files.Single(f => Path.GetFileNameWithoutExtension(f) == "esbuild");

    private string Archive => Files.Single(f => f.EndsWith(".tgz", StringComparison.Ordinal));

    private IEnumerable<string> Files => Directory.EnumerateFiles(folder["node_modules/@esbuild"], "*", SearchOption.AllDirectories);

    [Fact]
    public void The_one_that_npm_installed_is_run() => Assert.Equal("use(1);\n", Bundle());

    [Fact]
    public void Another_program_in_its_place_is_not()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a script for sh");
        File.WriteAllText(Program, $"#!/bin/sh\ntouch '{folder["kjørt"]}'\nexit 0\n");

        Assert.Contains("er ikke den som package-lock.json nevner", Assert.Throws<DiskTroubleException>(Bundle).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["kjørt"]));
    }

    [Fact]
    public void Nor_is_one_that_was_changed_while_we_served()
    {
        Bundle();
        using (var program = File.OpenWrite(Program))
        {
            program.Seek(-1, SeekOrigin.End);
            program.WriteByte(0xFF);
        }

        Assert.Throws<DiskTroubleException>(Bundle);
    }

    [Fact]
    public void An_archive_that_goes_with_another_program_does_not_help_it()
    {
        File.WriteAllText(Program, "ond");
        File.WriteAllBytes(Archive, Tar("package/" + Path.GetRelativePath(Path.GetDirectoryName(Archive)!, Program), "ond"));

        Assert.Contains("er ikke den", Assert.Throws<DiskTroubleException>(Bundle).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Without_the_program_or_its_archive_the_remedy_is_told(bool isArchive)
    {
        File.Delete(isArchive ? Archive : Program);

        Assert.Contains("dotnet build", Assert.Throws<DiskTroubleException>(Bundle).Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private string Bundle() =>
        Encoding.UTF8.GetString(ScriptBundler.Bundle([new RawFile("templates/assets/a.mjs", Encoding.UTF8.GetBytes("use( 1 );"))], folder.Path)
            .Single().Bytes.Span);

    private static byte[] Tar(string name, string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(bytes, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        using (var tar = new System.Formats.Tar.TarWriter(gzip))
        {
            tar.WriteEntry(new System.Formats.Tar.PaxTarEntry(System.Formats.Tar.TarEntryType.RegularFile, name)
            {
                DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)),
            });
        }

        return bytes.ToArray();
    }
}
