using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Rules.Markup;

/// <summary>Stars that shall make words bold do so, and are not shown: «**Merk:**ord» lacks a space.</summary>
public static class OpenEmphasis
{
    public static readonly Rule Rule = new("TK443", Severity.Warning, "Stjernene for fet skrift vises på siden");

    // So many faults are told of one paragraph.
    private const int MaxTold = 20;

    internal static IEnumerable<Diagnostic> Find(MarkupText text)
    {
        if (!text.Of(text.Body).Contains('*'))
        {
            yield break;
        }

        for (var i = 0; i < text.Lines.Length; i++)
        {
            if (text.Lines[i].Kind is not (LineKind.Text or LineKind.Item or LineKind.Heading or LineKind.Quote))
            {
                continue;
            }

            var first = text.Lines[i];
            while (i + 1 < text.Lines.Length && text.Lines[i + 1] is { Kind: LineKind.Text, Continues: true } && text.Of(first)[0] != '|')
            {
                i++;
            }

            var start = first.Span.Start + first.Marker.Length;
            foreach (var fault in InParagraph(text, Span.FromBounds(start, Math.Max(start, text.Lines[i].Span.End))))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<Diagnostic> InParagraph(MarkupText text, Span paragraph)
    {
        var left = text.Of(paragraph).Contains('*') ? Stars.Left(text.Text, paragraph) : [];
        var told = 0;
        for (var i = 0; i < left.Length && told < MaxTold; i++)
        {
            var hasPair = i + 1 < left.Length && left[i + 1].Length == left[i].Length;
            var fix = hasPair ? Mend(text, paragraph, (left[i], left[i + 1])) : null;
            if (left[i].Length < 2 && fix is null)
            {
                continue;
            }

            told++;
            var end = hasPair ? left[i + 1].End : left[i].End;
            yield return new(
                Rule,
                text.At(Span.FromBounds(left[i].Start, end)),
                hasPair
                    ? $"stjernene rundt «{Cut.To(new string(text.Of(Span.FromBounds(left[i].End, left[i + 1].Start))).Trim(), 40)}» vises på siden"
                    : "stjernene har ingen andre å høre sammen med, og vises på siden",
                "Skriv **foran og bak** ordene, uten mellomrom innenfor stjernene og med mellomrom utenfor. "
                    + "Skal stjernene vises, skriv \\*\\*.")
            { Fix = fix };
            i += hasPair ? 1 : 0;
        }
    }

    // Spaces within go, and where there are none without they come; nothing is guessed where the stars would still not do.
    private static Fix? Mend(MarkupText text, Span paragraph, (Span Open, Span Close) stars)
    {
        var inner = text.Of(Span.FromBounds(stars.Open.End, stars.Close.Start));
        var words = inner.Trim();
        if (words.IsEmpty || inner.Contains('\n'))
        {
            return null;
        }

        var before = Stars.At(text.Text, paragraph, stars.Open.Start - 1);
        var after = Stars.At(text.Text, paragraph, stars.Close.End);
        var edits = ImmutableArray.CreateBuilder<Edit>();
        if (char.IsLetterOrDigit(before) && (char.IsWhiteSpace(inner[0]) || !char.IsLetterOrDigit(words[0])))
        {
            edits.Add(new(new(stars.Open.Start, 0), " "));
        }

        if (words.Length < inner.Length)
        {
            edits.Add(new(Span.FromBounds(stars.Open.End, stars.Close.Start), new(words)));
        }

        var isSure = true;
        if (char.IsLetterOrDigit(after) && (char.IsWhiteSpace(inner[^1]) || !char.IsLetterOrDigit(words[^1])))
        {
            edits.Add(new(new(stars.Close.End, 0), " "));
            isSure = char.IsWhiteSpace(inner[^1]) || words[^1] is '.' or ':' or ',' or ';' or '!' or '?';
        }

        return edits.Count == 0 ? null : new(edits.ToImmutable(), isSure);
    }
}
