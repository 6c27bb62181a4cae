using System.Collections.Immutable;
using System.Text;

namespace Catalogue.Tests.Templating;

/// <summary>One case of a fixture file; see fixtures/README.md.</summary>
public sealed record Fixture(string File, string Name, ImmutableDictionary<string, string> Templates, string Model, string? Output, string Faults)
{
    public const string MainTemplate = "mal.sbn-html";
    private const string Marker = "=== ";

    public static ImmutableArray<Fixture> Read(string file, string text)
    {
        var fixtures = ImmutableArray.CreateBuilder<Fixture>();
        var sections = new List<(string Heading, string Content)>();
        foreach (var section in Sections(text.ReplaceLineEndings("\n")))
        {
            var startsCase = section.Heading.StartsWith("case ", StringComparison.Ordinal);
            if (startsCase && sections.Exists(s => s.Heading.StartsWith("template", StringComparison.Ordinal)))
            {
                fixtures.Add(Make(file, sections));
                sections.Clear();
            }

            sections.Add(section);
        }

        fixtures.Add(Make(file, sections));
        return fixtures.ToImmutable();
    }

    private static IEnumerable<(string Heading, string Content)> Sections(string text)
    {
        string? heading = null;
        var content = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith(Marker, StringComparison.Ordinal))
            {
                if (heading is not null)
                {
                    yield return (heading, WithoutLastLineEnd(content));
                }

                heading = line[Marker.Length..].Trim();
                content.Clear();
            }
            else
            {
                content.Append(line).Append('\n');
            }
        }

        if (heading is not null)
        {
            // The file's own last line end gives one empty line more.
            content.Length = Math.Max(0, content.Length - 1);
            yield return (heading, WithoutLastLineEnd(content));
        }
    }

    private static string WithoutLastLineEnd(StringBuilder content) =>
        content.Length > 0 && content[^1] == '\n' ? content.ToString(0, content.Length - 1) : content.ToString();

    private static Fixture Make(string file, List<(string Heading, string Content)> sections)
    {
        var templates = ImmutableDictionary.CreateBuilder<string, string>();
        string name = "", model = "{}", faults = "";
        string? output = null;
        foreach (var (heading, content) in sections)
        {
            var (kind, argument) = heading.Split(' ', 2) is [var first, var rest] ? (first, rest) : (heading, "");
            switch (kind)
            {
                case "case":
                    name = argument;
                    break;
                case "template":
                    templates.Add(argument.Length == 0 ? MainTemplate : argument, content);
                    break;
                case "model":
                    model = content;
                    break;
                case "output":
                    output = content;
                    break;
                case "faults":
                    faults = content;
                    break;
                default:
                    throw new InvalidDataException($"{file}: unknown section '{heading}'.");
            }
        }

        return templates.ContainsKey(MainTemplate) && (output ?? faults).Length + faults.Length >= 0 && (output is not null || faults.Length > 0)
            ? new(file, name, templates.ToImmutable(), model, output, faults)
            : throw new InvalidDataException($"{file}, case '{name}': a template and an output or faults are needed.");
    }
}
