using Markdig.Parsers;
using Markdig.Syntax;

namespace Catalogue.Markdown;

/// <summary>Stops the reading of a text as soon as its quotes and lists lie too deep in each other.</summary>
/// <remarks>
/// Markdig 1.6 counts levels when all is read (128, xoofx/markdig#500), and until then asks every open list and item at each blank line whether it
/// goes on:
/// a thousand levels and as many blank lines as a file has room for take minutes.
/// </remarks>
internal sealed class DepthLimit : BlockParser
{
    /// <summary>The most quotes, lists and items within each other: ten levels of a list.</summary>
    public const int Most = 20;

    /// <summary>Never opens a block; throws a <see cref="TooDeepException"/> where one would lie too deep.</summary>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var depth = 0;
        for (Block? block = processor.CurrentContainer; block is not null; block = block.Parent)
        {
            depth++;
        }

        // The document itself is the first.
        return depth <= Most + 1 ? BlockState.None : throw new TooDeepException(processor.CurrentLineStartPosition);
    }
}

/// <summary>A text has too many levels; the place is that of the line, from the beginning of the text.</summary>
internal sealed class TooDeepException(int place) : Exception
{
    public int Place => place;
}
