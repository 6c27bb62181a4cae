using System.Collections.Immutable;
using System.Text;
using Catalogue.Diagnostics;
using Catalogue.Parse;
using Catalogue.Pipeline;
using Catalogue.Read.Formatting;
using Catalogue.Source;
using Catalogue.Yaml;

namespace Catalogue.AutoFix;

/// <summary>A file that was fixed: its bytes as they were, and its new text.</summary>
public sealed record FixedFile(RawFile Before, string After);

/// <summary>What auto-fix changed, which files it left alone and why, and what a check finds afterwards.</summary>
public sealed record AutoFixResult(
    ImmutableArray<FixedFile> Files,
    ImmutableArray<(string Path, string Why)> LeftAlone,
    BuildResult Before,
    BuildResult After);

/// <summary>Carries out every safe remedy and writes the content in the house's style, until nothing more can be done so.</summary>
public static class AutoFixer
{
    // A remedy can bring a new one to light, but hardly more often than this.
    private const int MaxRounds = 5;

    public static AutoFixResult Run(Sources sources, Func<Sources, BuildResult> check)
    {
        var first = check(sources);
        var (content, result) = (sources.Content, first);
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var round = 0; round < MaxRounds; round++)
        {
            var faults = result.Diagnostics.ToLookup(d => d.Location.Source.Path, StringComparer.Ordinal);
            ImmutableArray<RawFile> mended = [.. content.Select(f => given.ContainsKey(f.Path) ? f : Fixed(f, faults[f.Path]))];
            if (mended.SequenceEqual(content))
            {
                break;
            }

            var after = check(sources with { Content = mended });
            GiveUp(content.Zip(mended).Where(pair => pair.First != pair.Second).Select(pair => pair.First.Path), (result, after), given);
            content = [.. mended.Select((f, i) => given.ContainsKey(f.Path) ? content[i] : f)];
            result = given.Count == 0 ? after : check(sources with { Content = content });
        }

        return new(
            [
                .. sources.Content.Zip(content)
                    .Where(pair => pair.First != pair.Second)
                    .Select(pair => new FixedFile(pair.First, Encoding.UTF8.GetString(pair.Second.Bytes.Span))),
            ],
            [
                .. content.Select(f => (f.Path, Why: given.GetValueOrDefault(f.Path) ?? Untouched(f)))
                    .Where(f => f.Why is not null)
                    .Select(f => (f.Path, f.Why!)),
            ],
            first,
            result);
    }

    private static RawFile Fixed(RawFile file, IEnumerable<Diagnostic> faults)
    {
        if (ContentFiles.IsStray(file.Path))
        {
            return file;
        }

        var fixes = faults.Where(d => d.Fix is { IsSafe: true }).ToList();
        // The faults of one reading have one text in common; what a later reading finds has its turn in the next round.
        var text = fixes.Count == 0
            ? null
            : Edits.Apply(
                fixes[0].Location.Source.Text,
                fixes.Where(d => d.Location.Source.Text == fixes[0].Location.Source.Text).Select(d => d.Fix!));
        var parsed = ParsedFile.From(text is null ? file : WithText(file, text));
        var formatted = FrontMatterFormatter.Format(parsed);
        text = formatted.Untouched is null ? formatted.Text : text;
        return text is null || Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(file.Bytes.Span) ? file : WithText(file, text);
    }

    // Nothing may be worse than it was: a file with more errors than before stays as it is, unless they are those of fields that can be read now.
    private static void GiveUp(IEnumerable<string> changed, (BuildResult Before, BuildResult After) results, Dictionary<string, string> given)
    {
        var (before, after) = (Errors(results.Before), Errors(results.After));
        var (dark, still) = (Unread(results.Before), Unread(results.After));
        var worse = changed.Where(p => after.GetValueOrDefault(p) > before.GetValueOrDefault(p));
        foreach (var path in worse.Where(p => !dark.Contains(p) || still.Contains(p)))
        {
            given[path] = "rettelsene ville gitt nye feil";
        }
    }

    private static HashSet<string> Unread(BuildResult result) =>
        [.. result.Diagnostics.Where(d => d.Rule == YamlSpaces.Rule || d.Rule == YamlReader.Syntax).Select(d => d.Location.Source.Path)];

    private static Dictionary<string, int> Errors(BuildResult result) =>
        result.Diagnostics.Where(d => d.IsError).CountBy(d => d.Location.Source.Path).ToDictionary(StringComparer.Ordinal);

    private static string? Untouched(RawFile file) => ContentFiles.IsStray(file.Path)
        ? null
        : FrontMatterFormatter.Format(ParsedFile.From(file)).Untouched;

    private static RawFile WithText(RawFile file, string text) => new(file.Path, Encoding.UTF8.GetBytes(text));
}
