using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Catalogue.Markdown;

/// <summary>Lets a paragraph, heading or table with very many marks stand as it is written, unread, and notes it on its block.</summary>
/// <remarks>
/// Markdig 1.6 takes time by the square of the marks in one paragraph: after each «[a](» it reads on to the end for the address, and each piece seeks the
/// container it belongs to from the top through all that are still open. Upstream knows of the latter (xoofx/markdig#497, #500, #504), and
/// gives up, without a place, at 10,240 that are open at once, which takes a second; of the former nothing is told there.
/// </remarks>
internal sealed class InlineLimit : InlineParser
{
    /// <summary>The most marks of one paragraph that are read: a table of 300 rows with a link in each has some 600.</summary>
    public const int Most = 1000;

    private const string Signs = @"[]!*_~`<&\";
    private static readonly SearchValues<char> Marks = SearchValues.Create(Signs);
    private static readonly object Judged = new();

    public InlineLimit() => OpeningCharacters = Signs.ToCharArray();

    /// <summary>The number of marks in a block that was left unread, else null.</summary>
    public static int? Of(MarkdownObject node) => (int?)node.GetData(typeof(InlineLimit));

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
        var count = slice.Length <= Most ? 0 : Count(slice.AsSpan());
        if (count <= Most)
        {
            return false;
        }

        processor.Block!.SetData(typeof(InlineLimit), count);
        processor.Inline = new LiteralInline(slice) { Span = new(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.End)) };
        slice.Start = slice.End + 1;
        return true;
    }
}
