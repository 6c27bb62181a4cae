using System.Text;

namespace Catalogue.Search;

/// <summary>
/// Where a sorted range of keys is cut into files: for each file the shortest prefix that tells its first key from the last one before it.
/// </summary>
internal sealed class Cuts
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    private readonly StringBuilder text = new();
    private string last = "";

    /// <summary>Notes that a file begins with <paramref name="key"/>; <paramref name="before"/> is null for the first.</summary>
    public void Add(string? before, string key)
    {
        var cut = before is null ? "" : key[..(before.AsSpan().CommonPrefixLength(key) + 1)];
        var shared = Math.Min(Digits.Length - 1, cut.AsSpan().CommonPrefixLength(last));
        text.Append(text.Length > 0 ? " " : "").Append(Digits[shared]).Append(cut, shared, cut.Length - shared);
        last = cut;
    }

    /// <summary>The cuts with a space between: the number of letters each shares with the one before, in base 36, and the rest of it.</summary>
    public override string ToString() => text.ToString();
}
