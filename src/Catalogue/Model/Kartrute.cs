using System.Collections.Immutable;

namespace Catalogue.Model;

/// <summary>A tile of the map of a fylke: the kommune that is written there, and its row and column, both from 1.</summary>
public sealed record Kartrute(Ref Kommune, int Rad, int Kolonne)
{
    /// <summary>The map is readable on a telephone up to this width; the style sheet has a class for each row and column.</summary>
    public const int MaxKolonner = 8;

    public const int MaxRader = 30;

    private const string Sea = ".";

    public bool HarPlass => Rad <= MaxRader && Kolonne <= MaxKolonner;

    /// <summary>The tiles of rows of words, in the order in which they are read.</summary>
    /// <param name="rows">The rows; a word «.» is sea, and so are the ends of short rows.</param>
    /// <param name="text">The file, where each word has a place of its own.</param>
    public static ImmutableArray<Kartrute> In(ImmutableArray<Ref> rows, string text)
    {
        var tiles = ImmutableArray.CreateBuilder<Kartrute>();
        foreach (var (row, line) in rows.Index())
        {
            var from = line.Span.Start;
            foreach (var (column, word) in line.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Index())
            {
                if (word == Sea)
                {
                    continue;
                }

                var at = text.IndexOf(word, from, line.Span.End - from, StringComparison.Ordinal);
                tiles.Add(new(new(word, at < 0 ? line.Span : new(at, word.Length)), row + 1, column + 1));
                from = at < 0 ? from : at + word.Length;
            }
        }

        return tiles.DrainToImmutable();
    }
}

/// <summary>A tile with the kommune that it stands for.</summary>
public sealed record Kartflis(Kommune Kommune, int Rad, int Kolonne);
