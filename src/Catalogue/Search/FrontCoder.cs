using System.Text;

namespace Catalogue.Search;

/// <summary>
/// Writes numbers (seven bits a byte, lowest first), and sorted words as what each shares with the one before and the rest in UTF-8.
/// </summary>
internal sealed class FrontCoder
{
    private string previous = "";

    public List<byte> Bytes { get; } = [];

    public void Write(string word)
    {
        var shared = word.AsSpan().CommonPrefixLength(previous);
        var rest = Encoding.UTF8.GetBytes(word[shared..]);
        Write(shared);
        Write(rest.Length);
        Bytes.AddRange(rest);
        previous = word;
    }

    public void Write(int number)
    {
        for (; number >= 0x80; number >>= 7)
        {
            Bytes.Add((byte)(number | 0x80));
        }

        Bytes.Add((byte)number);
    }
}
