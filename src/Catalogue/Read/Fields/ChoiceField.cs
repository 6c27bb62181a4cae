using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Read.Fields;

/// <summary>Fields with a closed choice of values.</summary>
public static class ChoiceField
{
    public static readonly Rule NotAChoice = new("TK204", Severity.Error, "Verdien er ikke en av dem feltet kan ha");
    public static readonly Rule NotALanguage = new("TK210", Severity.Error, "Ukjent språkkode");

    /// <summary>One of the values of a vocabulary.</summary>
    public static string? Choice(this FieldReader fields, FieldSpec spec, FieldShape shape) => fields.Choice(spec, shape, NotAChoice);

    /// <summary>The language of the text, by its code.</summary>
    public static string? Language(this FieldReader fields, FieldSpec spec) => fields.Choice(spec, Vocabularies.Language, NotALanguage);

    /// <summary>True for «ja», false for «nei».</summary>
    public static bool? YesNo(this FieldReader fields, FieldSpec spec) =>
        fields.Choice(spec, Vocabularies.YesNo) is { } answer ? answer == "ja" : null;

    /// <summary>Some of the values of a vocabulary.</summary>
    public static ImmutableArray<string> Choices(this FieldReader fields, FieldSpec spec, FieldShape shape)
    {
        var values = shape.Values!;
        var chosen = ImmutableArray.CreateBuilder<string>();
        foreach (var item in fields.Items(spec, shape))
        {
            if (values.IndexOf(item.Text) is var i and >= 0)
            {
                chosen.Add(values.Terms[i].Id);
            }
            else
            {
                fields.ReportChoice(NotAChoice, new(spec.Key, item.Text, item.Span), values);
            }
        }

        return chosen.DrainToImmutable();
    }

    private static string? Choice(this FieldReader fields, FieldSpec spec, FieldShape shape, Rule rule)
    {
        if (fields.TakeScalar(spec, shape) is not { } scalar)
        {
            return null;
        }

        var values = shape.Values!;
        var text = scalar.Text.Trim();
        if (values.IndexOf(text) is var i and >= 0)
        {
            return values.Terms[i].Id;
        }

        fields.ReportChoice(rule, new(spec.Key, text, fields.FirstLineOf(scalar)), values);
        return null;
    }

    private static void ReportChoice(this FieldReader fields, Rule rule, Wrong wrong, Choices values)
    {
        var all = $"Velg mellom {string.Join(", ", values.Ids)}.";
        var near = values.Suggestion(wrong.Text);
        fields.Report(new(rule, fields.Origin.At(wrong.Span), $"«{wrong.Key}» kan ikke være «{wrong.Text}»", near is null ? all : $"Mente du «{near}»? {all}")
        {
            Fix = near is null ? null : fields.Instead(wrong.Span, wrong.Text, (near, values.Meaning(wrong.Text) is not null)),
        });
    }

    private readonly record struct Wrong(string Key, string Text, Span Span);
}
