using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Source;
using Catalogue.Yaml;

namespace Catalogue.Parse;

/// <summary>Takes a source text apart into front matter and body.</summary>
public static class DocumentParser
{
    public static readonly Rule NoFrontMatter = new("TK105", Severity.Error, "Feltene øverst i fila mangler eller er ikke avsluttet");

    private const string Fence = "---";

    // In letters, with all that cannot be seen in it.
    private const int MaxFence = 100;

    public static Document Parse(ContentPath place, SourceText source, ICollection<Diagnostic> diagnostics)
    {
        var text = source.Text;
        var document = new Document(place, source) { FirstLine = new(0, text.LineEnd(0)), Body = new(0, text.Length) };
        if (place.Kind is ContentKind.Regel or ContentKind.Misplaced)
        {
            return document;
        }

        if (place.IsYaml)
        {
            return document with { FrontMatter = YamlReader.Read(source, new(0, text.Length), diagnostics), Body = new(text.Length, 0) };
        }

        if (!IsFence(text, 0))
        {
            diagnostics.Add(new(
                NoFrontMatter,
                new(source, document.FirstLine),
                "fila begynner ikke med felter",
                "Sett en linje med «---» øverst, så feltene (tittel og så videre), så en ny linje med «---»."));
            return document;
        }

        var start = text.NextLine(0);
        YamlSpaces.CheckFence(source, Span.FromBounds(0, text.LineEnd(0)), diagnostics);
        var close = start;
        while (close < text.Length && !IsFence(text, close))
        {
            close = text.NextLine(close);
        }

        if (close >= text.Length)
        {
            diagnostics.Add(new(
                NoFrontMatter,
                new(source, document.FirstLine),
                "feltene er ikke avsluttet",
                "Sett en linje med «---» etter det siste feltet, før teksten begynner."));
            return document;
        }

        YamlSpaces.CheckFence(source, Span.FromBounds(close, text.LineEnd(close)), diagnostics);
        var body = text.NextLine(close);
        return document with
        {
            FrontMatter = YamlReader.Read(source, Span.FromBounds(start, close), diagnostics),
            Body = Span.FromBounds(body, text.Length),
        };
    }

    // A line that looks like one is one, whatever there is beside the hyphens that nobody can see.
    private static bool IsFence(string text, int start)
    {
        var line = text.AsSpan(start, text.LineEnd(start) - start);
        return IsFence(line) || (line.Length < MaxFence && InvisibleCharacters.MayBeIn(line) && IsFence(Visible(line)));
    }

    private static bool IsFence(ReadOnlySpan<char> line) =>
        line.StartsWith(Fence, StringComparison.Ordinal) && line[Fence.Length..].IsWhiteSpace();

    private static string Visible(ReadOnlySpan<char> line)
    {
        var seen = InvisibleCharacters.WithoutHidden(line.ToString());
        return string.Concat(seen.Where(c => !InvisibleCharacters.IsOddSpace(c)));
    }
}
