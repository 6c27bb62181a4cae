using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Catalogue.Markdown;

/// <summary>What was too much of a paragraph: so many marks, or a table of so many cells.</summary>
internal sealed record Excess(int Count, bool IsTable);

/// <summary>Lets a paragraph, heading or table with very much to read stand as it is written, unread, and notes it on its block.</summary>
/// <remarks>
/// Markdig 1.6 takes time by the square of the marks in one paragraph: after each «[a](» it reads on to the end for the address, and each piece seeks
/// the
/// container it belongs to from the top through all that are still open. Upstream knows of the latter (xoofx/markdig#497, #500, #504), and
/// gives up, without a place, at 10,240 that are open at once, which takes a second; of the former nothing is told there.
/// It also fills every row of a table up to the longest: a thousand columns above as many short rows as a file has room for are a billion cells.
/// </remarks>
internal sealed class InlineLimit : InlineParser
{
    /// <summary>The most marks of one paragraph that are read: a table of 300 rows with a link in each has some 600.</summary>
    public const int Most = 1000;

    /// <summary>The most cells of a table, when every row is as long as the longest; nor may these be more than three times its characters.</summary>
    public const int MaxCells = 10_000;

    private const string Signs = @"[]!*_~`<&\";
    private static readonly SearchValues<char> Marks = SearchValues.Create(Signs);
    private static readonly object Judged = new();

    public InlineLimit() => OpeningCharacters = [.. Signs, '|'];

    /// <summary>Why a block was left unread, else null.</summary>
    public static Excess? Of(MarkdownObject node) => (Excess?)node.GetData(typeof(InlineLimit));

    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = text.IndexOfAny(Marks); at >= 0; at = text.IndexOfAny(Marks))
        {
            text = text[(at + 1)..];
            count++;
        }

        return count;
    }

    /// <summary>Called at the first mark of each paragraph, with all that follows it.</summary>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (ReferenceEquals(processor.ParserStates[Index], Judged))
        {
            return false;
        }

        processor.ParserStates[Index] = Judged;
        if (Judge(slice.AsSpan()) is not { } excess)
        {
            return false;
        }

        processor.Block!.SetData(typeof(InlineLimit), excess);
        processor.Inline = new LiteralInline(slice) { Span = new(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.End)) };
        slice.Start = slice.End + 1;
        return true;
    }

    private static Excess? Judge(ReadOnlySpan<char> text)
    {
        var marks = text.Length <= Most ? 0 : Count(text);
        if (marks > Most)
        {
            return new(marks, IsTable: false);
        }

        var cells = Cells(text);
        return cells > Math.Min(MaxCells, 3L * text.Length) ? new((int)Math.Min(cells, int.MaxValue), IsTable: true) : null;
    }

    private static long Cells(ReadOnlySpan<char> text)
    {
        var (rows, columns) = (0L, 0);
        foreach (var line in text.Split('\n'))
        {
            rows++;
            columns = Math.Max(columns, text[line].Count('|'));
        }

        return columns == 0 ? 0 : rows * (columns + 1L);
    }
}
