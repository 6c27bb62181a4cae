using System.Text;
using System.Text.Json;

namespace Catalogue.Tests.Formats;

/// <summary>What the form for a new tiltak begins with, where another is the pattern.</summary>
public class StartingPointTests
{
    private const string File = "content/pakker/eksempel/tiltak-a.md";

    [Fact]
    public void It_says_what_the_tiltak_was_about_and_nothing_of_where_when_who_and_what_it_cost()
    {
        using var json = JsonDocument.Parse(RealSite.Text("tiltak/lofoten-2024-ntnu-grunnleggende-ferdigheter/utgangspunkt.json"));
        var answers = json.RootElement.GetProperty("svar");

        Assert.Equal(
            ["tema", "fase", "sektor", "malgruppe", "stikkord", "aktiviteter", "bygger_paa"],
            answers.EnumerateObject().Select(p => p.Name));
        Assert.Equal("lofoten-2024-ntnu-grunnleggende-ferdigheter", answers.GetProperty("bygger_paa").GetString());
        Assert.All(answers.GetProperty("aktiviteter").EnumerateArray(), a => Assert.Equal(["navn"], a.EnumerateObject().Select(p => p.Name)));
    }

    [Fact]
    public void What_is_written_comes_back_from_it_and_looks_like_no_tag()
    {
        const string evil = "</script><b>\"hei\" & 'ha' \\";
        var tiltak = Encoding.UTF8.GetString(TestSite.Base().ToSources().Content.Single(f => f.Path == File).Bytes.Span);
        var words = $"stikkord:\n  - {JsonSerializer.Serialize(evil)}\n  - æøå, Hábmer\nstatus: meldt";
        var built = TestSite.Base().With(File, tiltak.Replace("status: meldt", words, StringComparison.Ordinal)).Build();

        var text = Encoding.UTF8.GetString(built.Files.Single(f => f.Path == "tiltak/tiltak-a/utgangspunkt.json").Bytes.Span);
        using var json = JsonDocument.Parse(text);

        Assert.Equal(evil + "\næøå, Hábmer", json.RootElement.GetProperty("svar").GetProperty("stikkord").GetString());
        Assert.DoesNotContain('<', text);
        Assert.Contains("æøå, Hábmer", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_listed_tiltak_has_one_and_no_other()
    {
        var files = RealSite.Result.Files.Select(f => f.Path).Where(p => p.EndsWith("/utgangspunkt.json", StringComparison.Ordinal)).ToArray();
        Assert.Equal(RealSite.Result.Counts.Tiltak, files.Length);
        foreach (var file in files)
        {
            var page = RealSite.Text(file.Replace("utgangspunkt.json", "index.html", StringComparison.Ordinal));
            Assert.Contains($"?fra={file.Split('/')[1]}\"", page, StringComparison.Ordinal);
        }
    }
}
