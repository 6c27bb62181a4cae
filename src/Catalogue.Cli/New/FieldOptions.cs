using System.Collections.Immutable;
using System.CommandLine;
using Catalogue.Read;
using Catalogue.Read.Fields;

namespace Catalogue.Cli.New;

/// <summary>An option for every field of a kind of file that can be said in a word or a line.</summary>
public sealed class FieldOptions(KindDescription kind)
{
    public ImmutableArray<(FieldDescription Field, Option<string?> Option)> All { get; } =
        [.. kind.Fields.Where(f => f.Key != "id" && f.Shape.Type != FieldType.Objects).Select(f => (f, Create(f)))];

    public KindDescription Kind => kind;

    /// <summary>The draft with what the options say.</summary>
    public Draft Fill(Draft draft, ParseResult parsed) => All
        .Select(o => (o.Field, Text: parsed.GetValue(o.Option)))
        .Where(o => !string.IsNullOrWhiteSpace(o.Text))
        .Aggregate(draft, (d, o) => d.With(o.Field, Answer.Of(o.Field.Shape, o.Text!)));

    public static string NameOf(FieldDescription field) => "--" + field.Key.Replace('_', '-');

    private static Option<string?> Create(FieldDescription field) => new(NameOf(field))
    {
        HelpName = field.Shape.Values is { Terms.Length: <= 4 } values ? string.Join('|', values.Ids)
            : field.Shape.IsList ? "a, b"
            : field.Shape.Type switch
            {
                FieldType.Date => "ÅÅÅÅ-MM-DD",
                FieldType.Integer or FieldType.Amount or FieldType.Year => "tall",
                FieldType.Slug => "id",
                _ => "tekst",
            },
        Description = field.Spec.Help.EndsWith('?') && field.Shape.Values is { } answers
            ? $"{field.Spec.Help} Svar {string.Join(", ", answers.Ids)}."
            : field.Spec.Help,
    };
}
