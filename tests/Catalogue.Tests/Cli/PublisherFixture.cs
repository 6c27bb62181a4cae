using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Catalogue.Cli.Disk;
using Catalogue.Source;

namespace Catalogue.Tests.Cli;

/// <summary>A folder with content and templates, into which sites are published.</summary>
public abstract class PublisherFixture : IDisposable
{
    private protected readonly TempFolder folder = new();

    protected PublisherFixture() => folder.Write("content/katalog.yml").Write("templates/side.sbn-html");

    private protected SourceFolders Folders => new(folder["content"], folder["templates"]);

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    internal static ImmutableArray<OutputFile> Files(params (string Path, string Text)[] files) =>
        [.. files.Select(file => new OutputFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))];

    private protected void Publish(params (string Path, string Text)[] files) => Publish("site", files);

    private protected void Publish(string output, params (string Path, string Text)[] files)
    {
        using var publisher = Publisher.Open(folder[output], Folders);
        publisher.Publish(Files(files));
    }

    private protected void Open() => Publisher.Open(folder["site"], Folders).Dispose();

    private protected string Refusal(string output) => Assert.Throws<DiskTroubleException>(() => Publisher.Open(folder[output], Folders)).Message;

    private protected IEnumerable<string> Names(string below = "") =>
        Directory.EnumerateFileSystemEntries(folder[below]).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    internal static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
