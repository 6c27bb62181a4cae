using System.Text.Json;
using Catalogue.Parse;
using Catalogue.Pipeline;
using Catalogue.Read;

namespace Catalogue.Tests.Read;

/// <summary>The files that help editors are made from the declaration and lie in the repository.</summary>
public class EditorFilesTests
{
    private const string Renew =
        "er ikke slik feltene og registrene er nå. Forny dem: dotnet run --project src/Catalogue.Cli -- schema --output .vscode";

    private static readonly string Folder = Path.Combine(Repository.Root, ".vscode");

    [Fact]
    public void The_schemas_and_snippets_of_the_repository_are_up_to_date()
    {
        var katalog = ContentCheck.Link(RealSite.Sources.Content);
        var expected = AllKinds.Kinds.ToDictionary(k => k.Name + JsonSchema.FileEnding, k => JsonSchema.Of(k, katalog));
        expected[Snippets.FileName] = Snippets.Of(katalog);
        Assert.All(expected, file => Assert.True(Committed(file.Key) == file.Value, $".vscode/{file.Key} {Renew}"));
        var surplus = Directory.EnumerateFiles(Folder)
            .Select(f => Path.GetFileName(f))
            .Except([.. expected.Keys, "settings.json", "extensions.json"]);
        Assert.Empty(surplus);
    }

    [Fact]
    public void Every_register_in_yaml_has_its_schema_in_the_settings_and_in_its_first_line()
    {
        using var settings = JsonDocument.Parse(Committed("settings.json"), new() { CommentHandling = JsonCommentHandling.Skip });
        var schemas = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().ToDictionary(s => s.Value.GetString()!, s => s.Name);
        Assert.Equal(ContentPath.Files.Select(f => $"content/{f}").Order(), schemas.Keys.Order());
        foreach (var (file, schema) in schemas)
        {
            Assert.True(File.Exists(Path.Combine(Repository.Root, schema)), schema);
            Assert.Equal($"# yaml-language-server: $schema=../{schema}", File.ReadLines(Path.Combine(Repository.Root, file)).First());
        }
    }

    [Fact]
    public void A_line_for_the_editor_is_no_fault_but_a_value_lost_to_a_comment_is()
    {
        const string Line = "# yaml-language-server: $schema=../.vscode/katalog.schema.json\n";
        var site = TestSite.Base();
        var katalog = System.Text.Encoding.UTF8.GetString(site.ToSources().Content.Single(f => f.Path == "content/katalog.yml").Bytes.Span);
        Assert.Empty(site.With("content/katalog.yml", Line + katalog).Faults());
        Assert.Contains(site.With("content/katalog.yml", Line + katalog + "lisens: CC BY #4.0\n").Check(), d => d.Rule.Code == "TK112");
    }

    private static string Committed(string name)
    {
        var path = Path.Combine(Folder, name);
        return File.Exists(path) ? File.ReadAllText(path) : "";
    }
}
