using System.Text;
using System.Text.Json;
using Catalogue.Edition;
using Catalogue.Tables;
using Catalogue.Tests.Search;

namespace Catalogue.Tests.Formats.Api;

/// <summary>The interface for programs: what it says of itself holds of every file, and its links can be followed.</summary>
public class ApiTests
{
    private const string Base = "https://tiltak.example/";

    private static readonly Dictionary<string, JsonElement> Files = RealSite.Result.Files
        .Where(f => f.Path.StartsWith(ApiPaths.Root, StringComparison.Ordinal))
        .ToDictionary(f => f.Path, f => JsonDocument.Parse(f.Bytes).RootElement);

    [Fact]
    public void The_description_is_in_order_and_every_file_is_as_it_says()
    {
        using var folder = new TempFolder();
        foreach (var file in RealSite.Result.Files.Where(f => Files.ContainsKey(f.Path)))
        {
            folder.Write(file.Path, Encoding.UTF8.GetString(file.Bytes.Span));
        }

        var judged = Files.Keys.Count(p => p != ApiPaths.OpenApi && !p.StartsWith(ApiPaths.Schemas, StringComparison.Ordinal));
        Assert.Equal($"{judged}\n", NodeProgram.Run("../schema/api.mjs", "", folder.Path));
    }

    [Fact]
    public void Every_address_in_it_leads_to_a_file_of_the_site()
    {
        var paths = RealSite.Result.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var links = Files.Where(f => f.Key != ApiPaths.OpenApi).SelectMany(f => LinksIn(f.Value, Base)).Distinct().ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains(Paths.FileOf(link[Base.Length..].Split('?')[0]), paths));
    }

    [Fact]
    public void From_the_index_every_file_can_be_reached()
    {
        var (seen, next) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>([ApiPaths.Index]));
        while (next.TryPop(out var path))
        {
            if (seen.Add(path))
            {
                LinksIn(Files[path], Base + ApiPaths.Root).ToList().ForEach(link => next.Push(link[Base.Length..]));
            }
        }

        var rows = from id in new[] { "tiltak", "pakker" }
                   from item in Items(ApiPaths.OfTable(id))
                   select ApiPaths.Of(id, item.GetProperty("id").GetString()!);
        var all = Files.Keys.Where(p => !p.StartsWith(ApiPaths.Schemas, StringComparison.Ordinal));
        Assert.Equal(all.Order(StringComparer.Ordinal), seen.Union(rows).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_counts_what_the_catalogue_counts()
    {
        Assert.Equal(RealSite.Result.Counts.Tiltak, Items(ApiPaths.OfTable("tiltak")).Count());
        Assert.Equal(RealSite.Result.Counts.Pakker, Items(ApiPaths.OfTable("pakker")).Count());
        Assert.All(
            Files.Values.Where(f => f.TryGetProperty("count", out _) && f.TryGetProperty("tiltak", out _)),
            f => Assert.Equal(f.GetProperty("count").GetInt32(), f.GetProperty("tiltak").GetArrayLength()));
        foreach (var table in AllTables.Tables)
        {
            var inAll = Files[ApiPaths.Everything].GetProperty(table.Id).GetRawText();
            Assert.Equal(Files[ApiPaths.OfTable(table.Id)].GetProperty("items").GetRawText(), inAll);
        }
    }

    [Fact]
    public void A_tiltak_has_its_own_amounts_and_no_others()
    {
        const string id = "vefsn-2026-inkluderende-laeringsmiljo";
        var whole = Files[ApiPaths.Of("tiltak", id)];
        var amounts = whole.GetProperty("belop").EnumerateArray().ToList();

        Assert.Equal([15000, 464000, 479000], amounts.Select(b => b.GetProperty("kroner").GetInt64()));
        Assert.All(amounts, b => Assert.Equal(id, b.GetProperty("tiltak_id").GetString()));
        Assert.Equal(["H2026", "V2027"], whole.GetProperty("varighet").EnumerateArray().Select(v => v.GetString()));
        Assert.Equal(JsonValueKind.Null, whole.GetProperty("tildelt_totalt").ValueKind);
    }

    private static JsonElement.ArrayEnumerator Items(string path) => Files[path].GetProperty("items").EnumerateArray();

    private static IEnumerable<string> LinksIn(JsonElement json, string below) =>
        Texts(json).Where(t => t.StartsWith(below, StringComparison.Ordinal));

    private static IEnumerable<string> Texts(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => Texts(p.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [json.GetString()!],
        _ => [],
    };
}
