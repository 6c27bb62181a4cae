using System.Collections.Immutable;
using System.Globalization;
using Catalogue.Read.Fields;

namespace Catalogue.Cli.New;

/// <summary>What was typed, made into the values of a field.</summary>
public static class Answer
{
    /// <summary>A list is typed on one line with commas between.</summary>
    public static ImmutableArray<string> Of(FieldShape shape, string typed)
    {
        string[] parts = shape.IsList ? typed.Split(',') : [typed];
        return [.. parts.Select(p => p.Trim()).Where(p => p.Length > 0)];
    }

    /// <summary>
    /// The form that the files have: digits alone for amounts, V2024 for semesters. What cannot be understood stays, for the rules to judge.
    /// </summary>
    public static string Normal(FieldShape shape, string value) => shape.Type switch
    {
        FieldType.Amount or FieldType.Integer => AmountField.Parse(value)?.ToString(CultureInfo.InvariantCulture) ?? value,
        FieldType.SemesterList =>
            SemesterField.Parse(value) is { } semester
                ? string.Create(CultureInfo.InvariantCulture, $"{(semester.Autumn ? 'H' : 'V')}{semester.Year}")
                : value,
        FieldType.Period => PeriodField.Parse(value)?.ToString() ?? value,
        _ => value,
    };
}
