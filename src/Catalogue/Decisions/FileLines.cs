using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Catalogue.Source;
using Catalogue.Yaml;

namespace Catalogue.Decisions;

/// <summary>The lines of a file as they stand on the disk, each with its own end, and what is to stand there instead; numbered from 1.</summary>
internal sealed partial class FileLines
{
    private readonly List<string> lines;
    private readonly SortedDictionary<int, string> after = [];
    private readonly string end;

    public FileLines(string text, SourceText source)
    {
        Source = source;
        lines = [.. Line().Matches(text).Select(m => m.Value)];
        end = lines.Count > 0 && lines[0].EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
    }

    public SourceText Source { get; }

    public int FirstOf(YamlEntry entry) => LineAt(entry.Key.Span.Start);

    public int LastOf(YamlEntry entry) => LineAt(Math.Max(entry.Key.Span.End, EndOf(entry.Value)));

    /// <summary>What stands before the fields of an object in a list, with a space where its first line has a dash.</summary>
    public string MarginOf(YamlMapping item) => new(' ', Source.PositionOf(item.Entries[0].Key.Span.Start).Column - 1);

    public void Insert(int line, string text) => after[line] = after.GetValueOrDefault(line, "") + text.Replace("\n", end, StringComparison.Ordinal);

    /// <summary>Puts a value where another stands, and keeps what else is on its line; false where it has not a line of its own.</summary>
    public bool Replace(YamlEntry entry, YamlScalar old, string value)
    {
        var line = FirstOf(entry);
        if (LastOf(entry) != line || string.IsNullOrWhiteSpace(old.Text))
        {
            return false;
        }

        var (from, to) = (Source.PositionOf(old.Span.Start).Column - 1, Source.PositionOf(old.Span.End).Column - 1);
        var text = lines[line - 1];
        if (!text.AsSpan().TrimEnd("\r\n").SequenceEqual(Shown(line)))
        {
            return false;
        }

        lines[line - 1] = string.Concat(text.AsSpan(0, from), value, text.AsSpan(to));
        return true;
    }

    /// <summary>Puts other lines where a field stands.</summary>
    public void Replace(YamlEntry entry, string text)
    {
        var (first, last) = (FirstOf(entry), LastOf(entry));
        var dash = lines[first - 1].AsSpan().TrimStart() is ['-', ..] ? lines[first - 1].IndexOf('-', StringComparison.Ordinal) : -1;
        lines[first - 1] = dash < 0 ? text.Replace("\n", end, StringComparison.Ordinal)
            : $"{text[..dash]}-{text[(dash + 1)..]}".Replace("\n", end, StringComparison.Ordinal);
        for (var i = first; i < last; i++)
        {
            lines[i] = "";
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            text.Append(lines[i]).Append(after.GetValueOrDefault(i + 1, ""));
        }

        return text.ToString();
    }

    private ReadOnlySpan<char> Shown(int line)
    {
        var start = Source.OffsetOf(new(line, 1));
        var rest = Source.Text.AsSpan(start);
        return rest.IndexOf('\n') is var length and >= 0 ? rest[..length] : rest;
    }

    private static int EndOf(YamlNode node) => node switch
    {
        YamlMapping { Entries: [.., var last] } => Math.Max(last.Key.Span.End, EndOf(last.Value)),
        YamlSequence { Items: [.., var last] } => EndOf(last),
        _ => node.Span.End,
    };

    private int LineAt(int offset) => Source.PositionOf(offset).Line;

    [GeneratedRegex(@"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
