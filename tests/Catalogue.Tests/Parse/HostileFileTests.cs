using System.Diagnostics;
using System.Text;

namespace Catalogue.Tests.Parse;

/// <summary>Files as large as are read at all, made to be slow: each ends in good time.</summary>
public class HostileFileTests
{
    private const int Size = 900_000;

    public static TheoryData<string, string> Files => new()
    {
        { "one line of colons and quotes", "a: " + Repeat(": \"") },
        { "one line of open brackets and words", "a: " + Repeat("[b, ") },
        { "an unclosed quote", "a: \"" + Repeat("b ") },
        { "one long word", "a: " + Repeat("b") },
        { "many keys", string.Concat(Enumerable.Range(0, Size / 10).Select(i => $"k{i}: v\n")) },
        { "many keys that stand twice", string.Concat(Enumerable.Range(0, Size / 20).Select(i => $"k{i}: v\n")) + string.Concat(Enumerable.Range(0, Size / 20).Select(_ => $"k{(Size / 20) - 1}: v\n")) },
        { "many kommuner", "eiere: " + Repeat("Alsthaug, ") },
        { "many semesters", "varighet:\n" + Repeat("  - 2024/25\n") },
        { "blank lines and spaces", "a: b" + Repeat(" \n") },
        { "dashes", Repeat("- ") },
        { "tabs", "a:\n" + Repeat("\t") },
        { "hashes", Repeat("a: b # c\n") },
        { "loose accents", "tittel: a" + Repeat("\u0301")[..(Size / 3)] },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_large_file_made_to_be_slow_is_read_in_good_time(string name, string yaml)
    {
        var site = TestSite.Base().With("content/pakker/eksempel/tiltak-b.md", $"---\n{yaml}\n---\n");
        var clock = Stopwatch.StartNew();

        Assert.NotEmpty(site.Check());
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{name}: {clock.Elapsed}");
        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {clock.ElapsedMilliseconds} ms, {Encoding.UTF8.GetByteCount(yaml)} bytes");
    }

    private static string Repeat(string piece) => string.Concat(Enumerable.Repeat(piece, Size / piece.Length));
}
