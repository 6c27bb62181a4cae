using System.Globalization;
using System.Text;
using Catalogue.AutoFix;
using Catalogue.Diagnostics;
using DiffPlex;
using DiffPlex.Model;

namespace Catalogue.Cli.Rendering;

/// <summary>What was done to a file, as a unified diff; of a file with something secret in it, only that it was changed.</summary>
public static class FileDiff
{
    private const int Context = 3;

    public static InkedText Render(FixedFile file, Secrets secrets)
    {
        var path = secrets.Masked(file.Before.Path);
        if (secrets.AreIn(file.Before.Path))
        {
            return new InkedText().Line($"{path}: endringen vises ikke, for fila har opplysninger som ikke skal stå i en logg");
        }

        var before = Decoded(file.Before.Bytes.Span);
        var after = file.After.TrimStart('\uFEFF');
        var lines = new Differ().CreateLineDiffs(Lines(before), Lines(after), ignoreWhitespace: false);
        var shown = (Old: secrets.Masked(Lines(before)).Split('\n'), New: secrets.Masked(Lines(after)).Split('\n'));
        var text = new InkedText().Line($"--- {path}", Ink.Strong).Line($"+++ {path}", Ink.Strong);
        foreach (var note in Invisible(file, before))
        {
            text.Line($"({note})", Ink.Help);
        }

        foreach (var hunk in Hunks(lines.DiffBlocks))
        {
            Write(hunk, shown, text);
        }

        return text;
    }

    // Blocks that share lines of context stand together.
    private static IEnumerable<IReadOnlyList<DiffBlock>> Hunks(IEnumerable<DiffBlock> blocks)
    {
        var hunk = new List<DiffBlock>();
        foreach (var block in blocks)
        {
            if (hunk.Count > 0 && block.DeleteStartA - (hunk[^1].DeleteStartA + hunk[^1].DeleteCountA) > 2 * Context)
            {
                yield return hunk;
                hunk = [];
            }

            hunk.Add(block);
        }

        if (hunk.Count > 0)
        {
            yield return hunk;
        }
    }

    private static void Write(IReadOnlyList<DiffBlock> hunk, (string[] Old, string[] New) lines, InkedText text)
    {
        var (first, last) = (hunk[0], hunk[^1]);
        var start = Math.Max(0, first.DeleteStartA - Context);
        var end = Math.Min(lines.Old.Length, last.DeleteStartA + last.DeleteCountA + Context);
        var shift = first.InsertStartB - first.DeleteStartA;
        var grown = hunk.Sum(b => b.InsertCountB - b.DeleteCountA);
        text.Line(
            string.Create(CultureInfo.InvariantCulture, $"@@ -{start + 1},{end - start} +{start + shift + 1},{end - start + grown} @@"),
            Ink.Frame);
        var at = start;
        foreach (var block in hunk)
        {
            Add(lines.Old[at..block.DeleteStartA], ' ', Ink.Plain);
            at = block.DeleteStartA + block.DeleteCountA;
            Add(lines.Old[block.DeleteStartA..at], '-', Ink.Removed);
            Add(lines.New[block.InsertStartB..(block.InsertStartB + block.InsertCountB)], '+', Ink.Added);
        }

        Add(lines.Old[at..end], ' ', Ink.Plain);

        void Add(IEnumerable<string> pieces, char sign, Ink ink)
        {
            foreach (var piece in pieces)
            {
                text.Line($"{sign}{piece}", ink);
            }
        }
    }

    // What a line of a diff cannot show.
    private static IEnumerable<string> Invisible(FixedFile file, string before)
    {
        if (file.Before.Bytes.Span.StartsWith(Encoding.UTF8.Preamble) && !file.After.StartsWith('\uFEFF'))
        {
            yield return "usynlig merke (BOM) først i fila er tatt bort";
        }

        if (before.Contains('\r', StringComparison.Ordinal) && !file.After.Contains('\r', StringComparison.Ordinal))
        {
            yield return "linjeskift er skrevet som LF";
        }

        if (!IsComposed(before) && IsComposed(file.After))
        {
            yield return "sammensatte bokstaver er skrevet som ett tegn (NFC)";
        }

        if (!before.EndsWith('\n') && file.After.EndsWith('\n'))
        {
            yield return "fila slutter nå med et linjeskift";
        }
    }

    private static bool IsComposed(string text) => ForeignText.Lines(text).All(line => line.IsNormalized(NormalizationForm.FormC));

    private static string Decoded(ReadOnlySpan<byte> bytes) =>
        Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);

    private static string Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');
}
