using System.Collections.Immutable;
using System.Text;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Parse;
using Catalogue.Read;
using Catalogue.Rules;
using Catalogue.Source;

namespace Catalogue.Tests;

/// <summary>A whole small site in one string: each file follows a line <c>-- path --</c>.</summary>
public sealed class TestSite
{
    private readonly Dictionary<string, RawFile> files = new(StringComparer.Ordinal);

    public static DateOnly Today { get; } = new(2026, 11, 20);

    /// <summary>The smallest site without faults: registers, one package and one tiltak.</summary>
    public static TestSite Base() => Of(BaseSite.Text);

    public static TestSite Of(string text) => new TestSite().With(text);

    /// <summary>Adds files, or replaces those with the same path.</summary>
    public TestSite With(string text)
    {
        string? path = null;
        var content = new StringBuilder();
        foreach (var line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Append("--  --"))
        {
            if (!line.StartsWith("-- ", StringComparison.Ordinal) || !line.EndsWith(" --", StringComparison.Ordinal))
            {
                content.Append(line).Append('\n');
                continue;
            }

            if (path is not null)
            {
                With(path, content.ToString());
            }

            path = line[3..^3];
            content.Clear();
        }

        return this;
    }

    public TestSite With(string path, string content) => With(new RawFile(path, Encoding.UTF8.GetBytes(content)));

    public TestSite With(RawFile file)
    {
        files[file.Path] = file;
        return this;
    }

    public TestSite Without(string path)
    {
        files.Remove(path);
        return this;
    }

    public Sources ToSources() => new([.. files.Values.Where(f => !IsTemplate(f))], [.. files.Values.Where(IsTemplate)], []);

    public Entries Read() => Run().Katalog.Entries;

    public Katalog Link() => Run().Katalog;

    public ImmutableArray<Diagnostic> Check() => Run().Diagnostics;

    /// <summary>Each fault as <c>code path:line:column message</c>.</summary>
    public string[] Faults() => [.. Check().Select(Show)];

    public static string Show(Diagnostic d)
    {
        var position = d.Location.Position;
        return $"{d.Rule.Code} {d.Location.Source.Path}:{position.Line}:{position.Column} {d.Message}";
    }

    /// <summary>What the diagnostic points at.</summary>
    public static string Marked(Diagnostic d) => d.Location.Source.Text.Substring(d.Location.Span.Start, d.Location.Span.Length);

    private (Katalog Katalog, ImmutableArray<Diagnostic> Diagnostics) Run()
    {
        var diagnostics = new List<Diagnostic>();
        var documents = Documents.Parse(ToSources().Content, diagnostics);
        var katalog = Linker.Link(EntriesReader.Read(documents, diagnostics));
        diagnostics.AddRange(AllRules.Check(new(katalog, Today)));
        return (katalog, [.. diagnostics.Order(DiagnosticOrder.Instance)]);
    }

    private static bool IsTemplate(RawFile file) => file.Path.StartsWith("templates/", StringComparison.Ordinal);
}
