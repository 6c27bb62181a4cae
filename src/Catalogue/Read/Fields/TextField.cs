using System.Globalization;
using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Read.Fields;

/// <summary>Fields of plain text, and references to other entries.</summary>
public static class TextField
{
    public static readonly Rule Length = new("TK209", Severity.Warning, "Teksten er for kort eller for lang");

    public static string? Text(this FieldReader fields, FieldSpec spec) => fields.TakeScalar(spec, FieldShape.Text)?.Text.Trim();

    /// <summary>Text whose length is watched; a text outside the limits is read all the same.</summary>
    public static string? Text(this FieldReader fields, FieldSpec spec, FieldShape limits)
    {
        if (fields.TakeScalar(spec, limits) is not { } scalar)
        {
            return null;
        }

        var text = scalar.Text.Trim();
        var length = new StringInfo(text).LengthInTextElements;
        if (limits.MaxLength > 0 && length > limits.MaxLength)
        {
            fields.Report(
                Length,
                fields.FirstLineOf(scalar),
                $"«{spec.Key}» er på {length} tegn, og bør ikke være over {limits.MaxLength}",
                "Kort ned teksten. Det som ikke får plass, hører hjemme i teksten under feltene.");
        }
        else if (length < limits.MinLength)
        {
            fields.Report(
                Length,
                fields.FirstLineOf(scalar),
                $"«{spec.Key}» er på {length} tegn, og bør være på minst {limits.MinLength}",
                $"Skriv litt mer. {spec.Help}");
        }

        return text;
    }

    /// <summary>A word that names something else.</summary>
    public static Ref? Ref(this FieldReader fields, FieldSpec spec, Target target) =>
        fields.TakeScalar(spec, FieldShape.To(target)) is { } scalar ? new(scalar.Text.Trim(), scalar.Span) : null;
}
