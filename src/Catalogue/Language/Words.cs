namespace Catalogue.Language;

/// <summary>The words of a text one by one, as texts are compared: runs of letters and digits. Where a Markdown link leads is no text.</summary>
public ref struct Words(ReadOnlySpan<char> text)
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;
    private ReadOnlySpan<char> rest = text;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly Words GetEnumerator() => this;

    public bool MoveNext()
    {
        var start = 0;
        while (start < rest.Length && !char.IsLetterOrDigit(rest[start]))
        {
            start = IsLinkTarget(rest[start..]) ? AfterTarget(start) : start + 1;
        }

        var end = start;
        while (end < rest.Length && char.IsLetterOrDigit(rest[end]))
        {
            end++;
        }

        Current = rest[start..end];
        rest = rest[end..];
        return end > start;
    }

    /// <summary>A number for the word, the same on every machine; capitals count as small letters (FNV-1a).</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var c in word)
        {
            hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
        }

        return hash;
    }

    private static bool IsLinkTarget(ReadOnlySpan<char> at) => at is [']', '(', ..];

    private readonly int AfterTarget(int start) => rest[start..].IndexOf(')') is var close and > 0 ? start + close : start + 1;
}
