using System.Collections.Immutable;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Read.Fields;

namespace Catalogue.Edition;

/// <summary>The words that stand for the fixed values of the catalogue.</summary>
public static class Labels
{
    public static string Status(Status status) => Vocabularies.Status.Values!.Terms[(int)status].Label;

    public static string Fase(string fase) => Vocabularies.Fase.Values!.LabelOf(fase);

    public static string Sektor(string sektor) => Vocabularies.Sektor.Values!.LabelOf(sektor);

    /// <summary>«2026», «2026–2028» for years in a row, else each of them.</summary>
    public static string Ar(ImmutableArray<int> years) => years.Length > 2 && years[^1] - years[0] == years.Length - 1
        ? FormattableString.Invariant($"{years[0]}–{years[^1]}")
        : NorwegianFormat.List([.. years.Select(y => FormattableString.Invariant($"{y}"))]);

    public static string Rolle(string rolle) => Vocabularies.Rolle.Values!.LabelOf(rolle);

    public static string Semester(Semester semester) => FormattableString.Invariant($"{(semester.Autumn ? "høst" : "vår")} {semester.Year}");

    /// <summary>«Vår 2024 – vår 2025» for semesters in a row, else each of them.</summary>
    public static string Varighet(ImmutableArray<Semester> semestre)
    {
        var sorted = semestre.Sort();
        var inRow = sorted.Length > 1 && sorted[^1].Ordinal - sorted[0].Ordinal == sorted.Length - 1;
        var text = inRow ? $"{Semester(sorted[0])} – {Semester(sorted[^1])}" : NorwegianFormat.List([.. sorted.Select(Semester)]);
        return NorwegianFormat.Capital(text);
    }
}
