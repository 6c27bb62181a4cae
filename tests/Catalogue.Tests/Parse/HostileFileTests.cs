namespace Catalogue.Tests.Parse;

/// <summary>Files as large as are read at all, made to be slow: were any step more than linear, the test run would stand still.</summary>
public class HostileFileTests
{
    private const int Size = 900_000;

    public static TheoryData<string, string, string> Files => new()
    {
        { "one line of colons and quotes", "TK106", "a: " + Repeat(": \"") },
        { "one line of open brackets and words", "TK109", "a: " + Repeat("[b, ") },
        { "an unclosed quote", "TK106", "a: \"" + Repeat("b ") },
        { "one long word", "TK203", "a: " + Repeat("b") },
        { "many keys", "TK203", string.Concat(Enumerable.Range(0, Size / 10).Select(i => $"k{i}: v\n")) },
        {
            "many keys that stand twice",
            "TK107",
            string.Concat(Enumerable.Range(0, Size / 20).Select(i => $"k{i}: v\n")) + string.Concat(Enumerable.Range(0, Size / 20).Select(_ =>
                $"k{(Size / 20) - 1}: v\n"))
        },
        { "many kommuner", "TK301", "eiere: " + Repeat("Alsthaug, ") },
        { "many semesters", "TK206", "varighet:\n" + Repeat("  - 2024/25\n") },
        { "blank lines and spaces", "TK203", "a: b" + Repeat(" \n") },
        { "dashes", "TK109", Repeat("- ") },
        { "tabs", "TK106", "a:\n" + Repeat("\t") },
        { "hashes", "TK112", Repeat("a: b # c\n") },
        { "loose accents", "TK201", "tittel: a" + Repeat("\u0301")[..(Size / 3)] },
    };

    public static TheoryData<string, string, string> Bodies => new()
    {
        { "equal headings", "TK409", Repeat("# a\n") },
        { "headings without letters", "TK409", Repeat("#\n") },
        { "underlined headings", "TK119", Repeat("a\n-\n") },
        {
            "underlined headings, just few enough",
            "",
            string.Concat(Enumerable.Repeat("a\n\n", 200_000)) + string.Concat(Enumerable.Repeat("a\n-\n", 1900))
        },
        { "links that never end", "TK119", Repeat("[a](") },
        { "links that never end, in paragraphs", "TK119", Repeat(string.Concat(Enumerable.Repeat("[a](b", 200)) + "\n\n") },
        { "one long address that never ends", "", string.Concat(Enumerable.Repeat("[a](b", 400)) + Repeat("b") },
        { "blocks of HTML", "TK119", Repeat("<div>\n\n") },
        { "comments", "", Repeat("<!-- a -->\n\n") },
        { "blank lines in nine lists", "", string.Concat(Enumerable.Repeat("- ", 9)) + "a\n" + Repeat("\n") },
        { "a list and blank lines again and again", "TK111", Repeat(string.Concat(Enumerable.Repeat("- ", 100)) + "a\n\n\n\n") },
        {
            "rows of a wide table",
            "TK119",
            string.Concat(Enumerable.Repeat("a|", 1000)) + "\n" + string.Concat(Enumerable.Repeat("-|", 1000)) + "\n" + Repeat("a|\n")
        },
        {
            "wide tables",
            "TK119",
            Repeat(string.Concat(Enumerable.Repeat("a|", 90))
                + "\n" + string.Concat(Enumerable.Repeat("-|", 90))
                + "\n" + string.Concat(Enumerable.Repeat("a|\n", 200))
                + "\n")
        },
        { "definitions", "", Repeat("[a]: b\n") },
        { "one definition for many links", "TK119", $"[a]: {Repeat("b")[..(Size / 2)]}\n\n" + Repeat("[a]\n\n")[..(Size / 2)] },
        { "one phone number after the other", "TK702", string.Concat(Enumerable.Range(0, Size / 10).Select(i => $"4{i:D7}\n\n"))[..Size] },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_large_text_made_to_be_slow_is_read_to_its_end(string name, string code, string body)
    {
        var found = TestSite.Base().With(Filled.Path, Filled.Tiltak("", $"\n{body}\n")).Check().Select(d => d.Rule.Code).ToHashSet();
        Assert.True(code.Length == 0 || found.Contains(code), $"{name}: {string.Join(", ", found)}");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_large_file_made_to_be_slow_is_read_to_its_end(string name, string code, string yaml)
    {
        var found = TestSite.Base().With("content/pakker/eksempel/tiltak-b.md", $"---\n{yaml}\n---\n").Check().Select(d => d.Rule.Code).ToHashSet();
        Assert.True(found.Contains(code), $"{name}: {string.Join(", ", found)}");
    }

    private static string Repeat(string piece) => string.Concat(Enumerable.Repeat(piece, Size / piece.Length));
}
