using System.Globalization;
using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Read.Fields;

/// <summary>Fields of plain text, and references to other entries.</summary>
public static class TextField
{
    public static readonly Rule Length = new("TK209", Severity.Warning, "Teksten er for kort eller for lang");

    public static string? Text(this FieldReader fields, Ask ask) => fields.TakeScalar(ask, FieldShape.Text)?.Text.Trim();

    /// <summary>Text whose length is watched; a text outside the limits is read all the same.</summary>
    public static string? Text(this FieldReader fields, Ask ask, FieldShape limits)
    {
        if (fields.TakeScalar(ask, limits) is not { } scalar)
        {
            return null;
        }

        var text = scalar.Text.Trim();
        var length = new StringInfo(text).LengthInTextElements;
        if (length > limits.MaxLength)
        {
            fields.Report(Length, fields.FirstLineOf(scalar), $"«{ask.Key}» er på {length} tegn, og bør ikke være over {limits.MaxLength}", "Kort ned teksten. Det som ikke får plass, hører hjemme i teksten under feltene.");
        }
        else if (length < limits.MinLength)
        {
            fields.Report(Length, fields.FirstLineOf(scalar), $"«{ask.Key}» er på {length} tegn, og bør være på minst {limits.MinLength}", $"Skriv litt mer. {ask.Help}");
        }

        return text;
    }

    /// <summary>A word that names something else.</summary>
    public static Ref? Ref(this FieldReader fields, Ask ask, Target target) =>
        fields.TakeScalar(ask, FieldShape.To(target)) is { } scalar ? new(scalar.Text.Trim(), scalar.Span) : null;
}
