using System.Collections.Concurrent;
using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Pictures;
using Catalogue.Pictures.Drawings;
using Catalogue.Rules.Emptiness;
using Catalogue.Source;

namespace Catalogue.Rules.Privacy;

/// <summary>
/// Something that should not be public: what it is, where, and as much of it as may be shown. A file name has no text to point into.
/// </summary>
internal sealed record PrivacyFinding(PrivacyKind Kind, Location Location, string Shown)
{
    public bool IsInFileName => Name is not null;

    /// <summary>What stands in the name of a file or folder.</summary>
    public string? Name { get; init; }

    /// <summary>The whole of it, as a reader of the page would see it.</summary>
    public string Secret
    {
        get
        {
            using var reading = PlainReader.Read(PrivacyText.Prose(Name ?? Location.Source.Text.Substring(Location.Span.Start, Location.Span.Length)));
            return new(reading.Text);
        }
    }
}

/// <summary>What every file of the content, and the names of files and folders, give away; and the files that could not be searched.</summary>
internal sealed record PrivacyFindings(ILookup<PrivacyKind, PrivacyFinding> Found, ImmutableArray<Diagnostic> Errors)
{
    private const int LongestShown = 60;

    public static PrivacyFindings In(Entries entries, PictureSet pictures, CancellationToken stopping = default)
    {
        var known = KnownNames.Of(entries);
        var found = new ImmutableArray<PrivacyFinding>[entries.Files.Length];
        var errors = new ConcurrentBag<Diagnostic>();
        Parallel.For(0, found.Length, new ParallelOptions { CancellationToken = stopping }, i =>
        {
            try
            {
                found[i] = [.. InText(entries.Files[i], known)];
            }
            catch (Exception e) when (InternalError.Is(e))
            {
                found[i] = [];
                errors.Add(InternalError.In(entries.Files[i].Source, e));
            }
        });

        ImmutableArray<string> paths = [.. entries.Files.Select(f => f.Source.Path), .. pictures.All.Select(p => p.Source)];
        return new(
            found.SelectMany(f => f)
                .Concat(pictures.Texts.SelectMany(d => InDrawing(d, known)))
                .Concat(InNames(paths, known))
                .ToLookup(f => f.Kind),
            [.. errors]);
    }

    private static List<PrivacyFinding> InText(ContentFile file, KnownNames known)
    {
        var (source, text) = (file.Source, ToSearch(file));
        var hits = PrivacyScan.Of(text, known);
        var examples = hits.IsEmpty || !file.HasExamples ? [] : Fences.In(source.Text);
        var findings = new List<PrivacyFinding>(hits.Length);
        var fields = new FieldCursor(text.BodyStart);
        foreach (var (kind, span) in hits)
        {
            var isExample = examples.Any(e => e.Start <= span.Start && span.End <= e.End);
            var isDeclared = kind == PrivacyKind.Email
                ? DeclaredFields.IsUserOfAddress(text, span, ref fields) || DeclaredFields.IsContact(text, span, ref fields)
                : DeclaredFields.IsNumber(text, span);
            if (!isExample && !isDeclared)
            {
                findings.Add(new(kind, new(source, span), Shown(kind, source.Text.AsSpan(span.Start, span.Length))));
            }
        }

        return findings;
    }

    private static IEnumerable<PrivacyFinding> InDrawing(DrawingText drawing, KnownNames known) =>
        PrivacyScan.Of(PrivacyText.Prose(drawing.Text), known).Select(hit => new PrivacyFinding(
            hit.Kind,
            new(drawing.Source, drawing.ToSource(hit.Span)),
            Shown(hit.Kind, drawing.Text.AsSpan(hit.Span.Start, hit.Span.Length))));

    private static IEnumerable<PrivacyFinding> InNames(ImmutableArray<string> paths, KnownNames known)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            // A folder's name is told once, at its first file.
            for (var (start, end) = (0, 0); end < path.Length; start = end + 1)
            {
                end = path.IndexOf('/', start) is var slash and >= 0 ? slash : path.Length;
                if (!seen.Add(path[..end]))
                {
                    continue;
                }

                var name = path[start..end];
                var text = PrivacyText.Prose(name.EndsWith(".md", StringComparison.Ordinal) ? name[..^3] : name);
                foreach (var hit in PrivacyScan.Of(text, known).Where(h => h.IsExact || AddressNames.IsPicture(name)))
                {
                    yield return new(hit.Kind, new(new(path, ""), default), Shown(hit.Kind, name.AsSpan(hit.Span.Start, hit.Span.Length)))
                    {
                        Name = name.Substring(hit.Span.Start, hit.Span.Length),
                    };
                }
            }
        }
    }

    private static PrivacyText ToSearch(ContentFile file)
    {
        var (path, text) = (file.Source.Path, file.Source.Text);
        var isRegister = !path.StartsWith("content/pakker/", StringComparison.Ordinal)
            && !path.StartsWith("content/sider/", StringComparison.Ordinal);
        var bodyStart = file.Body.Start > 0 || !text.StartsWith("---\n", StringComparison.Ordinal) ? file.Body.Start
            : text.IndexOf("\n---", 3, StringComparison.Ordinal) is var close and >= 0 ? close
            : text.Length;
        return new(text, bodyStart, isRegister) { IsSettings = path == MissingSettings.File };
    }

    private static string Shown(PrivacyKind kind, ReadOnlySpan<char> secret)
    {
        if (kind == PrivacyKind.OrgNumber)
        {
            // Those numbers are public, and the one who mistyped one must see it.
            return new(secret);
        }

        var line = secret.IndexOf('\n') is var end and >= 0 ? secret[..end] : secret;
        return line.Length <= LongestShown ? Mask.Of(line) : Mask.Of(line[..Cut.Before(line, LongestShown)]) + "…";
    }
}
