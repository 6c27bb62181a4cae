using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Yaml;

/// <summary>A piece of YAML and where it stands. Values are always text: what they mean is for the reader of the field to say.</summary>
public abstract record YamlNode(Span Span);

/// <summary>A single value as text, with folding and quotes already undone; the span covers the quotes.</summary>
public sealed record YamlScalar(Span Span, string Text) : YamlNode(Span);

/// <summary>A list.</summary>
public sealed record YamlSequence(Span Span, ImmutableArray<YamlNode> Items) : YamlNode(Span);

/// <summary>Keys with values, in the order of the file.</summary>
public sealed record YamlMapping(Span Span, ImmutableArray<YamlEntry> Entries) : YamlNode(Span)
{
    public static readonly YamlMapping Empty = new(default, []);
}

/// <summary>A key with its value; the name is the key with æøå, hyphens and capitals folded away.</summary>
public readonly record struct YamlEntry(string Name, YamlScalar Key, YamlNode Value);
