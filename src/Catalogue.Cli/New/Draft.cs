using System.Collections.Immutable;
using System.Text;
using Catalogue.Read;
using Catalogue.Read.Fields;
using Catalogue.Source;

namespace Catalogue.Cli.New;

/// <summary>A content file that is not written yet: its kind, its place, and the answers so far.</summary>
public sealed record Draft(KindDescription Kind, string Pakke, string Name)
{
    /// <summary>The values of each field that was answered, by key.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Answers { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The keys that the file shows without a value: what was asked for and not answered, for somebody to fill in later.</summary>
    public ImmutableHashSet<string> Open { get; init; } = [];

    public bool IsTiltak => Kind.Name == "tiltak";

    /// <summary>The file's path in the content, as rules see it.</summary>
    public string Path => $"content/pakker/{Pakke}/{Name}.md";

    public bool Has(string key) => Answers.TryGetValue(key, out var values) && !values.IsEmpty;

    public Draft With(FieldDescription field, ImmutableArray<string> values) => values.IsEmpty
        ? this with { Open = Open.Add(field.Key) }
        : this with { Answers = Answers.SetItem(field.Key, [.. values.Select(v => Answer.Normal(field.Shape, v))]) };

    public string Text()
    {
        var text = new StringBuilder("---\n");
        foreach (var field in Kind.Fields.Where(f => Has(f.Key) || Open.Contains(f.Key)))
        {
            text.Append(FrontMatterText.Of(field, Answers.GetValueOrDefault(field.Key, [])));
        }

        text.Append("---\n");
        foreach (var heading in IsTiltak ? TextHeading.All : [])
        {
            text.Append('\n').Append(heading.Markdown).Append('\n');
        }

        return text.ToString();
    }

    public RawFile ToFile() => new(Path, Encoding.UTF8.GetBytes(Text()));
}
