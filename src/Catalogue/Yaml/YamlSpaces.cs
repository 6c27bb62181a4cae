using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Source;

namespace Catalogue.Yaml;

/// <summary>
/// Names the characters in fields that nobody can see and YAML does not take for a space, at their own line: YAML would tell of another, or of
/// none. Those inside values that are mere spaces may stay.
/// </summary>
public static class YamlSpaces
{
    public static readonly Rule Rule = new("TK133", Severity.Error, "Usynlig tegn eller uvanlig mellomrom i feltene");

    // What stands in more places is told with the last of these.
    private const int MaxTold = 50;

    private static readonly int[] TabWidths = [2, 4, 8, 0];

    /// <summary>
    /// A region of fields as the parser may have it, as long as it was: with U+0020 where another space stood for one. Null where it cannot be
    /// read until what is told is mended.
    /// </summary>
    internal static string? Check(SourceText source, Span region, ICollection<Diagnostic> diagnostics)
    {
        var text = source.Text.Substring(region.Start, region.Length);
        if (!InvisibleCharacters.MayBeIn(text))
        {
            return text;
        }

        var found = YamlSpaceLines.Find(text, Indentation(text));
        if (found.Any(f => f.IsTab))
        {
            // As wide as makes sense of the fields; as wide as the others, or two, where nothing does.
            found = TabWidths.Select(width => YamlSpaceLines.Find(text, width)).Prepend(found)
                .FirstOrDefault(f => YamlReader.Reads(Edits.Apply(text, f.SelectMany(slip => slip.Edits)))) ?? found;
        }

        Tell(source, region.Start, found, diagnostics);
        return found.All(f => f.IsInPlace) ? Blanked(text, found) : null;
    }

    /// <summary>Names what stands beside a line of hyphens and hides that it is one.</summary>
    internal static void CheckFence(SourceText source, Span line, ICollection<Diagnostic> diagnostics)
    {
        var text = source.Text.Substring(line.Start, line.Length);
        var (first, last) = (text.IndexOf('-', StringComparison.Ordinal), text.LastIndexOf('-'));
        var bad = Enumerable.Range(0, last).Where(i => i < first || text[i] != '-').ToList();
        if (bad.Count > 0)
        {
            var edits = bad.Select(i => new Edit(new(i, 1), ""));
            Tell(source, line.Start, [new(new(bad[0], 1), $"{InvisibleCharacters.NameAt(text, bad[0])} i linja med «---»", [.. edits])], diagnostics);
        }
    }

    /// <summary>Of a value that says it by an escape.</summary>
    internal static Diagnostic Escaped(Location place, string value)
    {
        var at = Enumerable.Range(0, value.Length).First(i => InvisibleCharacters.IsHidden(value, i));
        return new(Rule, place, $"{InvisibleCharacters.NameAt(value, at)} i teksten", "Slett tegnet: det gjør at teksten ikke blir funnet.");
    }

    private static void Tell(SourceText source, int offset, List<YamlSpaceSlip> found, ICollection<Diagnostic> diagnostics)
    {
        for (var i = 0; i < Math.Min(found.Count, MaxTold); i++)
        {
            var slip = found[i];
            var rest = i == MaxTold - 1 ? found.Count - MaxTold : 0;
            var edits = rest == 0 ? slip.Edits : [.. found.Skip(i).SelectMany(f => f.Edits)];
            var message = rest == 0 ? slip.Message : $"{slip.Message}, og det samme {rest} steder til";
            diagnostics.Add(new(Rule, new(source, Moved(slip.Span, offset)), message, slip.Help)
            {
                Fix = new([.. edits.Select(e => e with { Span = Moved(e.Span, offset) })], IsSafe: true),
            });
        }
    }

    private static Span Moved(Span span, int offset) => new(span.Start + offset, span.Length);

    private static string Blanked(string text, List<YamlSpaceSlip> found)
    {
        var blanked = text.ToCharArray();
        foreach (var span in found.SelectMany(f => f.Blanks))
        {
            blanked.AsSpan(span.Start, span.Length).Fill(' ');
        }

        return new(blanked);
    }

    // The least indentation that is written with spaces.
    private static int Indentation(string text)
    {
        var least = int.MaxValue;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var width = line.Length - line.TrimStart(' ').Length;
            least = width > 0 && width < line.Length && line[width] != '\t' ? Math.Min(least, width) : least;
        }

        return least is int.MaxValue or > 8 ? 2 : least;
    }
}

/// <summary>
/// One thing to tell, in places of the region: what to change in the file, and what to read as spaces meanwhile, where it can be read so.
/// </summary>
internal sealed record YamlSpaceSlip(Span Span, string Message, ImmutableArray<Edit> Edits)
{
    public string Help { get; init; } = "Slett tegnet. Det synes ikke, men følger gjerne med når tekst limes inn fra et annet program.";

    public ImmutableArray<Span> Blanks { get; init; } = [];

    public bool IsInPlace { get; init; } = true;

    /// <summary>An indentation whose width has to be guessed.</summary>
    public bool IsTab { get; init; }
}
