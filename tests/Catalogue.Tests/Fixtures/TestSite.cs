using System.Collections.Immutable;
using System.Text;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Parse;
using Catalogue.Pipeline;
using Catalogue.Read;
using Catalogue.Source;

namespace Catalogue.Tests.Fixtures;

/// <summary>A whole small site in one string: each file follows a line <c>-- path --</c>.</summary>
public sealed class TestSite
{
    private static readonly RawFile[] Real = [.. RealSite.Sources.Templates, .. RealSite.Sources.Assets.Where(IsOfTemplates)];
    private readonly Dictionary<string, RawFile> files = new(StringComparer.Ordinal);
    private readonly HashSet<string> missing = new(StringComparer.Ordinal);
    private readonly List<Refused> refused = [];

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
        missing.Remove(file.Path);
        return this;
    }

    /// <summary>Adds what the shell has found and not read.</summary>
    public TestSite With(Refused entry)
    {
        refused.Add(entry);
        return this;
    }

    /// <summary>Takes a file away, also one of the real templates.</summary>
    public TestSite Without(string path)
    {
        files.Remove(path);
        missing.Add(path);
        return this;
    }

    /// <summary>The files of this site, and the real templates and assets where it has none of its own.</summary>
    public Sources ToSources()
    {
        var all = Real.Where(f => !files.ContainsKey(f.Path) && !missing.Contains(f.Path)).Concat(files.Values).ToLookup(KindOf);
        return new([.. all[Kind.Content]], [.. all[Kind.Template]], [.. all[Kind.Asset]])
        {
            Addresses = [.. all[Kind.Addresses]],
            Refused = [.. refused],
        };
    }

    public Entries Read() => Link().Entries;

    public Katalog Link()
    {
        var diagnostics = new List<Diagnostic>();
        return Linker.Link(EntriesReader.Read(Documents.Parse(ToSources().Content, diagnostics), diagnostics));
    }

    public BuildResult Build() => Catalogue.Build.Run(ToSources(), new(Today));

    /// <summary>The faults that the whole pipeline finds.</summary>
    public ImmutableArray<Diagnostic> Check() => Catalogue.Build.Run(ToSources(), new(Today) { CheckOnly = true }).Diagnostics;

    /// <summary>Each fault as <c>code path:line:column message</c>.</summary>
    public string[] Faults() => [.. Check().Select(Show)];

    public static string Show(Diagnostic d)
    {
        var position = d.Location.Position;
        return $"{d.Rule.Code} {d.Location.Source.Path}:{position.Line}:{position.Column} {d.Message}";
    }

    /// <summary>What the diagnostic points at.</summary>
    public static string Marked(Diagnostic d) => d.Location.Source.Text.Substring(d.Location.Span.Start, d.Location.Span.Length);

    private static bool IsOfTemplates(RawFile file) => file.Path.StartsWith("templates/", StringComparison.Ordinal);

    private static Kind KindOf(RawFile file) => file.Path == "content/adresser.txt" ? Kind.Addresses : Path.GetExtension(file.Path) switch
    {
        ".sbn-html" => Kind.Template,
        ".css" or ".mjs" or ".svg" or ".png" or ".jpg" or ".webp" => Kind.Asset,
        _ => Kind.Content,
    };

    private enum Kind
    {
        Content,
        Template,
        Asset,
        Addresses,
    }
}
