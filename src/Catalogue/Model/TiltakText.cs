using Catalogue.Language;
using Catalogue.Source;

namespace Catalogue.Model;

/// <summary>The text of a tiltak as it is compared with others: its summary and the paragraphs of its body.</summary>
public static class TiltakText
{
    /// <summary>The numbers of its words, in order.</summary>
    public static uint[] WordsOf(TiltakNode node) => WordsOf(node.Tiltak);

    public static uint[] WordsOf(Tiltak tiltak)
    {
        var words = new List<uint>(512);
        AddWords(tiltak.Sammendrag, words);
        var text = tiltak.Origin.Source.Text;
        foreach (var paragraph in Paragraphs.Of(text, tiltak.Body))
        {
            AddWords(text.AsSpan(paragraph.Start, paragraph.Length), words);
        }

        return [.. words];
    }

    /// <summary>Its sequences of three words as numbers, in their order, each once.</summary>
    public static uint[] ShinglesOf(TiltakNode node) => Shingles.Set(Shingles.Of(WordsOf(node)));

    /// <summary>How its words of at least some letters are written, by their numbers, in small letters.</summary>
    public static Dictionary<uint, string> SpellingsOf(TiltakNode node, int shortest)
    {
        var spellings = new Dictionary<uint, string>();
        Add(node.Tiltak.Sammendrag);
        foreach (var paragraph in ParagraphsOf(node))
        {
            Add(TextOf(node, paragraph));
        }

        return spellings;

        void Add(ReadOnlySpan<char> text)
        {
            for (var words = new Words(text); words.MoveNext();)
            {
                if (words.Current.Length >= shortest && !spellings.ContainsKey(words.Hash))
                {
                    spellings.Add(words.Hash, words.Current.ToString().ToLowerInvariant());
                }
            }
        }
    }

    public static List<Span> ParagraphsOf(TiltakNode node) => Paragraphs.Of(node.Tiltak.Origin.Source.Text, node.Tiltak.Body);

    public static ReadOnlySpan<char> TextOf(TiltakNode node, Span paragraph) =>
        node.Tiltak.Origin.Source.Text.AsSpan(paragraph.Start, paragraph.Length);

    public static void AddWords(ReadOnlySpan<char> text, List<uint> numbers)
    {
        for (var words = new Words(text); words.MoveNext();)
        {
            numbers.Add(words.Hash);
        }
    }
}
