using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Catalogue.AutoFix;
using Catalogue.Changes;
using Catalogue.Cli.Rendering;
using Catalogue.Diagnostics;
using Catalogue.Source;
using FsCheck;
using FsCheck.Fluent;

namespace Catalogue.Tests.Fuzz;

/// <summary>
/// Whatever is done to the real files, no part of the program throws, and every fault points into its file. <c>FUZZ_FILER</c> says how many files
/// are spoilt, for <c>tests/bench/fuzz.mjs</c>.
/// </summary>
public class FuzzTests(ITestOutputHelper output)
{
    private const int FilesAtOnce = 30;
    private const int MaxChanges = 3;
    private const int Usual = 300;

    // In every so many rounds, as each takes a number of builds.
    private const int FixEvery = 20;

    private static readonly ImmutableArray<RawFile> Files =
        [.. RealSite.Sources.Content.Concat(RealSite.Sources.Assets).SelectMany(f => Enumerable.Repeat(f, WeightOf(f.Path)))];

    private static readonly string? Asked = Environment.GetEnvironmentVariable("FUZZ_FILER");

    [Fact]
    public void Spoilt_files_are_faults_and_never_an_exception()
    {
        var rounds = (Asked is null ? Usual : int.Parse(Asked, CultureInfo.InvariantCulture)) / FilesAtOnce;
        var spoils = Gen.Choose(0, int.MaxValue - 1).ArrayOf(2 + (Mutation.Numbers * MaxChanges)).ArrayOf(FilesAtOnce).ToArbitrary();
        var (round, slowest) = (0, TimeSpan.Zero);
        Prop.ForAll(spoils, how =>
        {
            var clock = Stopwatch.StartNew();
            var spoilt = how.Select(Spoilt).DistinctBy(f => f.Path).ToList();
            if (Complaint(spoilt, round++) is not null)
            {
                // Alone, so that the one who mends it has a small case.
                Assert.Fail(spoilt.Select(f => Complaint([f], 0) is { } alone ? Shown(f, alone) : null).FirstOrDefault(c => c is not null)
                    ?? $"{Complaint(spoilt, 0)}, of {string.Join(", ", spoilt.Select(f => f.Path))} together");
            }

            slowest = clock.Elapsed > slowest ? clock.Elapsed : slowest;
        }).Check(Asked is null
            ? Config.QuickThrowOnFailure.WithMaxTest(rounds).WithReplay(20261129, 7)
            : Config.QuickThrowOnFailure.WithMaxTest(rounds));
        output.WriteLine($"{round} rounds of {FilesAtOnce} files, the slowest in {slowest.TotalSeconds:0.0} s");
    }

    // The pages of the rules are many, and have no fields.
    private static int WeightOf(string path) =>
        !path.StartsWith("content/", StringComparison.Ordinal) ? 0 : path.StartsWith("content/regler/", StringComparison.Ordinal) ? 1
        : path.StartsWith("content/pakker/", StringComparison.Ordinal) ? 6 : 4;

    private static RawFile Spoilt(int[] how)
    {
        var file = Files[how[0] % Files.Length];
        for (var change = 0; change <= how[1] % MaxChanges; change++)
        {
            file = Mutation.Of(file, how.AsSpan(2 + (change * Mutation.Numbers), Mutation.Numbers));
        }

        return file;
    }

    private static string? Complaint(List<RawFile> spoilt, int round)
    {
        var instead = spoilt.ToDictionary(f => f.Path, StringComparer.Ordinal);
        var sources = RealSite.Sources with
        {
            Content = [.. RealSite.Sources.Content.Select(f => instead.GetValueOrDefault(f.Path, f))],
            Assets = [.. RealSite.Sources.Assets.Select(f => instead.GetValueOrDefault(f.Path, f))],
        };
        try
        {
            var result = Catalogue.Build.Run(sources, new(TestSite.Today) { CheckOnly = round % 2 == 0, Drafts = round % 3 == 0 });
            var review = ChangeReviewer.Of(new(RealSite.Sources, RealSite.Result), new(sources, result));
            var report = new FaultReport(result.Diagnostics);
            _ = ChangeReviewText.Render(review).ToString() + ChangeReviewMarkdown.Render(review, report) + TextRenderer.Render(result.Diagnostics);
            _ = Reports.All.Sum(r => r.Render(report).ToString()!.Length);
            if (round % FixEvery == FixEvery - 1)
            {
                AutoFixer.Run(sources, changed => Catalogue.Build.Run(changed, new(TestSite.Today) { CheckOnly = true }));
            }

            return result.Diagnostics.FirstOrDefault(d => d.Rule == InternalError.Rule || !IsInPlace(d)) is { } fault
                ? $"{TestSite.Show(fault)}\n{fault.Cause}"
                : null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return e.ToString();
        }
    }

    private static bool IsInPlace(Diagnostic fault) =>
        fault.Message.Length > 0 && IsIn(fault.Location.Source, fault.Location.Span)
        && (fault.Fix is not { } fix || fix.Edits.All(e => IsIn(fault.Location.Source, e.Span)));

    private static bool IsIn(SourceText source, Span span) => span.Start >= 0 && span.Length >= 0 && span.End <= source.Text.Length;

    private static string Shown(RawFile file, string complaint) =>
        $"{complaint}\n{file.Path} in base64: {Convert.ToBase64String(file.Bytes.Span[..Math.Min(file.Bytes.Length, 20_000)])}";
}
