namespace Catalogue.Search;

/// <summary>
/// One file of postings for a range of terms: the number of terms; per term the length of the prefix it shares with the one before, the rest
/// as length and UTF-8, a mask of its fields and number of cuts, the cuts, and per field its number of postings and its lowest and (of
/// several) highest weight as log bytes; then one stream of bits with all gaps as Rice codes, each followed by four bits of level where the list has
/// several postings.
/// </summary>
internal sealed class Shard(QuantisedIndex quantised)
{
    private const int LevelBits = 4;

    // Above them in the mask two bits for the number of cuts.
    private const int FieldBits = 5;

    private readonly InvertedIndex index = quantised.Index;
    private readonly FrontCoder head = new();
    private readonly BitWriter bits = new();

    public int TermCount { get; private set; }

    public int Size => head.Bytes.Count + ((bits.BitCount + 7) / 8);

    public byte[] ToBytes()
    {
        var count = new FrontCoder();
        count.Write(TermCount);
        return [.. count.Bytes, .. head.Bytes, .. bits.Bytes];
    }

    public void Add(int term)
    {
        head.Write(index.Terms[term]);
        var mask = 0;
        for (var field = 0; field < InvertedIndex.Fields; field++)
        {
            mask |= Length(term, field) > 0 ? 1 << field : 0;
        }

        var cuts = index.Compounds.Cuts(index.Terms[term]);
        head.Bytes.Add((byte)(mask | (cuts.Length << FieldBits)));
        head.Bytes.AddRange(cuts);
        for (var field = 0; field < InvertedIndex.Fields; field++)
        {
            WriteList((term * InvertedIndex.Fields) + field, Length(term, field));
        }

        TermCount++;
    }

    /// <summary>A file of some terms only.</summary>
    public static byte[] Of(QuantisedIndex quantised, IEnumerable<string> terms)
    {
        var shard = new Shard(quantised);
        foreach (var term in terms)
        {
            shard.Add(quantised.Index.Place(term));
        }

        return shard.ToBytes();
    }

    /// <summary>The bytes a term needs at most, to within the few of its lengths.</summary>
    public static int Cost(QuantisedIndex quantised, int term)
    {
        var alone = new Shard(quantised);
        alone.Add(term);
        return alone.Size;
    }

    private int Length(int term, int field)
    {
        var list = (term * InvertedIndex.Fields) + field;
        return index.Starts[list + 1] - index.Starts[list];
    }

    private void WriteList(int list, int length)
    {
        if (length == 0)
        {
            return;
        }

        head.Write(length);
        head.Bytes.Add(quantised.Lows[list]);
        if (length > 1)
        {
            head.Bytes.Add(quantised.Highs[list]);
        }

        var k = BitWriter.RiceParameter(quantised.Count, length);
        var last = -1;
        for (var i = index.Starts[list]; i < index.Starts[list + 1]; i++)
        {
            bits.WriteRice(index.Documents[i] - last - 1, k);
            last = index.Documents[i];
            if (length > 1)
            {
                bits.Write(quantised.Levels[i], LevelBits);
            }
        }
    }
}
