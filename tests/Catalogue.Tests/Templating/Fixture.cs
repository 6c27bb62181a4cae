using System.Collections.Immutable;

namespace Catalogue.Tests.Templating;

/// <summary>One case of a fixture file; see fixtures/README.md.</summary>
internal sealed record Fixture(string Name, ImmutableArray<(string Name, string Text)> Templates, string Output)
{
    private const string Marker = "=== ";

    public static ImmutableArray<Fixture> All { get; } =
        [.. Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Templating", "fixtures", "statements.txt")))];

    private static IEnumerable<Fixture> Read(string text)
    {
        foreach (var part in text.TrimEnd('\n').Split(Marker + "case ").Skip(1))
        {
            var sections = part.Split("\n" + Marker);
            var contents = sections.Skip(1).Select(s => s.Split('\n', 2)).Select(s => (Heading: s[0], Text: s.ElementAtOrDefault(1) ?? ""));
            var templates = contents.Where(c => c.Heading != "output").Select(c => (c.Heading["template".Length..].Trim(), c.Text));
            yield return new(sections[0], [.. templates], contents.Single(c => c.Heading == "output").Text.TrimEnd('\n'));
        }
    }
}
