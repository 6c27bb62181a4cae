using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace Catalogue.Tests.Workflows;

/// <summary>The commands of a step, the folder that they run in, and the variables that they get.</summary>
internal sealed record Step(string Run, string? Folder, ImmutableArray<(string Name, string Value)> Variables);

/// <summary>A workflow file of the repository, as YAML reads it.</summary>
internal sealed class Workflow
{
    private readonly YamlMappingNode root;

    private Workflow(string path)
    {
        Path = path;
        Text = File.ReadAllText(System.IO.Path.Combine(Repository.Root, path));
        var stream = new YamlStream();
        stream.Load(new StringReader(Text));
        root = (YamlMappingNode)stream.Documents[0].RootNode;
    }

    public string Path { get; }

    public string Text { get; }

    public static IEnumerable<Workflow> OfGithub =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, ".github/workflows"))
            .Order(StringComparer.Ordinal)
            .Select(f => Github(System.IO.Path.GetFileName(f)));

    public static Workflow Gitlab => new(".gitlab-ci.yml");

    public IEnumerable<string> Events => Map("on").Children.Keys.Select(k => k.ToString());

    public IEnumerable<(string Name, YamlMappingNode Job)> Jobs => Map("jobs").Children.Select(c => (c.Key.ToString(), (YamlMappingNode)c.Value));

    public static Workflow Github(string name) => new(".github/workflows/" + name);

    public static IEnumerable<YamlMappingNode> Steps(YamlMappingNode job) => ((YamlSequenceNode)job["steps"]).Children.Cast<YamlMappingNode>();

    public static string? Value(YamlMappingNode map, string key) => map.Children.TryGetValue(key, out var value) ? value.ToString() : null;

    /// <summary>A step that runs commands.</summary>
    public Step Step(string name)
    {
        var step = Jobs.SelectMany(j => Steps(j.Job)).Single(s => Value(s, "name") == name);
        var variables = step.Children.TryGetValue("env", out var env)
            ? ((YamlMappingNode)env).Children.Select(v => (v.Key.ToString(), v.Value.ToString()))
            : [];
        return new(step["run"].ToString(), Value(step, "working-directory"), [.. variables]);
    }

    /// <summary>The commands of a job of GitLab, and those before it.</summary>
    public string Script(string job) =>
        string.Join('\n', ((YamlSequenceNode)Map("default")["before_script"]).Children.Concat(((YamlSequenceNode)Map(job)["script"]).Children));

    /// <summary>What a job or the whole file may do, as «contents: read».</summary>
    public static IEnumerable<string>? Permissions(YamlMappingNode map) =>
        map.Children.TryGetValue("permissions", out var value) ? ((YamlMappingNode)value).Children.Select(c => $"{c.Key}: {c.Value}") : null;

    public IEnumerable<string>? Permissions() => Permissions(root);

    public YamlMappingNode Map(string key) => (YamlMappingNode)root[key];
}
