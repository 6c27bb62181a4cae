using System.Diagnostics;
using System.Globalization;
using Catalogue.Cli.Disk;
using Catalogue.Source;

namespace Catalogue.Tests.Cli;

/// <summary>A second process publishes and is killed; the explicit tests at the end are that process.</summary>
public sealed class PublisherKillTests : IDisposable
{
    private const string FolderVariable = "KATALOG_TEST_FOLDER";
    private const int FileCount = 200;
    private readonly TempFolder folder = new();

    public PublisherKillTests() => folder.Write("content/katalog.yml").Write("templates/side.sbn-html");

    [Fact]
    public async Task A_publish_killed_between_the_two_renames_is_repaired_with_the_last_site()
    {
        PublishVersion(folder, "1");
        using var other = Start(nameof(Stops_between_the_renames));
        await WaitFor(() => File.Exists(folder["klar"]));
        Kill(other);

        Assert.False(Directory.Exists(folder["site"]));
        Assert.True(Directory.Exists(folder[".site.gammel"]));
        Open();
        Assert.Equal("1", WholeVersion("site"));
        Assert.Equal([".site.las", "content", "klar", "site", "templates"], Names());
    }

    [Fact]
    public async Task A_publish_killed_anywhere_leaves_a_whole_site_and_nothing_else()
    {
        PublishVersion(folder, "0");
        for (var round = 0; round < 12; round++)
        {
            File.Delete(folder["klar"]);
            using var other = Start(nameof(Publishes_until_killed));
            await WaitFor(() => File.Exists(folder["klar"]));
            await Task.Delay(5 + (round * 7), TestContext.Current.CancellationToken);
            Kill(other);

            Open();
            Assert.NotEqual("", WholeVersion("site"));
            Assert.Equal([".site.las", "content", "klar", "site", "templates"], Names());
        }
    }

    [Fact]
    public async Task A_lock_held_by_another_process_ends_with_that_process()
    {
        PublishVersion(folder, "1");
        using var other = Start(nameof(Stops_between_the_renames));
        await WaitFor(() => File.Exists(folder["klar"]));
        Assert.Contains("en annen bygging", Assert.Throws<DiskTroubleException>(Open).Message, StringComparison.Ordinal);
        Kill(other);
        PublishVersion(folder, "2");
        Assert.Equal("2", WholeVersion("site"));
    }

    [Fact(Explicit = true)]
    public void Stops_between_the_renames()
    {
        var path = Environment.GetEnvironmentVariable(FolderVariable)!;
        using var publisher = OpenIn(path);
        publisher.WriteNew(Version("2"), TestContext.Current.CancellationToken);
        publisher.MoveOldAside();
        File.WriteAllText(Path.Combine(path, "klar"), "");
        Thread.Sleep(Timeout.Infinite);
    }

    [Fact(Explicit = true)]
    public void Publishes_until_killed()
    {
        var path = Environment.GetEnvironmentVariable(FolderVariable)!;
        var running = Stopwatch.StartNew();
        // Nobody kills it whose parent was killed.
        for (var version = 1; running.Elapsed < TimeSpan.FromMinutes(2); version++)
        {
            using var publisher = OpenIn(path);
            publisher.Publish(Version(version.ToString(CultureInfo.InvariantCulture)), TestContext.Current.CancellationToken);
            File.WriteAllText(Path.Combine(path, "klar"), "");
        }
    }

    public void Dispose() => folder.Dispose();

    private static System.Collections.Immutable.ImmutableArray<OutputFile> Version(string text) =>
        PublisherFixture.Files([.. Enumerable.Range(0, FileCount).Select(i => ($"side{i}/index.html", text))]);

    private static Publisher OpenIn(string path) =>
        Publisher.Open(Path.Combine(path, "site"), new(Path.Combine(path, "content"), Path.Combine(path, "templates")));

    private static void PublishVersion(TempFolder folder, string text)
    {
        using var publisher = OpenIn(folder.Path);
        publisher.Publish(Version(text));
    }

    private void Open() => OpenIn(folder.Path).Dispose();

    /// <summary>The one text that all files of the site hold.</summary>
    private string WholeVersion(string site)
    {
        var files = Directory.GetFiles(folder[site], "*.html", SearchOption.AllDirectories);
        Assert.Equal(FileCount, files.Length);
        return Assert.Single(files.Select(File.ReadAllText).Distinct());
    }

    private Process Start(string test)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        var assembly = typeof(PublisherKillTests).Assembly.Location;
        foreach (var argument in new[] { assembly, "-explicit", "only", "-method", $"{typeof(PublisherKillTests).FullName}.{test}" })
        {
            start.ArgumentList.Add(argument);
        }

        // Run by its own name the test program is the process; run by dotnet it is the first argument.
        if (!Path.GetFileNameWithoutExtension(Environment.ProcessPath!).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
        {
            start.ArgumentList.RemoveAt(0);
        }

        start.Environment[FolderVariable] = folder.Path;
        return Process.Start(start)!;
    }

    private static void Kill(Process process)
    {
        process.Kill();
        process.WaitForExit();
    }

    private static async Task WaitFor(Func<bool> condition)
    {
        for (var tries = 0; !condition(); tries++)
        {
            Assert.True(tries < 3000, "the other process never came so far");
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    private IEnumerable<string> Names() =>
        Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);
}
