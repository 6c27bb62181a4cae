using System.Buffers;
using Catalogue.Cli.Commands;
using Catalogue.Cli.Rendering;
using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Tests;

/// <summary>An exception of ours is a fault of the file that it struck in; the others are judged as ever, and every report is written.</summary>
public sealed class InternalErrorTests : IDisposable
{
    private const string Bad = "content/sider/sprukket.md";
    private readonly TempFolder folder = new();
    private readonly Recorder output = new();

    public static TheoryData<string> Formats => [.. Reports.All.Select(r => r.Name)];

    [Fact]
    public void A_file_that_cannot_be_handled_is_told_and_the_others_are_judged()
    {
        var faults = Site().With(new RawFile(Bad, new Unreadable().Memory)).Faults();
        Assert.Contains(faults, f => f.StartsWith($"{InternalError.Rule.Code} {Bad}", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.StartsWith("TK301", StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_that_cannot_be_handled_is_told_too()
    {
        var faults = Site().With(new RawFile("content/bilder/sprukket.png", new Unreadable().Memory)).Faults();
        Assert.Contains(faults, f => f.StartsWith($"{InternalError.Rule.Code} content/bilder/sprukket.png", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.StartsWith("TK301", StringComparison.Ordinal));
    }

    [Fact]
    public void What_strikes_elsewhere_keeps_the_faults_that_were_found()
    {
        var sources = Site().ToSources();
        var result = Build.Run(
            sources with { Templates = sources.Templates.Add(new("templates/sprukket.sbn-html", new Unreadable().Memory)) },
            new(TestSite.Today));
        Assert.True(result.HasBug);
        Assert.Empty(result.Files);
        Assert.Equal(["TK199", "TK301"], result.Diagnostics.Select(d => d.Rule.Code).Order(StringComparer.Ordinal));
        Assert.Contains("det er vår feil", result.Diagnostics.Single(d => d.Rule == InternalError.Rule).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Every_report_is_written_and_the_exit_code_says_whose_fault_it_is(string format)
    {
        Assert.Equal(2, await Check("--format", format));
        Assert.Contains(Bad, output.ToString(), StringComparison.Ordinal);
        Assert.Contains(InternalError.Rule.Code, output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hemmelig", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_trace_is_printed_when_it_is_asked_for()
    {
        Assert.Equal(2, await Check("--stack"));
        Assert.Contains("   at Catalogue.Parse.", output.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static TestSite Site()
    {
        const string region = "content/regioner/salten.md";
        return TestSite.Base().With(region, BaseSite.Text
            .Split($"-- {region} --\n")[1]
            .Split("-- content/")[0]
            .Replace("kommune: Bodø", "kommune: Bodo", StringComparison.Ordinal));
    }

    private Task<int> Check(params string[] more)
    {
        foreach (var name in new[] { "content", "templates" })
        {
            Directory.CreateDirectory(folder[name]);
        }

        var shell = new Shell(new(output, output), (sources, options) =>
            Build.Run(sources with { Content = [.. Site().ToSources().Content, new(Bad, new Unreadable().Memory)] }, options));
        return shell.RunAsync(
            ["check", "--content", folder["content"], "--templates", folder["templates"], .. more],
            TestContext.Current.CancellationToken);
    }

    /// <summary>Bytes that fail when they are read, as a bug of ours would.</summary>
    private sealed class Unreadable : MemoryManager<byte>
    {
        public override Span<byte> GetSpan() => throw new InvalidOperationException("hemmelig");

        public override Memory<byte> Memory => CreateMemory(1);

        public override MemoryHandle Pin(int elementIndex = 0) => throw new InvalidOperationException("hemmelig");

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
