using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Source;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Catalogue.Markdown;

/// <summary>Tells of the limits that a body meets: what lies beyond them is not read, so that no text takes long.</summary>
internal sealed class LimitFaults(SourceText source, Span body, ICollection<Diagnostic> faults)
{
    /// <summary>The most marks of a whole text; the longest page of the catalogue has some 600.</summary>
    public const int MaxMarks = 20_000;

    /// <summary>
    /// The most lines that may underline a heading. For each, Markdig 1.6 seeks the paragraph that it underlines among all before it.
    /// </summary>
    public const int MaxUnderlines = 2000;

    /// <summary>Whether the text has so much to read that it is not read at all.</summary>
    public bool IsTooMuch(ReadOnlySpan<char> markdown)
    {
        if (markdown.Length <= 2 * MaxUnderlines)
        {
            return false;
        }

        var marks = InlineLimit.Count(markdown);
        if (marks > MaxMarks)
        {
            TooMuch(0, $"teksten har {Marks(marks)}, og grensen er {NorwegianFormat.Number(MaxMarks)}", "Del den i flere filer.");
            return true;
        }

        var underlines = Underlines(markdown);
        if (underlines > MaxUnderlines)
        {
            TooMuch(
                0,
                $"teksten har {NorwegianFormat.Number(underlines)} linjer som slutter med - eller =, og grensen er "
                    + $"{NorwegianFormat.Number(MaxUnderlines)}",
                "Skriv overskrifter med ## foran i stedet for en strek under, eller del teksten i flere filer.");
        }

        return underlines > MaxUnderlines;
    }

    /// <summary>What was found while reading: paragraphs left as they are, definitions emptied, addresses too long.</summary>
    public void Check(MarkdownObject node)
    {
        switch (InlineLimit.Of(node))
        {
            case { IsTable: true, Count: var cells }:
                TooMuch(
                    node.Span.Start,
                    $"tabellen har {NorwegianFormat.Number(cells)} ruter når alle radene er like lange som den lengste, og det er for mange",
                    "Del den i flere tabeller. Se etter en rad med mange flere streker enn de andre.");
                break;
            case { Count: var marks }:
                TooMuch(
                    node.Span.Start,
                    $"avsnittet har {Marks(marks)}, og grensen er {NorwegianFormat.Number(InlineLimit.Most)}",
                    "Del det opp med blanke linjer. Er det en tabell, del den i flere.");
                break;
        }

        var length = AddressLimit.Of(node) ?? (node is LinkInline link ? (link.Url?.Length ?? 0) + (link.Title?.Length ?? 0) : 0);
        if (length > AddressLimit.Most)
        {
            faults.Add(new(
                MarkdownRules.TooLongAddress,
                new(source, FirstLine(node.Span.Start)),
                $"adressen er på {NorwegianFormat.Number(length)} tegn, og grensen er {NorwegianFormat.Number(AddressLimit.Most)}",
                "Vis til en kortere adresse, gjerne til siden som lenken står på."));
        }
    }

    /// <summary>The place is from the beginning of the text; null where nobody knows it.</summary>
    public void TooDeep(int? place) => faults.Add(new(
        MarkdownRules.TooDeep,
        new(source, place is { } known ? FirstLine(known) : new(body.Start, 0)),
        "teksten har sitater, lister eller klammer i for mange nivåer",
        "Skriv den om med færre nivåer"));

    private void TooMuch(int place, string message, string help) =>
        faults.Add(new(MarkdownRules.TooMuch, new(source, FirstLine(place)), message, help));

    private static int Underlines(ReadOnlySpan<char> markdown)
    {
        var count = 0;
        foreach (var line in markdown.EnumerateLines())
        {
            count += line.TrimEnd() is [.., '-' or '='] ? 1 : 0;
        }

        return count;
    }

    private static string Marks(int count) => $"{NorwegianFormat.Number(count)} tegn som betyr noe i Markdown ([ * _ ` < & og slike)";

    private Span FirstLine(int start) =>
        Span.FromBounds(body.Start + start, source.Text.IndexOf('\n', body.Start + start) is var end and >= 0 ? end : source.Text.Length);
}
