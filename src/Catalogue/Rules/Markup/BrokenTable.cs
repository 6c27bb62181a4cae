using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Rules.Markup;

/// <summary>Rows and columns are shown as a table: a line below the heads, pipes between the cells, no more cells than there are heads.</summary>
public static class BrokenTable
{
    public static readonly Rule Rule = new("TK442", Severity.Warning, "Tabellen vises ikke som en tabell");

    internal static IEnumerable<Diagnostic> Find(MarkupText text)
    {
        for (var i = 0; i < text.Lines.Length; i++)
        {
            if (text.Lines[i].Kind != LineKind.Text || !text.Of(text.Lines[i]).ContainsAny('|', '\t'))
            {
                continue;
            }

            var isPipes = HasPipes(text.Of(text.Lines[i]));
            var end = i + 1;
            while (end < text.Lines.Length && text.Lines[end] is { Kind: LineKind.Text, Continues: true } && IsRow(text, end, isPipes))
            {
                end++;
            }

            foreach (var fault in isPipes ? Pipes(text, i, end) : Tabs(text, i, end))
            {
                yield return fault;
            }

            i = end - 1;
        }
    }

    private static bool IsRow(MarkupText text, int line, bool isPipes) =>
        text.Of(text.Lines[line]) is var row && row.ContainsAny('|', '\t') && HasPipes(row) == isPipes;

    // A pipe within a cell of a table by tabs is a sign like others.
    private static bool HasPipes(ReadOnlySpan<char> row) => row[0] == '|' || (row.Contains('|') && !row.Contains('\t'));

    private static IEnumerable<Diagnostic> Pipes(MarkupText text, int first, int end)
    {
        if (end - first < 2)
        {
            yield break;
        }

        var second = text.Lines[first + 1];
        var heads = TableRow.Cells(text.Of(text.Lines[first]));
        if (TableRow.IsSeparator(text.Of(second)))
        {
            var width = Math.Max(heads, TableRow.Cells(text.Of(second)));
            for (var i = first + 2; i < end; i++)
            {
                if (TableRow.Cells(text.Of(text.Lines[i])) is var cells && cells > width)
                {
                    yield return new(
                        Rule,
                        text.At(text.Lines[i].Span),
                        $"raden har {cells} ruter, men tabellen har {width} kolonner",
                        "Skal en strek stå som tegn i en rute, skriv \\| i stedet for |.");
                }
            }
        }
        else if (TableRow.IsMistypedSeparator(text.Of(second)))
        {
            yield return new(
                Rule,
                text.At(second.Span),
                "linja under kolonnenavnene har tankestreker",
                "Bruk tre bindestreker i hver rute: |---|---|.")
            {
                Fix = Fix.Safe(second.Span, TableRow.Separator(Math.Max(heads, TableRow.Cells(text.Of(second))))),
            };
        }
        else if (heads > 1 && IsTable(text, first, end, heads))
        {
            yield return new(
                Rule,
                text.At(text.Lines[first].Span),
                "tabellen mangler linja under kolonnenavnene, og vises som tekst med streker",
                $"Sett inn en linje etter den første raden: {TableRow.Separator(heads)}")
            {
                Fix = Fix.Proposal(
                    new(text.Lines[first].Span.Start, text.Lines[first].Span.Length),
                    $"{Apart(text, first)}{text.Of(text.Lines[first])}\n{TableRow.Separator(heads)}"),
            };
        }
    }

    // Rows that begin with a pipe, or have as many as the first: a single pipe between words is none.
    private static bool IsTable(MarkupText text, int first, int end, int heads)
    {
        for (var i = first; i < end; i++)
        {
            var row = text.Of(text.Lines[i]);
            if (row[0] != '|' && (TableRow.Cells(row) != heads || !row.Contains(" | ", StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<Diagnostic> Tabs(MarkupText text, int first, int end)
    {
        // A tab after one sign is a bullet's.
        if (end - first < 2 || text.Of(text.Lines[first]).IndexOf('\t') < 2)
        {
            yield break;
        }

        var rows = Enumerable.Range(first, end - first).Select(i => TableRow.FromTabs(text.Of(text.Lines[i]))).ToList();
        rows.Insert(1, TableRow.Separator(TableRow.Cells(rows[0])));
        yield return new(
            Rule,
            text.At(text.Lines[first].Span),
            $"{end - first} linjer har tabulatorer mellom ordene, og flyter sammen på siden",
            "Skriv en tabell med loddrette streker mellom rutene, og en linje med bindestreker under kolonnenavnene.")
        {
            Fix = Fix.Proposal(
                Span.FromBounds(text.Lines[first].Span.Start, text.Lines[end - 1].Span.End),
                Apart(text, first) + string.Join('\n', rows) + (end < text.Lines.Length ? Apart(text, end) : "")),
        };
    }

    // A table begins a paragraph, and what follows it begins another.
    private static string Apart(MarkupText text, int line) => text.Lines[line].Continues ? "\n" : "";
}
